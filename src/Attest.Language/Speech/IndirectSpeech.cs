using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Speech without marks: <c>X said that …</c>, <c>denied having …</c>, <c>claimed to have …</c>, <c>is said to have …</c>, <c>X's statement that …</c>,
/// <c>According to X, …</c>, and the same in the other languages of the tables.
/// </summary>
internal sealed class IndirectSpeech(SpeechText speech, CueBeforeSieve cues, PhraseSieve phrases)
{
    // "However, according to X, …"
    private const int Connective = 2;
    private readonly Complements _complements = new(speech);
    private readonly NounCues _nouns = new(speech, cues);
    private readonly Parentheses _parentheses = new(speech, cues);

    public IEnumerable<Quotation> All()
    {
        var found = new List<Quotation>();
        for (int s = 0; s < speech.Sentences.Count; s++)
        {
            Sentence(s, found);
        }

        return found;
    }

    private void Sentence(int index, List<Quotation> found)
    {
        var sentence = speech.Sentences[index];
        var tokens = sentence.Tokens;
        int from = 0;
        for (int t = 0; t + 2 < tokens.Count; t++)
        {
            if (tokens[t].Kind is TokenKind.OpeningQuote or TokenKind.ClosingQuote)
            {
                from = t + 1;
            }
            else if (tokens[t].Kind == TokenKind.Word && At(index, from, t) is { } quotation)
            {
                found.Add(quotation);
                from = Math.Max(from, FirstToken(tokens, t, quotation.Content.Start));
            }
        }
    }

    // Inside what X reports, Y's words have their subject there too.
    private static int FirstToken(IReadOnlyList<Token> tokens, int at, int offset)
    {
        while (at < tokens.Count && tokens[at].Span.Start < offset)
        {
            at++;
        }

        return at;
    }

    private Quotation? At(int index, int from, int token)
    {
        var sentence = speech.Sentences[index];
        bool opens = token == from || speech.Text[sentence.Tokens[token - 1].Span.Start] is ',' or '(' or '—' or '–';
        if (opens && phrases.At(index, token) is { } attributed)
        {
            return ByPhrase(index, from, token, attributed);
        }

        if (speech.CueAt(sentence, token) is { } kind)
        {
            int content = _complements.ClauseAfter(sentence, token, kind);
            if (content >= 0 && content < sentence.Tokens.Count)
            {
                return IsImpersonal(sentence, token, kind) ? Make(sentence, content, new SpeakerCue(null, null, sentence.Tokens[token].Span, "claim", "passive"))
                    : cues.Of(index, from, token) is { } speaker ? Make(sentence, content, speaker with { Rule = "that clause" }) : null;
            }

            if (_parentheses.Find(index, from, token) is { } inserted)
            {
                return Make(sentence, from, inserted);
            }

            return _complements.NonFinite(sentence, token, kind) is { } complement ? NonFinite(index, from, token, complement) : null;
        }

        if (Participle(index, token) is { } said)
        {
            return Make(sentence, said.Content, said.Speaker);
        }

        return _nouns.At(index, token) is { } noun ? Make(sentence, noun.Content, noun.Speaker) : null;
    }

    // "it was reported that", "it has been suggested that": nobody vouches for it. What is known or was decided is so.
    private bool IsImpersonal(Sentence sentence, int token, string kind)
    {
        int at = token - 1;
        while (at > 0 && speech.ClassOf(sentence, at) is WordClass.Auxiliary or WordClass.Adverb)
        {
            at--;
        }

        bool passive = at >= 0 && at < token - 1 && speech.Word(sentence, at) is "it" or "It";
        return passive && kind is "say" or "argue" or "claim" or "believe" or "think" or "write";
    }

