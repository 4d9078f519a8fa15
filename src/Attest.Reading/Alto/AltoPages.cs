using Attest.Reading.Pages;
using Attest.Reading.Xml;

namespace Attest.Reading.Alto;

/// <summary>Reads the pages of an ALTO file. The words stand in attributes: <c>&lt;String CONTENT="Word" HPOS="90" VPOS="10" WIDTH="40" HEIGHT="20" WC="0.9"/&gt;</c>.</summary>
internal sealed class AltoPages(SheetSource source, XmlScanner xml, RegionNames names)
{
    private readonly List<Sheet> _sheets = [];
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);
    private readonly List<SheetLine> _lines = [];
    private readonly List<SheetWord> _words = [];
    private RegionKind? _margin;
    private RegionKind? _kind;
    private PageBox _line;
    private string? _image;

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
        }

        EndLine();
        EndBlock();
        return _sheets;
    }

    private void Begin()
    {
        switch (xml.LocalName)
        {
            case "fileName":
                _image = xml.Next() && xml.Kind == XmlTokenKind.Text ? XmlEntities.Decode(xml.Span.In(source.Text).Trim()) : _image;
                break;
            case "LayoutTag" or "StructureTag" or "RoleTag" or "OtherTag" when xml.Attribute("ID") is { } id && (xml.Attribute("LABEL") ?? xml.Attribute("TYPE")) is { } label:
                _tags[id] = label;
                break;
            case "Page":
                BeginPage();
                break;
            case "TopMargin" or "BottomMargin":
                // By the standard the margins hold running heads and page numbers.
                _margin = RegionKind.Furniture;
                break;
            case "TextBlock":
                _kind = KindOfTags() ?? _margin;
                break;
            case "TextLine":
                _line = Box();
                break;
            case "String":
                AddWord(isGlued: false);
                break;
            case "HYP":
                AddWord(isGlued: true);
                break;
        }
    }

    private void End()
    {
        switch (xml.LocalName)
        {
            case "TextLine":
                EndLine();
                break;
            case "TextBlock":
                EndBlock();
                break;
            case "TopMargin" or "BottomMargin":
                _margin = null;
                break;
        }
    }

    private void BeginPage() => _sheets.Add(new Sheet(_sheets.Count + 1, source)
    {
        Width = Number("WIDTH"),
        Height = Number("HEIGHT"),
        Label = xml.Attribute("PRINTED_IMG_NR") is { Length: > 0 } printed ? printed : null,
        Image = _image,
    });

    private RegionKind? KindOfTags()
    {
        string[] refs = xml.Attribute("TAGREFS")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return refs.Select(id => names.Of(_tags.GetValueOrDefault(id))).FirstOrDefault(k => k is not null) ?? names.Of(xml.Attribute("TYPE"));
    }

    private void AddWord(bool isGlued)
    {
        if (xml.AttributeSpan("CONTENT") is { IsEmpty: false } content)
        {
            double? confidence = xml.Attribute("WC") is { } written ? Math.Clamp(BoxNumbers.Read(written), 0, 1) : null;
            _words.Add(new SheetWord(content, Box()) { IsGlued = isGlued, Confidence = confidence });
        }
    }

    private void EndLine()
    {
        if (_words.Count > 0)
        {
            _lines.Add(_line.Width > 0 ? new SheetLine([.. _words], _line) : SheetLine.Around([.. _words]));
            _words.Clear();
        }
    }

    private void EndBlock()
    {
        if (_lines.Count > 0 && _sheets.Count > 0)
        {
            _sheets[^1].Blocks.Add(new SheetBlock([.. _lines]) { Kind = _kind, Level = _kind == RegionKind.Heading ? 2 : 0 });
        }

        _lines.Clear();
    }

    private PageBox Box() => new(Number("HPOS"), Number("VPOS"), Number("WIDTH"), Number("HEIGHT"));

    private double Number(string attribute) => BoxNumbers.Read(xml.Attribute(attribute));
}
