namespace Attest.Language;

/// <summary>The subject of a verb of speech.</summary>
/// <param name="Name">As the document names it; null for a pronoun that is not resolved.</param>
/// <param name="Mention">Index of its mention; null for a phrase.</param>
internal readonly record struct Subject(string? Name, int? Mention);

/// <summary>Finds the subject of a verb of speech: the name before it that no preposition governs, a pronoun, or a phrase such as <c>Keller's sister</c>.</summary>
internal sealed class SubjectFinder(SpeechText speech)
{
    private const int TitleWords = 1;
    private readonly UnnamedVoices _unnamed = new(speech);

    /// <summary>The subject that stands before a verb, at or behind token <paramref name="from"/>; null where there is none.</summary>
    public Subject? Before(int index, int from, int cue)
    {
        var sentence = speech.Sentences[index];
        if (InTree(index, from, cue) is { } known)
        {
            return known.Name is null ? null : known;
        }

        from = ClauseStart(sentence, from, cue);
        int[] voices = speech.VoicesIn(index, sentence.Tokens[from].Span.Start, sentence.Tokens[cue].Span.Start);
        int pronoun = speech.NearestPronoun(sentence, from, cue);
        int lastVoiceEnd = voices.Length == 0 ? -1 : speech.Mentions[voices[^1]].Span.End;
        if (pronoun >= 0 && sentence.Tokens[pronoun].Span.Start > lastVoiceEnd)
        {
            return OfPronoun(sentence, pronoun);
        }

        if (_unnamed.Before(sentence, cue, lastVoiceEnd) is { } unnamed)
        {
            return new Subject(unnamed, null);
        }

        return voices.Length == 0 ? null : Named(sentence, voices);
    }

    // The subject the tree gives the verb, where it stands before it: a name, a resolved pronoun, or people without a name. A subject
    // without a name is a pronoun left open or a thing: then nobody speaks. Null where the tree does not tell.
    private Subject? InTree(int index, int from, int cue)
    {
        var sentence = speech.Sentences[index];
        if (SentenceTree.Of(sentence) is not { } tree || tree.Subject(Governor(tree, cue)) is not (>= 0 and int head) || head < from || head >= cue)
        {
            return null;
        }

        var token = sentence.Tokens[head].Span;
        if (speech.Rules.IsSubjectPronoun(speech.Word(sentence, head)))
        {
            return OfPronoun(sentence, head) ?? default(Subject);
        }

        foreach (int m in speech.VoicesIn(index, sentence.Tokens[from].Span.Start, sentence.Tokens[cue].Span.Start))
        {
            if ((speech.Mentions[m].Span.Overlaps(token) || IsApposition(sentence, tree, head, speech.Mentions[m])) && !speech.Mentions[m].IsPossessive)
            {
                return new Subject(speech.Mentions[m].Surface, m);
            }
        }

        return Unnamed(sentence, tree, from, head);
    }

    // "the governor, Keller, argued"
    private static bool IsApposition(Sentence sentence, SentenceTree tree, int head, Mention mention) =>
        tree.Child(head, "appos") is >= 0 and int name && mention.Span.Overlaps(sentence.Tokens[name].Span);

    // "were convinced": the subject is the participle's.
    private static int Governor(SentenceTree tree, int cue) => tree.Relation(cue) is "aux" or "aux:pass" or "cop" ? tree.Head(cue) : cue;

    private Subject? Unnamed(Sentence sentence, SentenceTree tree, int from, int head)
    {
        var word = speech.Word(sentence, head);
        bool lower = char.IsLower(word[0]);
        bool isVoice = speech.Rules.IsVoice(word) || (word is [.., 's'] && speech.Rules.IsVoice(word[..^1]));
        bool plain = tree.Child(head, "nmod:poss") < 0 && lower;
        return plain && tree.Tag(head) is "NNS" && (isVoice || !UnnamedVoices.IsAbstract(word)) ? new Subject(Phrase(sentence, tree, from, head), null)
            : plain && tree.Tag(head) is "NN" && isVoice && tree.Has(head, "det") ? new Subject(Phrase(sentence, tree, from, head), null)
            : plain && tree.Tag(head) is "NNS" && UnnamedVoices.IsAbstract(word) ? default(Subject)
            : null;
    }

