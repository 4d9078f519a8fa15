using Attest.Reading.Pages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Hocr;

/// <summary>Reads the pages of an hOCR file: elements of the classes <c>ocr_page</c>, <c>ocr_par</c>, <c>ocr_line</c>, <c>ocrx_word</c>.</summary>
internal sealed class HocrPages(SheetSource source, XmlScanner xml, RegionNames names)
{
    private readonly SheetCollector _pages = new(source);
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

        EndBlock();
        return _pages.Sheets;
    }

    private void Begin()
    {
        string name = (xml.Attribute("class") ?? "").Split(' ')[0];
        var title = new HocrTitle(xml.Attribute("title") ?? "");
        _open.Add(new HocrElement(xml.Depth, name, title));
        if (name == "ocr_page")
        {
            var box = title.Box;
            _pages.BeginPage(box.Width, box.Height, image: title.Image);
        }
        else if (HocrElement.IsBlock(name))
        {
            EndBlock();
            _kind = names.Of(name);
        }
        else if (HocrElement.IsLine(name) && names.Of(name) is { } kind)
        {
            // tesseract calls a line of larger type a header; only that of a whole block is believed.
            _kind = !_pages.HasLines && kind != RegionKind.Furniture ? kind : _kind;
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
                _pages.EndLine(element.Title.Box);
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
        var trimmed = text.TrimmedIn(source.Text);
        if (holder < 0 || trimmed.IsEmpty || !_pages.HasPage)
        {
            return;
        }

        var element = _open[holder];
        bool isGlued = element.IsUnspaced && text.Start == trimmed.Start;
        element.IsUnspaced = text.End == trimmed.End;
        _pages.Add(new SheetWord(trimmed, element.Title.Box) { IsGlued = isGlued, Confidence = element.Title.Confidence });
    }

    private void EndBlock()
    {
        _pages.EndBlock(_kind, isParagraph: true);
        _kind = null;
    }
}
