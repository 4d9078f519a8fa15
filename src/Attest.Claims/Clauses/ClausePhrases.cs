using Attest.Language;

namespace Attest.Claims;

/// <summary>Cuts noun phrases out of a clause: places, values and objects behind their prepositions.</summary>
internal static class ClausePhrases
{
    private const int LongestValue = 9, PlaceReach = 3;

    /// <summary>The place mention nearest to the verb behind one of its prepositions; -1 where there is none.</summary>
    public static int Place(Clause clause)
    {
        var view = clause.View;
        return clause.Tokens().Where(t => view.MentionAt(t) >= 0 && view.MentionStart(t) == t && view.Mention(view.MentionAt(t)).Kind == MentionKind.Place && IsPlaced(clause, t))
            .OrderBy(t => t > clause.Hit.Last ? t - clause.Hit.Last : clause.Hit.First - t).FirstOrDefault(-1);
    }

    private static bool IsPlaced(Clause clause, int start)
    {
        var wanted = clause.Hit.Form.Trigger.PlacePrepositions;
        for (int t = start - 1; t >= clause.Start && t >= start - PlaceReach; t--)
        {
            if (clause.Sentence.Is(t, ClauseWord.Preposition))
            {
                return wanted.Any(w => clause.View.Is(t, w[(w.LastIndexOf(' ') + 1)..]));
            }

            if (!clause.Sentence.IsOpen(t) && !clause.Sentence.Is(t, ClauseWord.Determiner | ClauseWord.Oblique))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The phrase behind the nearest of some words, behind the verb first; null where there is none.</summary>
    public static (int First, int Last)? Behind(Clause clause, IReadOnlyList<string> words, bool allowPlaces = false, Func<(int First, int Last), bool>? isWanted = null)
    {
        var found = new List<(int Rank, int First, int Last)>();
        for (int t = clause.Start; t < clause.End; t++)
        {
            foreach (string word in words)
            {
                int end = Match(clause, t, word);
                if (end >= 0 && Phrase(clause, end) is { } phrase && (allowPlaces || !IsPlaceOrPerson(clause, phrase)) && (isWanted is null || isWanted(phrase)))
                {
                    int rank = t > clause.Hit.First ? t - clause.Hit.Last : 100 + clause.Hit.First - t;
                    found.Add((Math.Abs(rank), phrase.First, phrase.Last));
                    break;
                }
            }
        }

        return found.Count == 0 ? null : found.OrderBy(f => f.Rank).Select(f => ((int, int)?)(f.First, f.Last)).First();
    }

    private static int Match(Clause clause, int token, string words)
    {
        int t = token;
        foreach (string word in words.Split(' '))
        {
            if (!clause.View.Is(t++, word))
            {
                return -1;
            }
        }

        return t;
    }

    private static bool IsPlaceOrPerson(Clause clause, (int First, int Last) phrase) =>
        clause.View.MentionAt(phrase.First) >= 0 && clause.View.Mention(clause.View.MentionAt(phrase.First)).Kind is MentionKind.Place or MentionKind.Person;

    /// <summary>A noun phrase from a token on, without its article; null where none begins there.</summary>
    public static (int First, int Last)? Phrase(Clause clause, int from)
    {
        int first = from;
        while (first < clause.End && clause.Sentence.Is(first, ClauseWord.Determiner | ClauseWord.Oblique | ClauseWord.Own) && clause.View.MentionAt(first) < 0)
        {
            first++;
        }

        int last = first;
        while (last < clause.End && last < first + LongestValue && Continues(clause, last, first))
        {
            last++;
        }

        while (last > first && clause.Sentence.Is(last - 1, ClauseWord.Preposition | ClauseWord.Determiner | ClauseWord.Oblique | ClauseWord.Adverb))
        {
            last--;
        }

        return last > first ? (first, last - 1) : null;
    }

    private static bool Continues(Clause clause, int t, int first)
    {
        var sentence = clause.Sentence;
        if (t >= clause.Hit.First && t <= clause.Hit.Last && !(clause.Hit.IsSplit && t > clause.Hit.First && t < clause.Hit.Last))
        {
            return false;
        }

        bool links = sentence.Is(t, ClauseWord.Preposition) && t > first && IsLink(sentence, t);
        bool article = sentence.Is(t, ClauseWord.Determiner | ClauseWord.Oblique | ClauseWord.Own) && sentence.Language != "es" | sentence.Is(t - 1, ClauseWord.Preposition);
        bool stops = sentence.Is(t, ClauseWord.Coordinator | ClauseWord.But | ClauseWord.Be | ClauseWord.Have | ClauseWord.Adverb | ClauseWord.Preposition);
        return clause.View.DateAt(t) < 0 && (links || article || !stops) && (clause.View.IsWord(t) || clause.View.Kind(t) == TokenKind.Number || (clause.View.IsMark(t, '-') && t > first))
            && (clause.View.MentionAt(t) < 0 || !clause.View.IsPerson(t) || t == first || clause.Hit.Form.Trigger.Type.Name == "award" || clause.View.MentionAt(t) == clause.View.MentionAt(first));
    }

    // "Secretary of the union", "Ministerpräsident von Preußen": a preposition that goes on with the same phrase.
    private static bool IsLink(ForeignSentence sentence, int t) => sentence.Language switch
    {
        "es" => sentence.View.Is(t, "de") || sentence.View.Is(t, "del"),
        "fr" => sentence.View.Is(t, "de") || sentence.View.Is(t, "du") || sentence.View.Is(t, "des"),
        "de" => sentence.View.Is(t, "von") || sentence.View.Is(t, "für"),
        _ => sentence.View.Is(t, "по"),
    };
}
