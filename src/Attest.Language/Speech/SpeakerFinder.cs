using Attest.Text;

namespace Attest.Language;

/// <summary>A speaker as the document names him, with the cue that tells.</summary>
/// <param name="Name">The name or the descriptive phrase: <c>Keller's sister</c>.</param>
/// <param name="Mention">Index of the name mention; null for a phrase.</param>
/// <param name="Cue">The cue in the reading.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record SpeakerCue(string Name, int? Mention, TextSpan Cue, string Kind);

/// <summary>Finds the subject of a verb of speech: the name before it that no preposition governs, a pronoun, or a phrase such as <c>Keller's sister</c>.</summary>
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
        _pronouns = links.Where(l => l.Rule is "pronoun" or "cataphora").ToDictionary(l => l.Anaphor, l => l.Mention);
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

        return Phrase(sentence, index, from, to) ?? BeforeColon(sentence, index, from, to);
    }

    // "Keller's sister took up the story: "…"": before a colon and a quotation the subject of the sentence speaks, whatever the verb.
    private SpeakerCue? BeforeColon(Sentence sentence, int index, int from, int to)
    {
        bool colon = to - 1 > from && to < sentence.Tokens.Count && _text[sentence.Tokens[to - 1].Span.Start] == ':';
        if (!colon)
        {
            return null;
        }

        var voices = VoicesBetween(sentence, index, from, to - 1);
        int at = Array.FindIndex(voices, m => !IsGoverned(sentence, _mentions[m]));
        if (at < 0)
        {
            return null;
        }

        string? relative = Descriptive(sentence, _mentions[voices[at]]);
        return new SpeakerCue(relative ?? _mentions[voices[at]].Surface, relative is null ? voices[at] : null, sentence.Tokens[to - 1].Span, "say");
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
        if (!char.IsLower(word[0]))
        {
            return null;
        }

        // "pointed out", "went on to say": a verb with its particle is one cue.
        if (token + 1 < sentence.Tokens.Count && _lexicon.CueKind(sentence.Tokens[token].Span.Cover(sentence.Tokens[token + 1].Span).Slice(_text)) is { } joined)
        {
            return joined;
        }

        return _lexicon.CueForm(word) != VerbForm.Gerund ? _lexicon.CueKind(word) : null;
    }

    // "according to X", "in the words of X"
    private SpeakerCue? Phrase(Sentence sentence, int index, int from, int to)
    {
        int start = sentence.Tokens[from].Span.Start, end = sentence.Tokens[Math.Max(from, to - 1)].Span.End;
        foreach (string phrase in _lexicon.SpeakerPhrases)
        {
            int at = _text.IndexOf(phrase, start, end - start, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var cue = TextSpan.FromLength(at, phrase.Length);
            if (OwnerPhrase(sentence, cue.End) is { } relative)
            {
                return new SpeakerCue(relative, null, cue, "say");
            }

            var named = _bySentence[index].Where(m => IsVoice(_mentions[m]) && _mentions[m].Span.Start >= cue.End && _mentions[m].Span.Start <= cue.End + 40).Take(1).ToArray();
            if (named.Length == 1)
            {
                string? relativeOf = Descriptive(sentence, _mentions[named[0]]);
                return new SpeakerCue(relativeOf ?? _mentions[named[0]].Surface, relativeOf is null ? named[0] : null, cue, "say");
            }
        }

        return null;
    }

    // "according to his sister": a relative of whoever the pronoun stands for.
    private string? OwnerPhrase(Sentence sentence, int offset)
    {
        int at = TokenAt(sentence, offset + 1);
        bool owned = at + 1 < sentence.Tokens.Count && sentence.Tokens[at].Span.Slice(_text) is "his" or "her";
        return owned && _pronouns.TryGetValue(sentence.Tokens[at].Span, out int owner)
            ? $"{_mentions[owner].Surface}'s {sentence.Tokens[at + 1].Span.In(_text)}"
            : null;
    }

    private (string Name, int? Mention)? SubjectOf(Sentence sentence, int index, int from, int cue)
    {
        from = ClauseStart(sentence, from, cue);
        var voices = VoicesBetween(sentence, index, from, cue);
        int pronoun = NearestPronoun(sentence, from, cue);
        int lastVoiceEnd = voices.Length == 0 ? -1 : _mentions[voices[^1]].Span.End;
        if (pronoun >= 0 && sentence.Tokens[pronoun].Span.Start > lastVoiceEnd)
        {
            return _pronouns.TryGetValue(sentence.Tokens[pronoun].Span, out int known) ? (_mentions[known].Surface, known) : null;
        }

        if (UnnamedBefore(sentence, cue, lastVoiceEnd) is { } unnamed)
        {
            return (unnamed, null);
        }

        if (voices.Length == 0)
        {
            return null;
        }

        // The first name of the clause is its subject: those behind it stand in its apposition or in the title of a book.
        int at = Array.FindIndex(voices, m => _mentions[m].Kind == MentionKind.Person && !IsGoverned(sentence, _mentions[m]));
        at = at >= 0 ? at : Array.FindIndex(voices, m => !IsGoverned(sentence, _mentions[m]));
        int chosen = voices[at >= 0 ? at : ^1];
        return Descriptive(sentence, _mentions[chosen]) is { } phrase ? (phrase, null) : (_mentions[chosen].Surface, chosen);
    }

    private int[] VoicesBetween(Sentence sentence, int index, int from, int to) =>
        [.. _bySentence[index].Where(m => IsVoice(_mentions[m]) && _mentions[m].Span.End <= sentence.Tokens[to].Span.Start
            && _mentions[m].Span.Start >= sentence.Tokens[from].Span.Start)];

    // The clause of the cue: behind a subordinate clause that opens the sentence, behind a "while" or an "and" with a subject of its own.
    private int ClauseStart(Sentence sentence, int from, int cue)
    {
        int start = from;
        for (int t = from; t < cue; t++)
        {
            var known = _lexicon.ClassOf(sentence.Tokens[t].Span.Slice(_text));
            if (known == WordClass.Subordinator && sentence.Tokens[t].Span.Slice(_text) is not ("as" or "As"))
            {
                int comma = t == from ? CommaBetween(sentence, t, cue) : -1;
                start = comma > 0 ? comma + 1 : t == from ? start : t + 1;
            }
            else if (known == WordClass.Coordinator && t + 1 < cue && char.IsUpper(_text[sentence.Tokens[t + 1].Span.Start]) && t > from && !char.IsUpper(_text[sentence.Tokens[t - 1].Span.Start]))
            {
                start = t + 1;
            }
        }

        return start;
    }

    private int CommaBetween(Sentence sentence, int from, int to)
    {
        for (int t = from; t < to; t++)
        {
            if (_text[sentence.Tokens[t].Span.Start] == ',')
            {
                return t;
            }
        }

        return -1;
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
            return last < 0 ? null : DefiniteBefore(sentence, last, after);
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

    // "the editor of the journal argued": a definite noun with its "of" phrase.
    private string? DefiniteBefore(Sentence sentence, int last, int after)
    {
        for (int t = last; t >= 0 && t >= last - 6 && sentence.Tokens[t].Kind == TokenKind.Word; t--)
        {
            var known = _lexicon.ClassOf(sentence.Tokens[t].Span.Slice(_text));
            bool starts = known == WordClass.Determiner && t < last && (t == 0 || _lexicon.ClassOf(sentence.Tokens[t - 1].Span.Slice(_text)) != WordClass.Preposition);
            if (starts)
            {
                return sentence.Tokens[t].Span.Start > after && char.IsLower(_text[sentence.Tokens[last].Span.Start]) ? sentence.Tokens[t].Span.Cover(sentence.Tokens[last].Span).In(_text) : null;
            }

            if (known is not (WordClass.Open or WordClass.Determiner) && sentence.Tokens[t].Span.Slice(_text) is not "of")
            {
                return null;
            }
        }

        return null;
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
        return at > 0 && _lexicon.ClassOf(sentence.Tokens[at - 1].Span.Slice(_text)) == WordClass.Preposition && sentence.Tokens[at - 1].Span.Slice(_text) is not ("as" or "As");
    }

    // "Keller's sister", "his widow" are people of their own, not Keller.
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
