using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>The words that show in the heading of a source who speaks.</summary>
internal sealed class SourceTerms
{
    private readonly Dictionary<string, HashSet<string>> _byKind = [];

    public SourceTerms(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            var words = _byKind.TryGetValue(row[0], out var known) ? known : _byKind[row[0]] = new(StringComparer.OrdinalIgnoreCase);
            words.UnionWith(row[2].Split(' '));
        }
    }

    public bool Is(string kind, ReadOnlySpan<char> word) => _byKind[kind].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
