using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>Reference lists: what stands below a heading such as References, and lines that begin with a caret (<c>3. ^ a b …</c>).</summary>
internal sealed class ReferenceLines(SectionHeadings sections)
{
    public void Settle(Draft draft)
    {
        bool below = false;
        foreach (var block in draft.Blocks)
        {
            if (block.Kind is RegionKind.Heading or RegionKind.Title or RegionKind.SourceHeading)
            {
                below = block.Kind == RegionKind.Heading && sections.OpensReferences(draft.Seen(block));
            }
            else if (!block.IsLeftOut && block.Kind is not (RegionKind.Byline or RegionKind.Footnote) && (below || HasCaret(draft, block)))
            {
                block.Settle(RegionKind.ReferenceList);
            }
        }
    }

    /// <summary>A caret, or an arrow as German pages have it, behind nothing but a number.</summary>
    private static bool HasCaret(Draft draft, Block block)
    {
        var line = block.Span.Slice(draft.Received);
        int at = line[..Math.Min(12, line.Length)].IndexOfAnyExcept("0123456789.[]() *-\t\u00a0");
        return at >= 0 && line[at] is '^' or '↑' or '↩' && (!block.IsSettled || block.Kind == RegionKind.ListItem);
    }
}
