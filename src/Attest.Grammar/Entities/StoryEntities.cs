namespace Attest.Grammar;

/// <summary>Reads LitBank: a text of one sentence a line, words apart by spaces, and its mentions; those marked as proper names are kept.</summary>
public static class StoryEntities
{
    private const int FewestCells = 9;

    /// <param name="document">Tells the document apart.</param>
    /// <param name="text">The sentences.</param>
    /// <param name="mentions">Rows of <c>MENTION</c>, id, sentence, word, sentence, word, words, type, form of mention.</param>
    public static IEnumerable<NamedSentence> Read(string document, string text, string mentions)
    {
        var names = Names(mentions).ToLookup(n => n.Sentence, n => n.Span);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < lines.Length; i++)
        {
            string[] forms = lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            yield return new NamedSentence(document, forms, NamedSentence.Outermost(names[i].Where(s => s.Last < forms.Length)));
        }
    }

    private static IEnumerable<(int Sentence, EntitySpan Span)> Names(string mentions)
    {
        foreach (var row in mentions.Split('\n').Select(l => l.TrimEnd('\r').Split('\t')))
        {
            bool isName = row.Length >= FewestCells && row[0] == "MENTION" && row[8] == "PROP" && row[2] == row[4];
            if (isName && int.TryParse(row[2], out int sentence) && int.TryParse(row[3], out int first) && int.TryParse(row[5], out int last))
            {
                yield return (sentence, new EntitySpan(first, last, Kind(row[7])));
            }
        }
    }

    private static EntityKind Kind(string type) => type switch
    {
        "PER" => EntityKind.Person,
        "ORG" => EntityKind.Organisation,
        "GPE" or "LOC" or "FAC" => EntityKind.Place,
        _ => EntityKind.Other,
    };
}