    // "wrote home, saying that he was ill": the participle has the subject of its verb.
    private (int Content, SpeakerCue Speaker)? Participle(int index, int token)
    {
        var sentence = speech.Sentences[index];
        var word = speech.Word(sentence, token);
        if (sentence.Tree is null || !word.EndsWith("ing") || speech.Lexicon.CueKind(word) is not { } kind || speech.Lexicon.CueForm(word) != VerbForm.Gerund)
        {
            return null;
        }

        int content = _complements.ClauseAfter(sentence, token, kind);
        return content >= 0 && content < sentence.Tokens.Count && cues.SubjectOf(index, token) is { } subject
            ? (content, new SpeakerCue(subject.Name, subject.Mention, sentence.Tokens[token].Span, kind, "participle"))
            : null;
    }

    private Quotation? NonFinite(int index, int from, int token, Complement complement)
    {
        var sentence = speech.Sentences[index];
        if (complement.IsImpersonal)
        {
            return Make(sentence, complement.Content, new SpeakerCue(null, null, sentence.Tokens[token].Span, complement.Kind, "passive"));
        }

        return cues.Of(index, from, token) is { } speaker ? Make(sentence, complement.Content, speaker with { Kind = complement.Kind, Rule = "complement" }) : null;
    }

    // "According to X, …" vouches for what follows; "…, according to X" and "The house, according to X, …" for the whole sentence. A
    // quotation between marks behind it is what X says.
    private Quotation? ByPhrase(int index, int from, int token, SpeakerCue speaker)
    {
        var sentence = speech.Sentences[index];
        int end = speaker.Mention is int m ? speech.Mentions[m].Span.End : speaker.Cue!.Value.End;
        int behind = FirstToken(sentence.Tokens, token, end), comma = behind;
        for (int t = token; t < sentence.Tokens.Count; t++)
        {
            if (sentence.Tokens[t].Kind == TokenKind.OpeningQuote && t <= Math.Max(behind, comma) + 1)
            {
                return null;
            }

            comma = comma == behind && t >= behind && speech.Text[sentence.Tokens[t].Span.Start] == ',' ? t : comma;
        }

        int content = token - from > Connective ? from : comma == behind && speech.Text[sentence.Tokens[Math.Min(behind, sentence.Tokens.Count - 1)].Span.Start] != ',' ? behind : comma + 1;
        return content + 1 < sentence.Tokens.Count ? Make(sentence, content, speaker) : null;
    }

    private Quotation? Make(Sentence sentence, int content, SpeakerCue speaker)
    {
        int start = sentence.Tokens[content].Span.Start;
        return sentence.Tokens[content].Kind == TokenKind.OpeningQuote ? null
            : new Quotation(QuotationKind.Indirect, LastWord(sentence, start), speaker.Name, speaker.Mention, speaker.Cue) { CueKind = speaker.Kind, Rule = speaker.Rule };
    }

    // To the end of the sentence, or of the quotation between marks it stands in.
    private TextSpan LastWord(Sentence sentence, int start)
    {
        int limit = speech.QuoteAround(start)?.Content.End ?? int.MaxValue;
        int last = BeforeColon(sentence, start) ?? sentence.Tokens.Count - 1;
        while (last > 0 && sentence.Tokens[last].Span.Start > start && (sentence.Tokens[last].Kind is TokenKind.Punctuation or TokenKind.ClosingQuote || sentence.Tokens[last].Span.End > limit))
        {
            last--;
        }

        return TextSpan.Of(start, Math.Max(start + 1, sentence.Tokens[last].Span.End));
    }

    // "argued that it was a plot: "The details …"": what stands between the marks is a quotation of its own.
    private int? BeforeColon(Sentence sentence, int start)
    {
        for (int t = 1; t < sentence.Tokens.Count; t++)
        {
            if (sentence.Tokens[t].Kind == TokenKind.OpeningQuote && sentence.Tokens[t - 1].Span.Start > start && speech.Text[sentence.Tokens[t - 1].Span.Start] == ':')
            {
                return t - 1;
            }
        }

        return null;
    }
}
