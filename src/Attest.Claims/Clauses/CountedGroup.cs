using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Who is meant by a definite phrase that says how many: <c>the three clerks</c> after a list of just three people, <c>both men</c> after one of two,
/// <c>Keller and the other two</c> after one of Keller and two more; "he, together with A and B" is a list. Nobody where no such list stands close by.
/// </summary>
internal static class CountedGroup
{
    /// <summary>How many sentences back those meant may be named.</summary>
    private const int Reach = 3;

    private const int Largest = 12;

    private const int ShortestStem = 5, LongestEnding = 4;

    /// <param name="view">The sentence.</param>
    /// <param name="tree">Its tree.</param>
    /// <param name="head">Head of the phrase.</param>
    /// <param name="first">First token of the phrase.</param>
    public static IReadOnlyList<Party> MembersOf(SentenceView view, ClauseTree tree, int head, int first)
    {
        if (NumberOf(view, tree, head, first) is not int number)
        {
            return [];
        }

        int[] besides = Beside(view, tree, head);
        for (int s = view.Index - 1; s >= Math.Max(0, view.Index - Reach); s--)
        {
            if (!FitsIn(view, tree, head, view.Document.View(s)))
            {
                continue;
            }

            foreach (var named in ListsOf(view.Document.View(s)).Where(l => l.Count == number + besides.Length && besides.All(b => l.Exists(n => IsSame(view, n, b)))))
            {
                return [.. named.Where(n => !besides.Any(b => IsSame(view, n, b))).Select(m => PartyReader.OfMention(view, m))];
            }
        }

        return [];
    }

    private static int? NumberOf(SentenceView view, ClauseTree tree, int head, int first)
    {
        int counted = tree.Child(head, "nummod");
        int? number = view.Is(first, "both") ? 2 : view.Document.Numbers.ValueOf(view.Word(counted >= 0 ? counted : head));
        bool definite = view.Is(first, "the") || view.Is(first, "both") || view.Is(first, "these") || view.Is(first, "all");
        bool people = tree.Tag(head) == "CD" || view.Document.People.IsPlural(view.Word(head));
        return definite && people && number <= Largest ? number : null;
    }

    // Men, brothers and "the other two" can be anybody; judges are not the men they tried, so that a calling must be told there: "secretaries" of a secretariat.
    private static bool FitsIn(SentenceView view, ClauseTree tree, int head, SentenceView earlier)
    {
        if (tree.Tag(head) == "CD" || view.Is(head, "people") || view.Document.People.Gender(view.Word(head)) is 'm' or 'f')
        {
            return true;
        }

        return Enumerable.Range(0, earlier.Count).Any(t => earlier.IsWord(t) && SharesStem(view.Word(head), earlier.Word(t)));
    }

    private static bool SharesStem(ReadOnlySpan<char> noun, ReadOnlySpan<char> word)
    {
        int same = 0;
        while (same < noun.Length && same < word.Length && char.ToLowerInvariant(noun[same]) == char.ToLowerInvariant(word[same]))
        {
            same++;
        }

        return same >= Math.Max(ShortestStem, noun.Length - LongestEnding);
    }

    // "Keller and the other two": those named in the same list.
    private static int[] Beside(SentenceView view, ClauseTree tree, int head)
    {
        int top = tree.Relation(head) == "conj" ? tree.Head(head) : head;
        return [.. tree.List(top).Where(view.IsPerson).Select(view.MentionAt)];
    }

    // The lists of a sentence, each with whom the first of it did it: "he, together with A and B".
    private static IEnumerable<List<int>> ListsOf(SentenceView view)
    {
        if (view.Tree is not { Words: var tree })
        {
            yield break;
        }

        for (int t = 0; t < view.Count; t++)
        {
            if (tree.Is(t, "nsubj") || (view.IsPerson(t) && tree.Relation(t) != "conj"))
            {
                var people = Distinct(view, tree.List(t).Concat(tree.Is(t, "nsubj") ? Companions(view, tree, t) : []));
                if (people.Count > 1)
                {
                    yield return people;
                }
            }
        }
    }

    private static IEnumerable<int> Companions(SentenceView view, ClauseTree tree, int subject)
    {
        for (int t = subject + 1; t < view.Count; t++)
        {
            int with = tree.Child(t, "case");
            bool beside = with > 0 && (view.Is(with, "alongside") || (view.Is(with, "with") && (view.Is(with - 1, "together") || view.Is(with - 1, "along"))));
            if (beside && view.IsPerson(t))
            {
                return tree.List(t);
            }
        }

        return [];
    }

    private static List<int> Distinct(SentenceView view, IEnumerable<int> tokens)
    {
        var people = new List<int>();
        foreach (int mention in tokens.SelectMany(t => view.MentionAt(t) is >= 0 and int own ? [own] : view.Document.Antecedents(view.Sentence.Tokens[t].Span)))
        {
            if (view.Mention(mention).Kind == MentionKind.Person && !people.Exists(p => IsSame(view, p, mention)))
            {
                people.Add(mention);
            }
        }

        return people;
    }

    // Inside a few sentences one last word is one person.
    private static bool IsSame(SentenceView view, int a, int b) =>
        a == b || LastWord(view.Mention(a).Surface).Equals(LastWord(view.Mention(b).Surface), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> LastWord(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);
}
