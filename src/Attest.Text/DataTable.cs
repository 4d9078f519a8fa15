namespace Attest.Text;

/// <summary>
/// Reads the tab-separated rule files: <c>#</c> opens a comment line, cells are trimmed, blank lines are passed over. The last
/// column of most tables is the reason for the entry and is not read by the program.
/// </summary>
public static class DataTable
{
    /// <summary>The rows of a table, each as its cells.</summary>
    public static IEnumerable<string[]> Rows(string text)
    {
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.TrimEnd('\r');
            if (line.Length > 0 && line[0] != '#' && line.AsSpan().Trim().Length > 0)
            {
                yield return line.Split('\t', StringSplitOptions.TrimEntries);
            }
        }
    }

    /// <summary>The first column of a rule file as a set.</summary>
    /// <param name="files">The rule files.</param>
    /// <param name="path">The table.</param>
    /// <param name="comparer">Whether case counts.</param>
    public static HashSet<string> WordSet(IDataFiles files, string path, StringComparer comparer) => new(Words(files.Read(path)), comparer);

    /// <summary>The first column of a table.</summary>
    public static IEnumerable<string> Words(string text) => Rows(text).Select(row => row[0]);
}
