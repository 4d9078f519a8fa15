using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>The headings that say what stands below them: <c>references</c>, <c>sources</c>.</summary>
internal sealed class SectionHeadings
{
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> None = [];
    private readonly Dictionary<string, HashSet<string>>.AlternateLookup<ReadOnlySpan<char>> _lines;
    private readonly int _longest;
    private readonly WordShapes _shapes;

    public SectionHeadings(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            (_kinds.TryGetValue(row[2], out var kinds) ? kinds : _kinds[row[2]] = []).Add(row[0]);
        }

        _lines = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _shapes = new WordShapes(_kinds.Keys);
        _longest = _kinds.Keys.Max(k => k.Length);
    }

    /// <summary>What a heading opens; empty for one that is not in the list. A number before it and a colon behind it do not count.</summary>
    public IReadOnlySet<string> KindsOf(ReadOnlySpan<char> heading)
    {
        var bare = heading.TrimStart("0123456789. ").TrimEnd(":. ");
        return bare.Length <= _longest && _shapes.MayHold(bare) && _lines.TryGetValue(bare, out var kinds) ? kinds : None;
    }

    public bool OpensSources(ReadOnlySpan<char> heading) => KindsOf(heading).Contains("sources");

    public bool OpensReferences(ReadOnlySpan<char> heading) => KindsOf(heading).Contains("references");
}
