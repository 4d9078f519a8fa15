using System.Collections.Frozen;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>
/// What a site sets below or between the paragraphs of a text, known by its headings: lists of other pages, comments, offers to subscribe.
/// The list ends where prose begins again; a heading alone takes no prose with it, that of comments excepted.
/// </summary>
internal sealed class SiteSections
{
    private const int LongestHeading = 60;
    private const int Prose = 80;
    private const string CountsAndSigns = " :.!?…»›>()[]0123456789\u00A0";
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    public SiteSections(string table)
    {
        var kinds = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in DataTable.Rows(table))
        {
            kinds.TryAdd(row[2], row[0]);
        }

        _kinds = kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public void Settle(Draft draft)
    {
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            if (KindOf(draft, draft.Blocks[i]) is { } kind)
            {
                SettleFrom(draft, i, kind);
            }
            else if (IsLeadIn(draft, draft.Blocks[i]))
            {
                draft.Blocks[i].Settle(RegionKind.Navigation);
            }
        }
    }

    private void SettleFrom(Draft draft, int heading, string kind)
    {
        int end = kind switch
        {
            "comments" => ClosesText(draft, heading) ? draft.Blocks.Count : heading + 1,
            "links" => EndOfLinks(draft, heading + 1),
            _ => heading + 1,
        };

        // A heading with nothing of its kind below it may head a section of the text.
        if (kind == "links" && end == heading + 1 && draft.Blocks[heading].Kind == RegionKind.Heading)
        {
            return;
        }

        for (int i = heading; i < end; i++)
        {
            if (!draft.Blocks[i].IsLeftOut)
            {
                draft.Blocks[i].Settle(kind == "links" ? RegionKind.Navigation : RegionKind.Furniture);
            }
        }
    }

    /// <summary>A heading with the text above it; a link to the form for readers may stand anywhere.</summary>
    private static bool ClosesText(Draft draft, int line)
    {
        if (draft.Blocks[line].Kind != RegionKind.Heading)
        {
            return false;
        }

        int above = 0, below = 0;
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            int prose = block.IsProse && block.Span.Length >= Prose ? block.Span.Length : 0;
            above += i < line ? prose : 0;
            below += i > line ? prose : 0;
        }

        return above >= Prose && above * 4 >= below;
    }

    private static int EndOfLinks(Draft draft, int from)
    {
        int end = from;
        while (end < draft.Blocks.Count && (draft.Blocks[end].IsLeftOut || IsLink(draft.Blocks[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsLink(Block block) => block.LinkCharacters * 3 >= block.Span.Length * 2;

    private string? KindOf(Draft draft, Block block)
    {
        bool isShort = !block.IsLeftOut && block.Span.Length <= LongestHeading && block.Kind is not (RegionKind.Title or RegionKind.Infobox or RegionKind.ReferenceList);
        var line = isShort ? block.Span.Slice(draft.Received).Trim(CountsAndSigns) : default;
        return !line.IsEmpty && _kinds.TryGetValue(line, out string? kind) ? kind : null;
    }

    /// <summary>True for <c>Read also: …</c> where what stands behind the colon is a link.</summary>
    private bool IsLeadIn(Draft draft, Block block)
    {
        if (block.IsLeftOut || block.LinkCharacters * 2 < block.Span.Length || block.Span.Length > 4 * Prose || block.Kind == RegionKind.Infobox)
        {
            return false;
        }

        var line = block.Span.Slice(draft.Received);
        int colon = line.IndexOf(':');
        return colon is > 0 and <= LongestHeading && _kinds.TryGetValue(line[..colon].Trim(), out string? kind) && kind == "links";
    }
}
