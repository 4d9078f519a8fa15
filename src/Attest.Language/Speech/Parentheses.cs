namespace Attest.Language;

/// <summary>Attribution put into the sentence it reports: <c>The trial, Keller insisted, had …</c>, <c>… , a fact he himself admitted</c>.</summary>
internal sealed class Parentheses(SpeechText speech, CueBeforeSieve cues)
{
    private const string Rule = "parenthesis";
    private const int LongestSubject = 4;

    /// <summary>The speaker, where the verb of speech at a token closes an insertion that opens with its subject; null elsewhere.</summary>
    /// <param name="index">The sentence.</param>
    /// <param name="from">First token of the words looked at.</param>
    /// <param name="verb">The verb of speech.</param>
    public SpeakerCue? Find(int index, int from, int verb)
    {
        var sentence = speech.Sentences[index];
        int comma = CommaBefore(sentence, from, verb);
        return comma > from && Closes(sentence, verb) && cues.Of(index, comma + 1, verb) is { Name: not null, Kind: not "order" and not "accuse" } speaker
            ? speaker with { Rule = Rule }
            : null;
    }

    private int CommaBefore(Sentence sentence, int from, int verb)
    {
        for (int t = verb - 1; t > from && t >= verb - LongestSubject - 1; t--)
        {
            if (IsMark(sentence, t, ','))
            {
                return verb - t > 1 ? t : -1;
            }

            if (sentence.Tokens[t].Kind != TokenKind.Word || speech.ClassOf(sentence, t) is WordClass.Preposition or WordClass.Relative or WordClass.Subordinator or WordClass.Coordinator)
            {
                return -1;
            }
        }

        return -1;
    }

    // At the end of the sentence, before a comma, or before a date in brackets.
    private bool Closes(Sentence sentence, int verb)
    {
        int next = verb + 1;
        return next >= sentence.Tokens.Count || IsMark(sentence, next, ',') || IsMark(sentence, next, '(') || IsMark(sentence, next, '.');
    }

    private bool IsMark(Sentence sentence, int token, char mark) =>
        sentence.Tokens[token].Span.Length == 1 && speech.Text[sentence.Tokens[token].Span.Start] == mark;
}