    // "most journalists covering the trial": from its first word to the comma or clause behind its noun.
    private string Phrase(Sentence sentence, SentenceTree tree, int from, int head)
    {
        int first = head;
        while (first > from && first > tree.First(head) && sentence.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number)
        {
            first--;
        }

        return sentence.Tokens[first].Span.Cover(sentence.Tokens[head].Span).In(speech.Text);
    }

    /// <summary>The subject behind a verb: <c>said X</c>, <c>сказал X</c>; null where there is none.</summary>
    public Subject? After(int index, int cue)
    {
        var sentence = speech.Sentences[index];
        int at = cue + 1;
        while (at < sentence.Tokens.Count && at <= cue + TitleWords && IsTitleWord(sentence, at))
        {
            at++;
        }

        if (at >= sentence.Tokens.Count || sentence.Tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        foreach (int m in speech.VoicesIn(index, sentence.Tokens[at].Span.Start, sentence.Span.End))
        {
            if (speech.Mentions[m].Span.Start == sentence.Tokens[at].Span.Start || IsTitled(speech.Mentions[m], sentence.Tokens[cue].Span.End))
            {
                var (name, mention) = speech.Voice(sentence, m);
                return new Subject(name, mention);
            }
        }

        return speech.Rules.IsSubjectPronoun(speech.Word(sentence, at)) ? OfPronoun(sentence, at) : null;
    }

    private bool IsTitleWord(Sentence sentence, int token) => speech.Word(sentence, token) is "the" or "der" or "die" or "le" or "la" or "el";

    // "said Admiral Keller": the title lies outside the name.
    private bool IsTitled(Mention mention, int behind) =>
        mention.Title is { } title && mention.Span.Start - title.Length - 2 <= behind;

    private Subject? OfPronoun(Sentence sentence, int pronoun) =>
        speech.Antecedent(sentence.Tokens[pronoun].Span) is int known ? new Subject(speech.Mentions[known].Surface, known) : null;

    // The first name of the clause is its subject: those behind it stand in its apposition or in the title of a book.
    private Subject Named(Sentence sentence, int[] voices)
    {
        int at = Array.FindIndex(voices, m => speech.Mentions[m].Kind == MentionKind.Person && !speech.IsGoverned(sentence, speech.Mentions[m]));
        at = at >= 0 ? at : Array.FindIndex(voices, m => !speech.IsGoverned(sentence, speech.Mentions[m]));
        var (name, mention) = speech.Voice(sentence, voices[at >= 0 ? at : ^1]);
        return new Subject(name, mention);
    }

    // The clause of the cue: behind a subordinate clause that opens the sentence, behind a "while" or an "and" with a subject of its own.
    private int ClauseStart(Sentence sentence, int from, int cue)
    {
        int start = from;
        for (int t = from; t < cue; t++)
        {
            var known = speech.ClassOf(sentence, t);
            if (known == WordClass.Subordinator && speech.Word(sentence, t) is not ("as" or "As"))
            {
                int comma = t == from ? CommaBetween(sentence, t, cue) : -1;
                start = comma > 0 ? comma + 1 : t == from ? start : t + 1;
            }
            else if (known == WordClass.Coordinator && t + 1 < cue && t > from && IsCapitalised(sentence, t + 1) && !IsCapitalised(sentence, t - 1))
            {
                start = t + 1;
            }
        }

        return Math.Min(start, cue);
    }

    private bool IsCapitalised(Sentence sentence, int token) => char.IsUpper(speech.Text[sentence.Tokens[token].Span.Start]);

    private int CommaBetween(Sentence sentence, int from, int to)
    {
        for (int t = from; t < to; t++)
        {
            if (speech.Text[sentence.Tokens[t].Span.Start] == ',')
            {
                return t;
            }
        }

        return -1;
    }
}
