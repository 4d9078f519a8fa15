namespace Attest.Language;

/// <summary>Nouns that stand for words, with the clause they govern: <c>X's statement that …</c>, <c>the claim by X that …</c>, <c>the rumour that …</c>, <c>his claim was that …</c>.</summary>
internal sealed class NounCues(SpeechText speech, CueBeforeSieve cues)
{
    private const int Reach = 6;
    private const string Rule = "noun";

    /// <summary>What the noun at a token reports: the first token of the content and the speaker, without a name for hearsay; null where it governs no clause.</summary>
    public (int Content, SpeakerCue Speaker)? At(int index, int noun)
    {
        var sentence = speech.Sentences[index];
        if (speech.Rules.NounKind(speech.Word(sentence, noun)) is not { } kind || That(sentence, noun) is not int that || IsRelative(sentence, that))
        {
            return null;
        }

        var cue = sentence.Tokens[noun].Span;
        var (name, mention) = Owner(index, noun) ?? Author(index, noun, that) ?? Holder(index, noun) ?? ((string?)null, (int?)null);
        return kind == "hearsay" || (name is not null || kind is "claim" or "deny" or "confess")
            ? (that + 1, new SpeakerCue(name, mention, cue, kind == "hearsay" ? "claim" : kind, Rule))
            : null;
    }

    private int? That(Sentence sentence, int noun)
    {
        for (int t = noun + 1; t + 2 < sentence.Tokens.Count && t <= noun + Reach; t++)
        {
            if (speech.Rules.IsThat(speech.Word(sentence, t)))
            {
                return t;
            }

            bool goesOn = t == noun + 1 ? speech.Word(sentence, t) is "by" or "of" or "to" or "in" or "from" or "is" or "was" or "," : sentence.Tokens[t].Kind is TokenKind.Word or TokenKind.Number;
            if (!goesOn || speech.CueAt(sentence, t) is not null)
            {
                return null;
            }
        }

        return null;
    }

    // "the statement that Keller made", "the letter that was found"
    private bool IsRelative(Sentence sentence, int that)
    {
        if (speech.ClassOf(sentence, that + 1) is WordClass.Auxiliary || speech.CueAt(sentence, that + 1) is not null || speech.Rules.IsWriting(speech.Word(sentence, that + 1)))
        {
            return true;
        }

        int verb = that + 2;
        while (verb < sentence.Tokens.Count && (char.IsUpper(speech.Text[sentence.Tokens[verb].Span.Start]) || speech.ClassOf(sentence, verb) == WordClass.Auxiliary))
        {
            verb++;
        }

        return verb < sentence.Tokens.Count && speech.Rules.IsWriting(speech.Word(sentence, verb));
    }

    private (string? Name, int? Mention)? Owner(int index, int noun)
    {
        var sentence = speech.Sentences[index];
        for (int t = noun - 1; t >= 0 && t >= noun - 3 && sentence.Tokens[t].Kind == TokenKind.Word; t--)
        {
            if (speech.ClassOf(sentence, t) == WordClass.PossessivePronoun)
            {
                return speech.Antecedent(sentence.Tokens[t].Span) is int known ? (speech.Mentions[known].Surface, known) : null;
            }

            int end = sentence.Tokens[t].Span.Start;
            foreach (int m in speech.Word(sentence, t) is "'s" or "’s" ? speech.VoicesIn(index, sentence.Span.Start, end) : [])
            {
                if (speech.Mentions[m].Span.End == end)
                {
                    return (speech.Mentions[m].Surface, m);
                }
            }
        }

        return null;
    }

    // "came to the conclusion that", "made the claim that", "is of the opinion that": the subject of the verb that lends itself to the noun.
    private (string? Name, int? Mention)? Holder(int index, int noun)
    {
        var sentence = speech.Sentences[index];
        int at = noun - 1;
        while (at > 0 && at > noun - 4 && speech.ClassOf(sentence, at) is WordClass.Determiner or WordClass.Preposition)
        {
            at--;
        }

        return at > 0 && speech.Rules.IsLightVerb(speech.Word(sentence, at)) ? cues.SubjectOf(index, at) : null;
    }

    private (string? Name, int? Mention)? Author(int index, int noun, int that)
    {
        var sentence = speech.Sentences[index];
        bool by = speech.Word(sentence, noun + 1) is "by" or "of" or "from";
        int[] voices = by ? speech.VoicesIn(index, sentence.Tokens[noun].Span.End, sentence.Tokens[that].Span.Start) : [];
        return voices.Length > 0 ? (speech.Mentions[voices[0]].Surface, voices[0]) : null;
    }
}
