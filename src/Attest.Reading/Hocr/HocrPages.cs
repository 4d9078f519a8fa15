using Attest.Reading.Pages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Hocr;

/// <summary>Reads the pages of an hOCR file: elements of the classes <c>ocr_page</c>, <c>ocr_par</c>, <c>ocr_line</c>, <c>ocrx_word</c>.</summary>
internal sealed class HocrPages(SheetSource source, XmlScanner xml, RegionNames names)
{
    private readonly List<Sheet> _sheets = [];
    private readonly List<SheetLine> _lines = [];
    private readonly List<SheetWord> _words = [];
    private readonly List<HocrElement> _open = [];
    private RegionKind? _kind;

    public IReadOnlyList<Sheet> Read()
    {
        while (xml.Next())
        {
            if (xml.Kind == XmlTokenKind.Start)
            {
                Begin();
            }
            else if (xml.Kind == XmlTokenKind.End)
            {
                End();
            }
            else if (xml.Kind == XmlTokenKind.Text)
            {
                AddText(xml.Span);
            }
        }

        EndLine(default);
        EndBlock();
        return _sheets;
    }

    private void Begin()
    {
        string name = (xml.Attribute("class") ?? "").Split(' ')[0];
        var title = new HocrTitle(xml.Attribute("title") ?? "");
        _open.Add(new HocrElement(xml.Depth, name, title));
        if (name == "ocr_page")
        {
            var box = title.Box;
            _sheets.Add(new Sheet(_sheets.Count + 1, source) { Width = box.Width, Height = box.Height, Image = title.Image });
        }
        else if (HocrElement.IsBlock(name))
        {
            EndBlock();
            _kind = names.Of(name);
        }
        else if (HocrElement.IsLine(name) && names.Of(name) is { } kind)
        {
            // tesseract calls a line of larger type a header; only that of a whole block is believed.
            _kind = _lines.Count == 0 && kind != RegionKind.Furniture ? kind : _kind;
        }
    }

    private void End()
    {
        while (_open.Count > 0 && _open[^1].Depth >= xml.Depth)
        {
            var element = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            if (HocrElement.IsLine(element.Class))
            {
                EndLine(element.Title.Box);
            }
            else if (HocrElement.IsBlock(element.Class))
            {
                EndBlock();
            }
        }
    }

    /// <summary>The text of a word, or of a line that has no words; of anything else on the page nothing.</summary>
    private void AddText(TextSpan text)
    {
        int word = _open.FindLastIndex(e => e.Class == "ocrx_word");
        int holder = word >= 0 ? word : _open.FindLastIndex(e => HocrElement.IsLine(e.Class));
        var trimmed = Trim(text);
        if (holder < 0 || trimmed.IsEmpty || _sheets.Count == 0)
        {
            return;
        }

        var element = _open[holder];
        bool isGlued = element.IsUnspaced && text.Start == trimmed.Start;
        element.IsUnspaced = text.End == trimmed.End;
        _words.Add(new SheetWord(trimmed, element.Title.Box) { IsGlued = isGlued, Confidence = element.Title.Confidence });
    }

    private TextSpan Trim(TextSpan text)
    {
        int start = text.Start, end = text.End;
        while (start < end && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.Of(start, end);
    }

    private void EndLine(PageBox box)
    {
        if (_words.Count > 0)
        {
            _lines.Add(box.Width > 0 ? new SheetLine([.. _words], box) : SheetLine.Around([.. _words]));
            _words.Clear();
        }
    }

    private void EndBlock()
    {
        EndLine(default);
        if (_lines.Count > 0 && _sheets.Count > 0)
        {
            _sheets[^1].Blocks.Add(new SheetBlock([.. _lines]) { Kind = _kind, Level = _kind == RegionKind.Heading ? 2 : 0, IsParagraph = true });
        }

        _lines.Clear();
        _kind = null;
    }
}
