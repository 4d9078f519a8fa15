using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>What the name of a paragraph style says of its paragraphs, in the languages of the list: <c>heading 1</c>, <c>Заголовок 1</c>, <c>Quote</c>.</summary>
internal sealed class StyleNames
{
    private const int SubtitleLevel = 2;
    private readonly Dictionary<string, HashSet<string>> _kinds = new(StringComparer.OrdinalIgnoreCase);

    public StyleNames(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            (_kinds.TryGetValue(row[2], out var kinds) ? kinds : _kinds[row[2]] = []).Add(row[0]);
        }
    }

    /// <summary>The shape a style gives; <c>default</c> where its name says nothing.</summary>
    /// <param name="name">As shown to the user, or as an ODT file writes it, with <c>_20_</c> for a blank.</param>
    public BlockShape ShapeOf(string name)
    {
        string whole = name.Replace("_20_", " ", StringComparison.Ordinal).Trim();
        string bare = whole.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd();
        if (!_kinds.TryGetValue(bare, out var kinds) && !_kinds.TryGetValue(whole, out kinds))
        {
            return default;
        }

        bool numbered = int.TryParse(whole.AsSpan(bare.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out int level);
        return numbered && kinds.Contains("heading") ? BlockShape.Heading(level)
            : kinds.Contains("subtitle") ? BlockShape.Heading(SubtitleLevel)
            : new BlockShape(KindOf(kinds));
    }

    private static RegionKind KindOf(HashSet<string> kinds) =>
        kinds.Contains("title") ? RegionKind.Title
        : kinds.Contains("quotation") ? RegionKind.Quotation
        : kinds.Contains("caption") ? RegionKind.Caption
        : kinds.Contains("contents") ? RegionKind.Navigation
        : kinds.Contains("list") ? RegionKind.ListItem
        : kinds.Contains("byline") ? RegionKind.Byline
        : kinds.Contains("furniture") ? RegionKind.Furniture
        : kinds.Contains("verse") ? RegionKind.Verse
        : RegionKind.Body;
}
