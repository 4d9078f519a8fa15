namespace Attest.Grammar;

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of a file, in order.</summary>
    /// <exception cref="FormatException">A line is neither comment nor row of ten columns, or a head is no number; the message names the line.</exception>
    public static IEnumerable<TreebankSentence> Read(TextReader text)
    {
        var lines = new List<string>();
        int number = 0;
        while (text.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return Sentence(lines, number - lines.Count);
                lines = [];
            }
        }

        if (lines.Count > 0)
        {
            yield return Sentence(lines, number - lines.Count + 1);
        }
    }

    /// <summary>True for a row that holds a syntactic word: no comment, no range of a multiword token, no empty node.</summary>
    public static bool IsWord(string line) =>
        line[0] != '#' && line.AsSpan(0, Math.Max(0, line.IndexOf('\t'))) is var id && !id.ContainsAny('-', '.');

    private static TreebankSentence Sentence(List<string> lines, int first)
    {
        var rows = new List<string[]>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsWord(lines[i]))
            {
                var row = lines[i].Split('\t');
                rows.Add(row.Length == Columns ? row : throw new FormatException($"Line {first + i} has {row.Length} columns; a word of CoNLL-U has {Columns}."));
            }
        }

        return new TreebankSentence
        {
            Forms = Column(rows, 1),
            Lemmas = Column(rows, 2),
            UniversalTags = Column(rows, 3),
            Tags = Column(rows, 4),
            Features = Column(rows, 5),
            Heads = [.. rows.Select((row, i) => Head(row[6], rows.Count, first + i))],
            Relations = Column(rows, 7),
            Miscellany = Column(rows, 9),
            Lines = lines,
            BeginsDocument = lines.Exists(l => l.StartsWith("# newdoc", StringComparison.Ordinal)),
        };
    }

    private static string[] Column(List<string[]> rows, int column) => [.. rows.Select(row => row[column])];

    // A file to be tagged has no heads yet.
    private static int Head(string cell, int words, int line) =>
        cell == "_" ? -1
        : int.TryParse(cell, out int head) && head >= 0 && head <= words ? head - 1
        : throw new FormatException($"The head {cell} near line {line} is no word of its sentence.");
}
