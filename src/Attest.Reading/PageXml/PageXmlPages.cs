using Attest.Reading.Pages;
using Attest.Reading.Xml;

namespace Attest.Reading.PageXml;

/// <summary>
/// Reads the page of a PAGE XML file. Words, lines and regions may each bear a text; that of the line is what the transcriber saw and corrected, so
/// words are taken only where together they say the same. The text of a region is taken where it has no lines.
/// </summary>
internal sealed class PageXmlPages(SheetSource source, XmlScanner xml, RegionNames names)
{
    private readonly List<Sheet> _sheets = [];
    private readonly List<string> _order = [];
    private readonly List<PageXmlElement> _open = [];
    private readonly List<(string Id, SheetBlock Block)> _regions = [];

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

        EndPage();
        return _sheets;
    }

    private PageXmlElement? Innermost => _open.Count > 0 ? _open[^1] : null;

    private void Begin()
    {
        switch (xml.LocalName)
        {
            case "Page":
                EndPage();
                _sheets.Add(new Sheet(_sheets.Count + 1, source) { Width = Number("imageWidth"), Height = Number("imageHeight"), Image = xml.Attribute("imageFilename") });
                break;
            case "RegionRef" or "RegionRefIndexed" when xml.Attribute("regionRef") is { } region:
                _order.Add(region);
                break;
            case "TextRegion" or "TableCell" or "TextLine" or "Word":
                _open.Add(new PageXmlElement(xml.LocalName.ToString(), xml.Attribute("id") ?? "") { Kind = Kind() });
                break;
            case "Coords" when xml.Attribute("points") is { Length: > 0 } points:
                Innermost?.Bound(PageXmlPoints.Read(points));
                break;
            case "Point":
                Innermost?.Bound([(Number("x"), Number("y"))]);
                break;
            case "Baseline" or "Glyph" or "Grapheme" or "TextStyle" or "UserDefined" or "Metadata":
                xml.SkipElement();
                break;
            case "TextEquiv":
                Innermost?.BeginText(xml.Attribute("index"), xml.Attribute("conf"));
                break;
            case "Unicode":
                ReadText();
                break;
        }
    }

    private void ReadText()
    {
        if (xml.Next() && xml.Kind is XmlTokenKind.Text)
        {
            Innermost?.SetText(xml.Span);
        }
    }

    private void End()
    {
        if (Innermost is not { } element || !xml.Ends(element.Name))
        {
            return;
        }

        _open.RemoveAt(_open.Count - 1);
        if (element.Name == "Word")
        {
            Innermost?.Words.Add(element);
        }
        else if (element.Name == "TextLine")
        {
            Innermost?.AddLine(element.ToLine(source));
        }
        else if (element.ToBlock(source) is { } block)
        {
            _regions.Add((element.Id, block));
        }
    }

    /// <summary>Regions in the order the file gives them; those it does not name come last, as they stand.</summary>
    private void EndPage()
    {
        if (_sheets.Count > 0)
        {
            _sheets[^1].Blocks.AddRange(_regions.OrderBy(r => _order.IndexOf(r.Id) is >= 0 and var at ? at : int.MaxValue).Select(r => r.Block));
        }

        _regions.Clear();
        _order.Clear();
    }

    /// <summary>The type of the region, or as Transkribus has it <c>custom="structure {type:heading;}"</c>.</summary>
    private RegionKind? Kind() => names.Of(PageXmlCustom.Type(xml.Attribute("custom"))) ?? names.Of(xml.Attribute("type"));

    private double Number(string attribute) => BoxNumbers.Read(xml.Attribute(attribute));
}
