using Attest.Text;

namespace Attest.Reading.Pages;

/// <summary>What transcription programs call the regions of a page. Table: <c>data/reading/page-regions.tsv</c>.</summary>
internal sealed class RegionNames
{
    private readonly Dictionary<string, RegionKind?> _kinds = new(StringComparer.OrdinalIgnoreCase);

    public RegionNames(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            _kinds[row[0]] = Enum.TryParse<RegionKind>(row[1], out var kind) ? kind : null;
        }
    }

    /// <summary>The kind a name stands for; null where it is running text or the name says nothing.</summary>
    public RegionKind? Of(string? name) => name is not null && _kinds.TryGetValue(name, out var kind) ? kind : null;
}
