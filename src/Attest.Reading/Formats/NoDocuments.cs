using Attest.Text;

namespace Attest.Reading.Formats;

/// <summary>
/// Files that lie beside documents and are none: styles, scripts, fonts, recordings, what systems keep for themselves. Read as text they
/// would be noise. Table: <c>data/reading/no-documents.tsv</c>.
/// </summary>
internal sealed class NoDocuments
{
    private readonly Dictionary<string, string> _endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Start, string Noun)> _starts = [];

    public NoDocuments(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            if (row[0] == "start")
            {
                _starts.Add((row[1], row[2]));
            }
            else
            {
                (row[0] == "name" ? _names : _endings)[row[1]] = row[2];
            }
        }
    }

    /// <summary>What the name says the file is whatever its bytes, as <c>a shortcut</c>; null where the bytes have a say.</summary>
    public string? NamedNoun(string name)
    {
        var start = _starts.Find(s => name.StartsWith(s.Start, StringComparison.Ordinal));
        return start.Noun ?? _names.GetValueOrDefault(name);
    }

    /// <summary>What the ending says the file is where its bytes say nothing; null where it may be a document.</summary>
    public string? EndingNoun(string ending) => _endings.GetValueOrDefault(ending);
}
