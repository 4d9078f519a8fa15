namespace Attest.Grammar;

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html).</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    /// <summary>The sentences of a file, in order.</summary>
    /// <exception cref="FormatException">A line is neither comment nor row of ten columns, a form is empty, or a head is no word; the message names the line.</exception>
    /// <param name="text">The file.</param>
    /// <param name="scheme">What tags are taken; null for the fifth column as it is.</param>
    public static IEnumerable<TreebankSentence> Read(TextReader text, TagScheme? scheme = null)
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
                yield return Sentence(lines, number - lines.Count, scheme);
                lines = [];
            }
        }

        if (lines.Count > 0)
        {
            yield return Sentence(lines, number - lines.Count + 1, scheme);
        }
    }

    /// <summary>True for a row that holds a syntactic word: no comment, no range of a multiword token, no empty node.</summary>
    public static bool IsWord(string line) =>
        line[0] != '#' && line.AsSpan(0, Math.Max(0, line.IndexOf('\t'))) is var id && !id.ContainsAny('-', '.');

    private static TreebankSentence Sentence(List<string> lines, int first, TagScheme? scheme)
    {
        var rows = new List<string[]>();
        var heads = new List<int>();
        int words = lines.Count(IsWord);
        for (int i = 0; i < lines.Count; i++)
        {
            if (IsWord(lines[i]))
            {
                rows.Add(Row(lines[i], first + i));
                heads.Add(Head(rows[^1][6], words, first + i));
            }
        }

        return new TreebankSentence
        {
            Forms = Column(rows, 1),
            Lemmas = Column(rows, 2),
            UniversalTags = Column(rows, 3),
            Tags = scheme is null ? Column(rows, 4) : [.. rows.Select(row => scheme.Tag(row[3], row[4], row[5]))],
            Features = Column(rows, 5),
            Heads = heads,
            Relations = Column(rows, 7),
            Miscellany = Column(rows, 9),
            Lines = lines,
            BeginsDocument = lines.Exists(l => l.StartsWith("# newdoc", StringComparison.Ordinal)),
        };
    }

    private static string[] Row(string line, int number)
    {
        string[] row = line.Split('\t');
        return row.Length != Columns ? throw new FormatException($"Line {number} has {row.Length} columns; a word of CoNLL-U has {Columns}.")
            : row[1].Length == 0 ? throw new FormatException($"Line {number} has no form in its second column.")
            : row;
    }

    private static string[] Column(List<string[]> rows, int column) => [.. rows.Select(row => row[column])];

    // A file to be tagged has no heads yet.
    private static int Head(string cell, int words, int line) =>
        cell == "_" ? -1
        : int.TryParse(cell, out int head) && head >= 0 && head <= words ? head - 1
        : throw new FormatException($"Line {line} has the head {cell}, which is no word of its sentence.");
}
