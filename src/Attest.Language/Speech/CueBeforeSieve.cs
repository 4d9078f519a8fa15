namespace Attest.Language;

/// <summary>A verb of speech before the opening mark, in its sentence: <c>X said: "…"</c>.</summary>
internal sealed class CueBeforeSieve(SpeechText speech, SubjectFinder subjects) : ISpeakerSieve
{
    public const string Rule = "cue before";

    public SpeakerCue? Find(QuotedSpan quote)
    {
        if (quote.OpeningToken <= 0)
        {
            return null;
        }

        int from = speech.OwnWordsFrom(speech.Sentences[quote.Sentence], quote.Content.Start);
        return from < quote.OpeningToken ? Last(quote.Sentence, from, quote.OpeningToken) : null;
    }

    /// <summary>The speaker of the last cue verb among tokens <c>[from, to)</c> of a sentence; null where there is none.</summary>
    public SpeakerCue? Last(int sentence, int from, int to)
    {
        for (int t = to - 1; t >= from; t--)
        {
            if (Of(sentence, from, t) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The speaker of the cue verb at a token, its subject at or behind <paramref name="from"/>; null where there is none.</summary>
    public SpeakerCue? Of(int sentence, int from, int token)
    {
        if (speech.CueAt(speech.Sentences[sentence], token) is not { } kind)
        {
            return null;
        }

        bool passive = token > from && speech.ClassOf(speech.Sentences[sentence], token - 1) == WordClass.Auxiliary;
        return (subjects.Before(sentence, from, token) ?? (passive ? null : subjects.After(sentence, token))) is { } subject
            ? new SpeakerCue(subject.Name, subject.Mention, speech.Sentences[sentence].Tokens[token].Span, kind, Rule)
            : null;
    }

    /// <summary>The subject of any verb, as a speaker; null where there is none.</summary>
    public (string? Name, int? Mention)? SubjectOf(int sentence, int verb) =>
        subjects.Before(sentence, speech.OwnWordsFrom(speech.Sentences[sentence], speech.Sentences[sentence].Tokens[verb].Span.Start), verb) is { Name: not null } subject ? (subject.Name, subject.Mention) : null;
}
