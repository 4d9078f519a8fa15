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
    private readonly List<(string Name, HtmlContext Context)> _open = [];

    private HtmlPage(string page, HtmlMarks marks, HtmlHead head)
    {
        (_page, _marks, _head, _text) = (page, marks, head, new PageText(page));
        _infobox = new InfoboxTable(_text);
    }

    private HtmlContext Context => _open.Count == 0 ? default : _open[^1].Context;

    public static (PageText Text, SourceDescription Description) Read(string page, HtmlMarks marks, HtmlHead head)
    {
        var reader = new HtmlPage(page, marks, head);
        reader.ReadAll();
        return (reader._text, head.Description);
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
        if (_open.Count > 0 && _open[^1].Name == "title" && !_open.Exists(o => o.Name == "svg"))
        {
            _head.ReadTitle(_page.Substring(token.Span.Start, token.Span.Length));
        }
        else if (!Context.IsHidden)
        {
            _text.Write(token.Span, Context);
        }
    }

    private void StartElement(HtmlToken tag)
    {
        _head.ReadTag(tag);
        EndImplied(tag);
        if (tag.Name is "br")
        {
            BreakLine(tag);
        }
        else if (HtmlElements.IsBlock(tag.Name) && !Context.IsHidden)
        {
            BreakBlock(tag.Span);
        }
        else if (HtmlElements.IsCell(tag.Name) && !Context.IsHidden)
        {
            StartCell(tag);
        }

        if (!HtmlElements.IsVoid(tag.Name) && _open.Count < DeepestNesting)
        {
            var context = HtmlContexts.Inside(Context, tag, _marks);
            if (context.IsMark && !Context.IsMark)
            {
                _text.BeginMark();
            }

            _open.Add((tag.Name, context));
        }
    }

    private void StartCell(HtmlToken tag)
    {
        if (Context.IsInfobox)
        {
            _infobox.StartCell(tag);
        }
        else
        {
            _text.Tab(tag.Span);
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
        int index = _open.FindLastIndex(o => o.Name == tag.Name);
        if (index < 0)
        {
            if (HtmlElements.IsBlock(tag.Name) && !Context.IsHidden)
            {
                BreakBlock(tag.Span);
            }

            return;
        }

        Close(index, tag.Span);
    }

    /// <summary>Closes an element and all that was left open inside it.</summary>
    private void Close(int index, TextSpan tag)
    {
        while (_open.Count > index)
        {
            var (name, context) = _open[^1];
            if (!context.IsHidden && HtmlElements.IsBlock(name))
            {
                BreakBlock(tag);
            }

            _infobox.End(name, context);
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
            if (HtmlElements.Ends(tag.Name, _open[i].Name))
            {
                Close(i, tag.Span);
            }
            else if (HtmlElements.IsScope(_open[i].Name))
            {
                return;
            }
        }
    }

    private void BreakBlock(TextSpan tag)
    {
        if (_text.Break(tag) is { } block && !_infobox.Settle(block, Context))
        {
            HtmlContexts.Settle(block, Context);
        }
    }
}
