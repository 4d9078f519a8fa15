using Attest.Text;

namespace Attest.Language;

/// <summary>A speaker as the document names him, with the cue that tells.</summary>
/// <param name="Name">The name or the descriptive phrase: <c>Rubin's sister</c>.</param>
/// <param name="Mention">Index of the name mention; null for a phrase.</param>
/// <param name="Cue">The cue in the reading.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record SpeakerCue(string Name, int? Mention, TextSpan Cue, string Kind);

/// <summary>Finds the subject of a verb of speech: the name before it that no preposition governs, a pronoun, or a phrase such as <c>Rubin's sister</c>.</summary>
internal sealed class SpeakerFinder
{
    private const int Behind = 6;
    private readonly string _text;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly Dictionary<TextSpan, int> _pronouns;
    private readonly Lexicon _lexicon;
    private readonly ILookup<int, int> _bySentence;

    public SpeakerFinder(string text, IReadOnlyList<Mention> mentions, IReadOnlyList<CoreferenceLink> links, Lexicon lexicon)
    {
        (_text, _mentions, _lexicon) = (text, mentions, lexicon);
        _pronouns = links.Where(l => l.Rule == "pronoun").ToDictionary(l => l.Anaphor, l => l.Mention);
        _bySentence = Enumerable.Range(0, mentions.Count).ToLookup(i => mentions[i].Sentence);
    }

    /// <summary>The speaker of the last cue verb among tokens <c>[from, to)</c> of a sentence; null where there is none.</summary>
    public SpeakerCue? Before(Sentence sentence, int index, int from, int to)
    {
        for (int t = to - 1; t >= from; t--)
        {
            if (CueAt(sentence, t) is { } kind && SubjectOf(sentence, index, from, t) is { } subject)
            {
                return new SpeakerCue(subject.Name, subject.Mention, sentence.Tokens[t].Span, kind);
            }
        }

        return Phrase(sentence, index, from, to);
    }

    /// <summary>The speaker named right behind a closing mark: <c>", said X</c>, <c>", X said</c>.</summary>
    public SpeakerCue? After(Sentence sentence, int index, int from)
    {
        int end = Math.Min(sentence.Tokens.Count, from + Behind);
        for (int t = from; t < end; t++)
        {
            if (CueAt(sentence, t) is not { } kind)
            {
                continue;
            }

            var near = _bySentence[index].Where(m => IsVoice(_mentions[m]) && _mentions[m].Span.Start >= sentence.Tokens[from].Span.Start
                && _mentions[m].Span.Start < sentence.Tokens[Math.Min(t + 2, sentence.Tokens.Count - 1)].Span.End).ToArray();
            if (near.Length > 0)
            {
                return new SpeakerCue(_mentions[near[0]].Surface, near[0], sentence.Tokens[t].Span, kind);
            }

            if (Pronoun(sentence, from, t + 2) is int known)
            {
                return new SpeakerCue(_mentions[known].Surface, known, sentence.Tokens[t].Span, kind);
            }
        }

        return null;
    }

    /// <summary>The kind of the verb of speech at a token; null where there is none.</summary>
    public string? CueAt(Sentence sentence, int token)
    {
        if (token < 0 || token >= sentence.Tokens.Count || sentence.Tokens[token].Kind != TokenKind.Word)
        {
            return null;
        }

        var word = sentence.Tokens[token].Span.Slice(_text);
        return char.IsLower(word[0]) && _lexicon.CueForm(word) != VerbForm.Gerund ? _lexicon.CueKind(word) : null;
    }

