using Attest.Reading.Drafts;
using Attest.Reading.Layout;

namespace Attest.Reading.Rtf;

/// <summary>The paragraph styles of an RTF file: what their names and outline levels make of their paragraphs.</summary>
internal sealed class RtfStyles(StyleNames names)
{
    private readonly Dictionary<int, BlockShape> _shapes = [];

    public void Add(int style, string name, int? outlineLevel)
    {
        var named = names.ShapeOf(name.Trim().TrimEnd(';'));
        _shapes[style] = named.Kind == RegionKind.Body && outlineLevel is >= 0 and < 9 ? BlockShape.Heading(outlineLevel.Value + 1) : named;
    }

    public BlockShape ShapeOf(RtfState state)
    {
        var shape = state.Style is { } style ? _shapes.GetValueOrDefault(style) : default;
        return shape.Kind != RegionKind.Body ? shape
            : state.OutlineLevel is >= 0 and < 9 ? BlockShape.Heading(state.OutlineLevel.Value + 1)
            : state.IsListItem ? new BlockShape(RegionKind.ListItem)
            : default;
    }
}
