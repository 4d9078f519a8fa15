using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>Takes the text out of a page: follows its elements, breaks blocks where they do, and settles what the elements say of them.</summary>
internal sealed class HtmlPage
{
    /// <summary>As in browsers; deeper elements count as part of the last one that was opened.</summary>
    private const int DeepestNesting = 512;

    private readonly string _page;
    private readonly HtmlMarks _marks;
    private readonly HtmlHead _head;
    private readonly PageText _text;
    private readonly InfoboxTable _infobox;
    private readonly HtmlRows _rows;
    private readonly PageBoxes _boxes = new();
    private bool _isLinkedData;
    private readonly List<(HtmlElement Element, HtmlContext Context)> _open = [];

    private HtmlPage(string page, HtmlMarks marks, HtmlHead head)
    {
        (_page, _marks, _head, _text) = (page, marks, head, new PageText(page));
        _infobox = new InfoboxTable(_text);
        _rows = new HtmlRows(_text);
    }

    private HtmlContext Context => _open.Count == 0 ? default : _open[^1].Context;

    public static (PageText Text, SourceDescription Description) Read(string page, HtmlMarks marks, HtmlHead head)
    {
        var reader = new HtmlPage(page, marks, head);
        head.ReadSavedFrom(page);
        reader.ReadAll();
        reader.SettleMarks();
        return (reader._text, head.Description);
    }

    private void SettleMarks()
    {
        var prose = new BoxProse(_text.Blocks, _text.Text(), _boxes);
        BoxMarks.Settle(_text.Blocks, _boxes, prose);
        _text.Boxes = _boxes;
        _text.Rows = _rows.All;
    }

    private void ReadAll()
    {
        var tokens = new HtmlTokeniser(_page);
        while (tokens.Next(out var token))
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Start:
                    StartElement(token);
                    break;
                case HtmlTokenKind.End:
                    EndElement(token);
                    break;
                default:
                    WriteText(token);
                    break;
            }
        }

        if (_text.IsOpen)
        {
            BreakBlock(TextSpan.Of(_page.Length, _page.Length));
        }
    }

    private void WriteText(HtmlToken token)
    {
        if (!Context.IsHidden)
        {
            _text.Write(token.Span, Context);
        }
        else if (_open[^1].Element.Name == "title" && !_open.Exists(o => o.Element.Name == "svg"))
        {
            _head.ReadTitle(_page.Substring(token.Span.Start, token.Span.Length));
        }
        else if (_isLinkedData && _open[^1].Element.Name == "script")
        {
            _head.ReadLinkedData(_page.AsMemory(token.Span.Start, token.Span.Length));
        }
    }

    private void StartElement(HtmlToken tag)
    {
        var element = tag.Element;
        _head.ReadTag(tag);
        if (element.IsBox)
        {
            EndImplied(tag);
        }

        if (element.Name is "br")
        {
            BreakLine(tag);
        }
        else if (element.IsBlock && !Context.IsHidden)
        {
            BreakBlock(tag.Span);
            _rows.Start(tag);
        }
        else if (element.IsCell && !Context.IsHidden)
        {
            StartCell(tag);
        }

        if (!element.IsVoid && !tag.IsEmpty && _open.Count < DeepestNesting)
        {
            Open(tag);
        }
    }

    private void Open(HtmlToken tag)
    {
        var outer = Context;
        string? kind = outer.IsHidden || tag.Name is "html" or "body" ? null : _marks.KindOf(tag);
        var context = HtmlContexts.Inside(outer, tag, kind);
        if (context.IsMark && !outer.IsMark)
        {
            _text.BeginMark();
        }

        if (tag.Element.IsBox && !context.IsHidden)
        {
            context = context with { Box = _boxes.Add(PageBoxes.Box.Of(outer, tag, kind)) };
        }

        if (tag.Name == "cite" && outer.Region == RegionKind.Quotation && (!_text.IsOpen || _text.EndsWithBreak()))
        {
            BreakBlock(tag.Span);
            context = context with { Region = RegionKind.Caption, IsSource = true };
        }

        _isLinkedData = tag.Name == "script" && tag.Attributes.Written("type").Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase);
        _open.Add((tag.Element, context));
    }

    private void StartCell(HtmlToken tag)
    {
        if (Context.IsInfobox)
        {
            _infobox.StartCell(tag);
        }
        else
        {
            _rows.StartCell(tag);
        }
    }

    private void BreakLine(HtmlToken tag)
    {
        if (Context.IsHidden || !_text.IsOpen)
        {
            return;
        }

        if (Context.IsInfobox || _text.EndsWithBreak())
        {
            BreakBlock(tag.Span);
        }
        else
        {
            _text.LineBreak(tag.Span);
        }
    }

    private void EndElement(HtmlToken tag)
    {
        int index = _open.Count - 1;
        while (index >= 0 && !ReferenceEquals(_open[index].Element, tag.Element))
        {
            index--;
        }

        if (index >= 0)
        {
            Close(index, tag.Span);
        }
        else if (tag.Element.IsBlock && !Context.IsHidden)
        {
            BreakBlock(tag.Span);
        }
    }

    /// <summary>Closes an element and all that was left open inside it.</summary>
    private void Close(int index, TextSpan tag)
    {
        while (_open.Count > index)
        {
            var (element, context) = _open[^1];
            bool endsSource = context.IsSource && !(_open.Count > 1 && _open[^2].Context.IsSource);
            if (!context.IsHidden && (element.IsBlock || endsSource))
            {
                BreakBlock(tag);
            }

            _infobox.End(element.Name, context);
            _rows.End(element.Name);
            _open.RemoveAt(_open.Count - 1);
            if (context.IsMark && !Context.IsMark)
            {
                _text.EndMark(RegionKind.FootnoteMark);
            }
        }
    }

    private void EndImplied(HtmlToken tag)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (HtmlElements.Ends(tag.Element, _open[i].Element))
            {
                Close(i, tag.Span);
            }
            else if (_open[i].Element.IsScope)
            {
                return;
            }
        }
    }

    private void BreakBlock(TextSpan tag)
    {
        if (_text.Break(tag) is not { } block)
        {
            return;
        }

        _boxes.AddBlock(Context.Box);
        if (!_infobox.Settle(block, Context))
        {
            HtmlContexts.Settle(block, Context);
            _rows.Add(block);
        }
    }
}