    // "according to X", "in the words of X"
    private SpeakerCue? Phrase(Sentence sentence, int index, int from, int to)
    {
        int start = sentence.Tokens[from].Span.Start, end = sentence.Tokens[Math.Max(from, to - 1)].Span.End;
        foreach (var (phrase, kind) in _lexicon.CuePhrases)
        {
            int at = _text.IndexOf(phrase, start, end - start, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || !phrase.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            var cue = TextSpan.FromLength(at, phrase.Length);
            var named = _bySentence[index].Where(m => IsVoice(_mentions[m]) && _mentions[m].Span.Start >= cue.End && _mentions[m].Span.Start <= cue.End + 40).Take(1).ToArray();
            if (named.Length == 1)
            {
                return new SpeakerCue(Descriptive(sentence, _mentions[named[0]]) ?? _mentions[named[0]].Surface, Descriptive(sentence, _mentions[named[0]]) is null ? named[0] : null, cue, kind);
            }
        }

        return null;
    }

    private (string Name, int? Mention)? SubjectOf(Sentence sentence, int index, int from, int cue)
    {
        var voices = _bySentence[index].Where(m => IsVoice(_mentions[m]) && _mentions[m].Span.End <= sentence.Tokens[cue].Span.Start
            && _mentions[m].Span.Start >= sentence.Tokens[from].Span.Start).ToArray();
        int pronoun = NearestPronoun(sentence, from, cue);
        int lastVoiceEnd = voices.Length == 0 ? -1 : _mentions[voices[^1]].Span.End;
        if (pronoun >= 0 && sentence.Tokens[pronoun].Span.Start > lastVoiceEnd)
        {
            return _pronouns.TryGetValue(sentence.Tokens[pronoun].Span, out int known) ? (_mentions[known].Surface, known) : null;
        }

        if (voices.Length == 0 || UnnamedBefore(sentence, cue, lastVoiceEnd) is not null)
        {
            return UnnamedBefore(sentence, cue, lastVoiceEnd) is { } unnamed ? (unnamed, null) : null;
        }

        int at = Array.FindLastIndex(voices, m => _mentions[m].Kind == MentionKind.Person && !IsGoverned(sentence, _mentions[m]));
        at = at >= 0 ? at : Array.FindLastIndex(voices, m => !IsGoverned(sentence, _mentions[m]));
        int chosen = voices[at >= 0 ? at : ^1];
        return Descriptive(sentence, _mentions[chosen]) is { } phrase ? (phrase, null) : (_mentions[chosen].Surface, chosen);
    }

    // "Officials said", "Some historians have argued": a plural right before the verb, nearer than any name, is a voice without a name.
    private string? UnnamedBefore(Sentence sentence, int cue, int after)
    {
        int last = cue - 1;
        while (last > 0 && _lexicon.ClassOf(sentence.Tokens[last].Span.Slice(_text)) is WordClass.Auxiliary or WordClass.Adverb)
        {
            last--;
        }

        if (last < 0 || !IsPluralNoun(sentence.Tokens[last]))
        {
            return null;
        }

        int first = last;
        while (first > 0 && sentence.Tokens[first - 1].Kind == TokenKind.Word && last - first < 4 && (IsQualifier(sentence.Tokens[first - 1])))
        {
            first--;
        }

        var span = sentence.Tokens[first].Span.Cover(sentence.Tokens[last].Span);
        bool governed = first > 0 && _lexicon.ClassOf(sentence.Tokens[first - 1].Span.Slice(_text)) == WordClass.Preposition;
        return span.Start > after && !governed ? span.In(_text) : null;
    }

    private bool IsPluralNoun(Token token)
    {
        var word = token.Span.Slice(_text);
        return token.Kind == TokenKind.Word && word is [_, _, _, .., not ('s' or 'u' or 'i' or '\''), 's'] && _lexicon.ClassOf(word) == WordClass.Open && _lexicon.CueKind(word) is null;
    }

    private bool IsQualifier(Token token)
    {
        var word = token.Span.Slice(_text);
        return _lexicon.ClassOf(word) is WordClass.Determiner || (_lexicon.ClassOf(word) == WordClass.Open && char.IsLetter(word[0]) && _lexicon.CueKind(word) is null);
    }

    private int? Pronoun(Sentence sentence, int from, int to)
    {
        int at = NearestPronoun(sentence, from, Math.Min(to, sentence.Tokens.Count));
        return at >= 0 && _pronouns.TryGetValue(sentence.Tokens[at].Span, out int mention) ? mention : null;
    }

    private int NearestPronoun(Sentence sentence, int from, int to)
    {
        for (int t = to - 1; t >= from; t--)
        {
            if (sentence.Tokens[t].Span.Slice(_text) is "he" or "He" or "she" or "She")
            {
                return t;
            }
        }

        return -1;
    }

    private static bool IsVoice(Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Work;

    private bool IsGoverned(Sentence sentence, Mention mention)
    {
        int at = TokenAt(sentence, mention.Span.Start);
        return at > 0 && _lexicon.ClassOf(sentence.Tokens[at - 1].Span.Slice(_text)) == WordClass.Preposition;
    }

    // "Rubin's sister", "his widow" are people of their own, not Rubin.
    private string? Descriptive(Sentence sentence, Mention mention)
    {
        int after = TokenAt(sentence, mention.Span.End - 1) + 2;
        if (!mention.IsPossessive || after >= sentence.Tokens.Count || sentence.Tokens[after].Kind != TokenKind.Word)
        {
            return null;
        }

        return mention.Span.Cover(sentence.Tokens[after].Span).In(_text);
    }

    private static int TokenAt(Sentence sentence, int offset)
    {
        int at = 0;
        while (at + 1 < sentence.Tokens.Count && sentence.Tokens[at].Span.End <= offset)
        {
            at++;
        }

        return at;
    }
}
