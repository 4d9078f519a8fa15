using Attest.Text;

namespace Attest.Language;

/// <summary>A phrase of attribution in the sentence: <c>according to X</c>, <c>in the words of X</c>, <c>по словам X</c>, <c>laut X</c>.</summary>
internal sealed class PhraseSieve(SpeechText speech) : ISpeakerSieve
{
    public const string Rule = "phrase";
    private const int Reach = 40;

    public SpeakerCue? Find(QuotedSpan quote) =>
        quote.OpeningToken > 0 ? In(quote.Sentence, 0, quote.OpeningToken) : null;

    /// <summary>The speaker of the first phrase of attribution among tokens <c>[from, to)</c> of a sentence; null where there is none.</summary>
    public SpeakerCue? In(int index, int from, int to)
    {
        var tokens = speech.Sentences[index].Tokens;
        for (int t = from; t < to; t++)
        {
            if (tokens[t].Kind == TokenKind.Word && At(index, t) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The speaker of the phrase of attribution that begins at a token; null where none does or nobody is named.</summary>
    public SpeakerCue? At(int index, int token)
    {
        var sentence = speech.Sentences[index];
        if (speech.Rules.PhraseAt(speech.Text, sentence.Tokens[token]) is not { } phrase)
        {
            return null;
        }

        var cue = TextSpan.FromLength(sentence.Tokens[token].Span.Start, phrase.Words.Length);
        if (cue.End >= sentence.Span.End)
        {
            return null;
        }

        if (OwnerPhrase(sentence, cue.End) is { } relative)
        {
            return new SpeakerCue(relative, null, cue, "say", Rule);
        }

        int pronoun = SpeechText.TokenAt(sentence, cue.End + 1);
        if (speech.Word(sentence, pronoun) is "him" or "her" && speech.Antecedent(sentence.Tokens[pronoun].Span) is int known)
        {
            return new SpeakerCue(speech.Mentions[known].Surface, known, cue, "say", Rule);
        }

        foreach (int m in speech.VoicesIn(index, cue.Start, sentence.Span.End))
        {
            // A capitalised phrase may have run together with the name: "Nach Angaben von Hans Keller".
            var span = speech.Mentions[m].Span;
            if (span.Start < cue.End && span.End > cue.End + 1)
            {
                return new SpeakerCue(WithoutParticle(TextSpan.Of(cue.End + 1, span.End)), m, cue, "say", Rule);
            }

            if (span.Start < cue.End)
            {
                continue;
            }

            if (speech.Mentions[m].Span.Start <= cue.End + Reach)
            {
                var (name, mention) = speech.Voice(sentence, m);
                return new SpeakerCue(name, mention, cue, "say", Rule);
            }
        }

        return null;
    }

    private string WithoutParticle(TextSpan name)
    {
        string words = name.In(speech.Text);
        return words.StartsWith("von ", StringComparison.Ordinal) || words.StartsWith("des ", StringComparison.Ordinal) || words.StartsWith("der ", StringComparison.Ordinal) ? words[4..] : words;
    }

    // "according to his sister": a relative of whoever the pronoun stands for.
    private string? OwnerPhrase(Sentence sentence, int offset)
    {
        int at = SpeechText.TokenAt(sentence, offset + 1);
        bool owned = at + 1 < sentence.Tokens.Count && speech.Word(sentence, at) is "his" or "her";
        return owned && speech.Antecedent(sentence.Tokens[at].Span) is int owner
            ? $"{speech.Mentions[owner].Surface}'s {sentence.Tokens[at + 1].Span.In(speech.Text)}"
            : null;
    }
}
