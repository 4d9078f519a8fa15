using System.Buffers;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>Lines that belong to the page: known lines of sites, trails (<c>History > Trials ></c>), bars of links, names of picture files, page numbers.</summary>
internal sealed class FurnitureLines
{
    private const int LongestLine = 300;
    private static readonly string[] PictureNames = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".tif", ".tiff", ".bmp"];
    private static readonly SearchValues<char> Separators = SearchValues.Create(">›»|·•");
    private readonly Dictionary<string, string> _whole;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _wholeLines;

    /// <summary>First letters and lengths of the known lines: most other lines fit none.</summary>
    private readonly WordShapes _shapes;
    private readonly Dictionary<string, string> _kindOfStart = [];
    private readonly Openings _starts;

    public FurnitureLines(string table)
    {
        var rows = DataTable.Rows(table).ToList();
        _whole = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in rows.Where(r => r[1] == "whole"))
        {
            _whole.TryAdd(row[3], row[0]);
        }

        foreach (string[] row in rows.Where(r => r[1] == "start"))
        {
            _kindOfStart.TryAdd(row[3], row[0]);
        }

        _wholeLines = _whole.GetAlternateLookup<ReadOnlySpan<char>>();
        _shapes = new WordShapes(_whole.Keys);
        _starts = new Openings(_kindOfStart.Keys, ignoresCase: true);
    }

    public void Settle(Draft draft)
    {
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsSettled && block.Span.Length <= LongestLine && KindOf(draft, i) is { } kind)
            {
                block.Settle(kind);
            }
        }
    }

    private RegionKind? KindOf(Draft draft, int index)
    {
        var line = draft.Seen(draft.Blocks[index]);
        if (KnownKind(line) is { } known)
        {
            KeepAddress(draft, line.ToString(), known);
            return known switch { "navigation" => RegionKind.Navigation, "contents" => Contents(draft, index), _ => RegionKind.Furniture };
        }

        bool hasSigns = line.ContainsAny(Separators);
        return hasSigns && (IsTrail(line.ToString()) || IsLinkBar(line.ToString())) ? RegionKind.Navigation
            : IsPicture(line) || IsPageNumber(draft, index, line) ? RegionKind.Furniture
            : null;
    }

    /// <summary>A table of contents is its heading and the numbered lines below; the word alone may be a chapter.</summary>
    private static RegionKind? Contents(Draft draft, int index)
    {
        int end = index + 1;
        while (end < draft.Blocks.Count && IsEntry(draft.Blocks[end].Span.Slice(draft.Received)))
        {
            draft.Blocks[end++].Settle(RegionKind.Navigation);
        }

        return end > index + 1 ? RegionKind.Navigation : null;
    }

    /// <summary><c>2.1 Early years</c>, at most eighty characters.</summary>
    private static bool IsEntry(ReadOnlySpan<char> line)
    {
        int title = line.IndexOfAnyExcept("0123456789. \t");
        return title > 0 && char.IsAsciiDigit(line[0]) && line.Length <= 80 && !Signs.EndsSentence(line);
    }

    private string? KnownKind(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        // Dots, colons and spaces at the end do not count.
        return Whole(line.TrimEnd(".: ")) ?? Whole(line) ?? (_starts.Of(line) is { } start ? _kindOfStart[start] : null);
    }

    private string? Whole(ReadOnlySpan<char> line) =>
        _shapes.MayHold(line) && _wholeLines.TryGetValue(line, out string? kind) ? kind : null;

    private static void KeepAddress(Draft draft, string line, string kind)
    {
        int at = kind == "address" ? line.IndexOf("http", StringComparison.Ordinal) : -1;
        if (at >= 0 && draft.Description.Url is null)
        {
            int end = line.AsSpan(at).IndexOfAny(" \"»”>");
            draft.Description = draft.Description with { Url = end < 0 ? line[at..] : line.Substring(at, end) };
        }
    }

    private static bool IsTrail(string line)
    {
        int signs = 0;
        foreach (char c in line)
        {
            signs += c is '>' or '›' or '»' ? 1 : 0;
        }

        bool quoted = line.Contains('«') || line.StartsWith('>');
        return signs > 0 && !quoted && line.Length <= 160 && !Signs.EndsSentence(line.TrimEnd('>', '›', ' '))
            && SegmentsAreShort(line, ['>', '›', '»'], 50) && (signs >= 2 || line[^1] is '>' or '›' or '»');
    }

    private static bool IsLinkBar(string line)
    {
        int bars = line.Count(c => c is '|' or '·' or '•');
        bool template = line.StartsWith('|') && line.Contains('=');
        return bars >= 3 && !template && !Signs.EndsSentence(line) && SegmentsAreShort(line, ['|', '·', '•'], 60);
    }

    private static bool SegmentsAreShort(string line, char[] separators, int longest) =>
        Array.TrueForAll(line.Split(separators), s => s.Length <= longest);

    private static bool IsPicture(ReadOnlySpan<char> line)
    {
        bool hasEnding = line.Length is > 4 and <= 160 && (line[^4] == '.' || line[^5] == '.');
        foreach (string name in hasEnding ? PictureNames : [])
        {
            if (line.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPageNumber(Draft draft, int index, ReadOnlySpan<char> line)
    {
        var digits = line.Trim("-–— []");
        if (digits.Length is 0 or > 3)
        {
            return false;
        }

        bool apart = draft.Blocks[index].IsAfterBlank && (index + 1 == draft.Blocks.Count || draft.Blocks[index + 1].IsAfterBlank);
        return apart && digits.Length is >= 1 and <= 3 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
