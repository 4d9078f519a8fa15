using Attest.Language;

namespace Attest.Claims;

/// <summary>Clauses without a name: whether something else is their subject, and who is meant where nothing is.</summary>
internal sealed class UnnamedSubjects(DocumentContext context)
{
    private static readonly string[] RussianVerbal = ["л", "ла", "ли", "лся", "лась", "лись", "ть", "ться", "в", "вшись", "ан", "ён", "ена", "ана", "ый", "ая", "ий", "ой"],
        RussianOblique = ["ами", "ями", "ого", "его", "ому", "ему", "ом", "ем", "ём", "ах", "ях", "у", "ю", "ым", "им", "ыми", "ими", "ой", "ей", "ы", "и", "о", "е"];

    /// <summary>True where a noun that is no name stands as the subject: <c>sein Bruder wurde verhaftet</c>.</summary>
    public bool HasOther(Clause clause) => clause.Sentence.Language == "ru" ? HasRussianNoun(clause) : HasNoun(clause);

    private static bool HasNoun(Clause clause)
    {
        var sentence = clause.Sentence;
        for (int t = clause.Start; t < clause.Hit.First; t++)
        {
            bool noun = sentence.Language == "de"
                ? sentence.IsOpen(t) && char.IsUpper(sentence.View.Word(t)[0]) && t > 0
                : sentence.IsOpen(t) && sentence.Is(t - 1, ClauseWord.Determiner);
            bool first = sentence.Is(t - 1, ClauseWord.Determiner) && t - 1 == clause.Start;
            if ((noun && !NameCases.IsGoverned(sentence, t)) || (first && sentence.IsOpen(t)))
            {
                return true;
            }
        }

        return sentence.View.MentionAt(clause.Start) >= 0 && !sentence.View.IsPerson(clause.Start) && sentence.Language != "es";
    }

    private static bool HasRussianNoun(Clause clause)
    {
        var sentence = clause.Sentence;
        int t = clause.Hit.First - 1;
        while (t >= clause.Start && (sentence.Is(t, ClauseWord.Adverb) || sentence.View.DateAt(t) >= 0 || !sentence.View.IsWord(t) || sentence.View.IsNegation(t)))
        {
            t--;
        }

        return t >= clause.Start && sentence.IsOpen(t) && !IsGovernedNear(sentence, t, clause.Start) && !Ends(sentence.View.Word(t), RussianVerbal) && !Ends(sentence.View.Word(t), RussianOblique);
    }

    private static bool IsGovernedNear(ForeignSentence sentence, int token, int start)
    {
        for (int t = token - 1; t >= start && t >= token - 3; t--)
        {
            if (sentence.Is(t, ClauseWord.Preposition))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The person a clause leaves unsaid; null where the language or the verb does not let it.</summary>
    public Subject? Of(Clause clause, Subject? last, Func<Party, bool> fits)
    {
        bool plural = AgreementReader.Of(clause) == Agreement.Plural;
        if (plural || (clause.Sentence.Language is "de" or "fr" && !IsTelegram(clause)))
        {
            return null;
        }

        return Person(clause.View, last, fits) is { } person ? new Subject([person], -1) : null;
    }

    // "1933 verhaftet.", "Studierte in Berlin.": notes without a subject.
    private static bool IsTelegram(Clause clause)
    {
        if (clause.Has(ClauseWord.Be | ClauseWord.Have))
        {
            return false;
        }

        for (int t = clause.Start; t < clause.Hit.First; t++)
        {
            bool passes = clause.View.DateAt(t) >= 0 || clause.Sentence.Is(t, ClauseWord.Adverb | ClauseWord.Preposition | ClauseWord.Coordinator) || !clause.View.IsWord(t) || clause.View.MentionAt(t) >= 0
                || NameCases.IsGoverned(clause.Sentence, t);
            if (!passes)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whom a passage goes on about: the head of its record, else of the document, else the last subject of the paragraph.</summary>
    public Party? Person(SentenceView view, Subject? last, Func<Party, bool> fits)
    {
        if (context.Index.Records.At(view.Sentence.Span.Start) is { } record)
        {
            return context.Index.Records.PersonOf(record);
        }

        var told = last is { Parties: [var only] } && fits(only) ? only : null;
        var candidates = new[] { Head(view, atHead: true), context.Index.Topic is int topic ? PartyReader.OfMention(view, topic) : null, told, Head(view, atHead: false) };
        return candidates.FirstOrDefault(c => c is not null && fits(c));
    }

    /// <summary>The person the document is about where his surname stands in a case the name finder passed over: <c>Бельского</c>.</summary>
    public Subject? InOtherCase(Clause clause, int from, int to)
    {
        if (clause.Sentence.Language != "ru" || context.Index.Topic is not int topic || context.Analysis.Mentions[topic].Name?.Surname is not { Length: > 4 } surname)
        {
            return null;
        }

        string stem = surname[..^(char.ToLowerInvariant(surname[^1]) switch { 'й' or 'я' => 2, 'а' => 1, _ => 0 })];
        for (int t = from; t < Math.Min(to, clause.View.Count); t++)
        {
            bool same = clause.Sentence.IsOpen(t) && char.IsUpper(clause.View.Word(t)[0]) && clause.View.Word(t).StartsWith(stem, StringComparison.OrdinalIgnoreCase) && clause.View.Word(t).Length - stem.Length is > 0 and <= 3;
            if (same)
            {
                return new Subject([PartyReader.OfMention(clause.View, topic)], t);
            }
        }

        return null;
    }

    private static Party? Head(SentenceView view, bool atHead)
    {
        var sentences = view.Analysis.Sentences;
        int? found = null;
        for (int s = view.Index; s >= 0 && sentences[s].Paragraph == view.Sentence.Paragraph; s--)
        {
            foreach (int mention in view.Document.MentionsOf(s).Where(m => view.Mention(m).Kind == MentionKind.Person && view.Mention(m).Span.Start < view.Sentence.Span.Start))
            {
                bool isHead = view.Mention(mention).Span.Start == sentences[s].Region.Reading.Start;
                found = isHead || (!atHead && found is null) ? mention : found;
            }
        }

        return found is int one ? PartyReader.OfMention(view, one) : null;
    }
}
