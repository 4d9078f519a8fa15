using Attest.Reading.Pages;
using Attest.Reading.Xml;

namespace Attest.Reading.Alto;

/// <summary>Reads the pages of an ALTO file. The words stand in attributes: <c>&lt;String CONTENT="Word" HPOS="90" VPOS="10" WIDTH="40" HEIGHT="20" WC="0.9"/&gt;</c>.</summary>
internal sealed class AltoPages(SheetSource source, XmlScanner xml, RegionNames names)
{
    private readonly SheetCollector _pages = new(source);
    private readonly Dictionary<string, string> _tags = new(StringComparer.Ordinal);
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

        _pages.EndBlock(_kind);
        return _pages.Sheets;
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
                _pages.EndLine(_line);
                break;
            case "TextBlock":
                _pages.EndBlock(_kind);
                break;
            case "TopMargin" or "BottomMargin":
                _margin = null;
                break;
        }
    }

    private void BeginPage() =>
        _pages.BeginPage(Number("WIDTH"), Number("HEIGHT"), xml.Attribute("PRINTED_IMG_NR") is { Length: > 0 } printed ? printed : null, _image);

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
            _pages.Add(new SheetWord(content, Box()) { IsGlued = isGlued, Confidence = confidence });
        }
    }

    private PageBox Box() => new(Number("HPOS"), Number("VPOS"), Number("WIDTH"), Number("HEIGHT"));

    private double Number(string attribute) => BoxNumbers.Read(xml.Attribute(attribute));
}
