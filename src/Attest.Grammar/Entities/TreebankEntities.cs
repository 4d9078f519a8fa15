namespace Attest.Grammar;

/// <summary>
/// The names among the mentions that GUM writes into the last column of CoNLL-U: mentions whose head is a proper noun, cut down to the run
/// of proper nouns around that head.
/// </summary>
public static class TreebankEntities
{
    private static readonly HashSet<string> _links = new(["of", "the", "and", "for", "&", "-", "–", "'s", "de", "von", "van", "la", "du", "del", "der", "di", "da", "le", "al", "bin", "ibn"], StringComparer.Ordinal);

    /// <summary>The names of a sentence, in order; where one lies within another, the outer.</summary>
    public static IReadOnlyList<EntitySpan> Of(TreebankSentence sentence)
    {
        var names = new List<EntitySpan>();
        foreach (var (first, last, type) in Mentions(sentence))
        {
            if (Kind(type) is { } kind && Head(sentence, first, last) is var head && sentence.UniversalTags[head] == "PROPN")
            {
                bool people = kind == EntityKind.Person && sentence.Tags[head] == "NNPS";
                names.Add(Run(sentence, new EntitySpan(first, last, people ? EntityKind.Other : kind), head));
            }
        }

        return NamedSentence.Outermost(names);
    }

    private static EntitySpan Run(TreebankSentence sentence, EntitySpan mention, int head)
    {
        bool isPerson = mention.Kind == EntityKind.Person;
        int first = head, last = head;
        while (Next(sentence, isPerson, first, -1) is var before && before >= mention.First)
        {
            first = before;
        }

        while (Next(sentence, isPerson, last, 1) is var next && next >= 0 && next <= mention.Last)
        {
            last = next;
        }

        return new EntitySpan(first, last, mention.Kind);
    }

    // The next word of the name to one side, over small words between; -1 where the name ends.
    private static int Next(TreebankSentence sentence, bool isPerson, int at, int side)
    {
        for (int i = at + side; i >= 0 && i < sentence.Count && Math.Abs(i - at) <= 3; i += side)
        {
            bool isName = sentence.UniversalTags[i] == "PROPN" || (IsCapital(sentence.Forms[i]) && sentence.UniversalTags[i] is "NOUN" or "ADJ" or "X" or "VERB")
                || (side > 0 && sentence.UniversalTags[i] == "NUM" && i == at + 1);
            if (isName)
            {
                return i;
            }

            bool links = _links.Contains(sentence.Forms[i]) && !(isPerson && sentence.Forms[i] is "of" or "and" or "for" or "&" or "'s" or "the");
            if (!links)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsCapital(string form) => char.IsUpper(form[0]);

    private static EntityKind? Kind(string type) => type switch
    {
        "person" => EntityKind.Person,
        "organization" => EntityKind.Organisation,
        "place" => EntityKind.Place,
        "event" => EntityKind.Event,
        "time" => null,
        _ => EntityKind.Other,
    };

    private static int Head(TreebankSentence sentence, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (sentence.Heads[i] < first || sentence.Heads[i] > last)
            {
                return i;
            }
        }

        return first;
    }

    // "(1-person-new(2-place-new)" opens two mentions and closes the second; "1)" closes the first.
    private static List<(int First, int Last, string Type)> Mentions(TreebankSentence sentence)
    {
        var found = new List<(int, int, string)>();
        var open = new List<(string Id, int First, string Type)>();
        for (int word = 0; word < sentence.Count; word++)
        {
            string cell = Entities(sentence.Miscellany[word]);
            for (int at = 0; at < cell.Length;)
            {
                bool opens = cell[at] == '(';
                int end = cell.AsSpan(opens ? at + 1 : at).IndexOfAny('(', ')') is var e and >= 0 ? e + (opens ? at + 1 : at) : cell.Length;
                string[] fields = cell[(opens ? at + 1 : at)..end].Split('-');
                bool closes = end < cell.Length && cell[end] == ')';
                if (opens)
                {
                    open.Add((fields[0], word, fields.Length > 1 ? fields[1] : ""));
                }

                int index = closes ? open.FindLastIndex(o => o.Id == fields[0]) : -1;
                if (index >= 0)
                {
                    found.Add((open[index].First, word, open[index].Type));
                    open.RemoveAt(index);
                }

                at = closes ? end + 1 : Math.Max(end, at + 1);
            }
        }

        return found;
    }

    private static string Entities(string cell)
    {
        const string Key = "Entity=";
        int at = cell.StartsWith(Key, StringComparison.Ordinal) ? 0 : cell.IndexOf("|" + Key, StringComparison.Ordinal) + 1;
        bool has = cell.AsSpan(at).StartsWith(Key);
        int end = has ? cell.IndexOf('|', at) : 0;
        return has ? cell[(at + Key.Length)..(end < 0 ? cell.Length : end)] : "";
    }
}
