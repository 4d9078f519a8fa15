using System.Globalization;

namespace Attest.Grammar;

/// <summary>
/// Reads a text of FactRuEval 2016: words, spans of words with what they are (<c>surname</c>, <c>loc_name</c>), and the objects that spans make up.
/// A name is what bears the name itself: no post, no <c>город</c> before a place; the kind of a body where it is written with a capital.
/// </summary>
public static class FactEntities
{
    /// <summary>Endings of the three files of a text.</summary>
    public const string Tokens = ".tokens";
    public const string Spans = ".spans";
    public const string Objects = ".objects";

    private static readonly string[] _personal = ["name", "surname", "patronymic", "nickname"];

    /// <param name="document">Tells the document apart.</param>
    /// <param name="tokens">Rows of id, start, length and form; an empty line between sentences.</param>
    /// <param name="spans">Rows of id, kind, start, length, id of the first word, number of words.</param>
    /// <param name="objects">Rows of id, kind and ids of spans, up to a <c>#</c>.</param>
    public static IEnumerable<NamedSentence> Read(string document, string tokens, string spans, string objects)
    {
        var sentences = Sentences(tokens);
        var places = sentences.SelectMany((s, i) => s.Select((word, at) => (word.Id, Place: (Sentence: i, Word: at)))).ToDictionary(w => w.Id, w => w.Place);
        var parts = Rows(spans).Where(row => row.Length > 5).DistinctBy(row => row[0]).ToDictionary(row => row[0], StringComparer.Ordinal);
        var names = Rows(objects).Select(row => Name(row, parts, places, sentences)).OfType<(int Sentence, EntitySpan Span)>().ToLookup(n => n.Sentence, n => n.Span);
        return sentences.Select((s, i) => new NamedSentence(document, [.. s.Select(w => w.Form)], NamedSentence.Outermost(names[i])));
    }

    private static (int Sentence, EntitySpan Span)? Name(
        string[] row, Dictionary<string, string[]> parts, Dictionary<string, (int Sentence, int Word)> places, List<List<(string Id, string Form)>> sentences)
    {
        EntityKind? kind = row[1] switch
        {
            "Person" => EntityKind.Person,
            "Org" => EntityKind.Organisation,
            "LocOrg" or "Location" => EntityKind.Place,
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        int sentence = -1, first = int.MaxValue, last = -1;
        foreach (string[] part in row.Skip(2).TakeWhile(cell => cell != "#").Select(id => parts.GetValueOrDefault(id)).OfType<string[]>())
        {
            var (at, word) = places.GetValueOrDefault(part[4], (-1, -1));
            if (at >= 0 && (sentence < 0 || at == sentence) && IsName(part[1], kind.Value, sentences[at][word].Form))
            {
                int words = int.Parse(part[5], CultureInfo.InvariantCulture);
                (sentence, first, last) = (at, Math.Min(first, word), Math.Max(last, Math.Min(word + words, sentences[at].Count) - 1));
            }
        }

        return last < 0 ? null : (sentence, new EntitySpan(first, last, kind.Value));
    }

    private static bool IsName(string part, EntityKind kind, string form) => kind switch
    {
        EntityKind.Person => _personal.Contains(part),
        EntityKind.Organisation => part == "org_name" || (part == "org_descr" && char.IsUpper(form[0])),
        _ => part == "loc_name",
    };

    private static List<List<(string Id, string Form)>> Sentences(string tokens)
    {
        var sentences = new List<List<(string, string)>>();
        bool open = false;
        foreach (string line in tokens.Split('\n'))
        {
            string[] row = line.TrimEnd('\r').Split(' ');
            if (row.Length < 4)
            {
                open = false;
                continue;
            }

            if (!open)
            {
                sentences.Add([]);
                open = true;
            }

            sentences[^1].Add((row[0], row[3]));
        }

        return sentences;
    }

    private static IEnumerable<string[]> Rows(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r').Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(row => row.Length > 2);
}
