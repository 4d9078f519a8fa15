namespace Attest.Grammar;

/// <summary>
/// Reads texts with a word and a label a line, an empty line between sentences (CoNLL 2003): <c>B-PER</c> begins a name, <c>I-PER</c> goes on
/// with one or begins it where none is open.
/// </summary>
public static class ColumnEntities
{
    private static readonly Dictionary<string, EntityKind> _kinds = new(StringComparer.Ordinal)
    {
        ["PER"] = EntityKind.Person, ["person"] = EntityKind.Person,
        ["ORG"] = EntityKind.Organisation, ["corporation"] = EntityKind.Organisation, ["group"] = EntityKind.Organisation,
        ["LOC"] = EntityKind.Place, ["location"] = EntityKind.Place,
        ["MISC"] = EntityKind.Other, ["creative-work"] = EntityKind.Other, ["product"] = EntityKind.Other,
    };

    /// <summary>The sentences, each with the number of its document from 1; <c>-DOCSTART-</c> ends a document.</summary>
    /// <param name="text">The file.</param>
    /// <exception cref="FormatException">A label is unknown; the message names it.</exception>
    public static IEnumerable<NamedSentence> Read(TextReader text)
    {
        int document = 1;
        var rows = new List<(string Form, string Label)>();
        while (text.ReadLine() is { } line)
        {
            int gap = line.LastIndexOfAny([' ', '\t']);
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                document++;
            }
            else if (gap > 0)
            {
                rows.Add((line[..gap].Trim(), line[(gap + 1)..]));
            }
            else if (rows.Count > 0)
            {
                yield return Sentence(document, rows);
                rows = [];
            }
        }

        if (rows.Count > 0)
        {
            yield return Sentence(document, rows);
        }
    }

    private static NamedSentence Sentence(int document, List<(string Form, string Label)> rows)
    {
        var names = new List<EntitySpan>();
        for (int i = 0; i < rows.Count; i++)
        {
            string label = rows[i].Label;
            if (label is "O" or "")
            {
                continue;
            }

            bool goesOn = label[0] == 'I' && i > 0 && rows[i - 1].Label.EndsWith(label[1..], StringComparison.Ordinal);
            if (goesOn)
            {
                names[^1] = names[^1] with { Last = i };
            }
            else
            {
                names.Add(new EntitySpan(i, i, _kinds.TryGetValue(label[2..], out var kind) ? kind : throw new FormatException($"The label {label} is unknown.")));
            }
        }

        return new NamedSentence($"{document}", [.. rows.Select(r => r.Form)], names);
    }
}
