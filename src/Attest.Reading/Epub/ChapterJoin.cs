using System.Text;
using Attest.Reading.Drafts;
using Attest.Reading.Html;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Epub;

/// <summary>Puts the texts of chapters one after another into one draft, with a blank line between them and an origin for each.</summary>
internal sealed class ChapterJoin
{
    private const string Border = "\n\n";
    private readonly StringBuilder _text = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Mark> _marks = [];
    private readonly List<Origin> _origins = [];

    public void Add(XmlPart part, PageText page)
    {
        string text = page.Text();
        if (text.Length == 0)
        {
            return;
        }

        int start = _text.Length, border = start == 0 ? 0 : Border.Length;
        _text.Append(start == 0 ? "" : Border).Append(text);
        foreach (var block in page.Blocks)
        {
            block.Span = block.Span.Shift(start + border);
            block.Value = block.Value?.Shift(start + border);
            _blocks.Add(block);
        }

        _marks.AddRange(page.Marks.Select(m => m with { Span = m.Span.Shift(start + border) }));
        _origins.Add(new Origin(part.Name, part.Encoding, TextSpan.Of(start, _text.Length), Shifted(page.Map(), border)));
    }

    public (Draft Draft, IReadOnlyList<Origin> Origins) Finish()
    {
        var draft = new Draft(_text.ToString()) { Blocks = _blocks };
        draft.AddMarks(_marks);
        return (draft, _origins);
    }

    /// <summary>The border before a chapter stands for nothing in its part.</summary>
    private static OffsetMap Shifted(OffsetMap map, int border)
    {
        var before = new OffsetMap.Run(TextSpan.Of(0, border), default, Copied: false);
        return OffsetMap.FromRuns([before, .. map.Runs.Select(r => r with { Reading = r.Reading.Shift(border) })], map.ReceivedLength);
    }
}
