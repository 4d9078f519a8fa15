using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>The headings that say what stands below them: <c>references</c>, <c>sources</c>.</summary>
internal sealed class SectionHeadings
{
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.OrdinalIgnoreCase);

    public SectionHeadings(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            (_kinds.TryGetValue(row[2], out var kinds) ? kinds : _kinds[row[2]] = []).Add(row[0]);
        }
    }

    /// <summary>What a heading opens; empty for one that is not in the list. A number before it and a colon behind it do not count.</summary>
    public IReadOnlySet<string> KindsOf(string heading)
    {
        string bare = heading.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ').TrimEnd(':', '.', ' ');
        return _kinds.TryGetValue(bare, out var kinds) ? kinds : new HashSet<string>();
    }

    public bool OpensSources(string heading) => KindsOf(heading).Contains("sources");

    public bool OpensReferences(string heading) => KindsOf(heading).Contains("references");
}
