using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Reading.Xml;

namespace Attest.Reading.Docx;

/// <summary>What the paragraph styles of a document (<c>word/styles.xml</c>) make of their paragraphs: by outline level, by name, or as the style they are based on.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 16;
    private readonly Dictionary<string, Style> _styles = [];
    private readonly StyleNames _names;

    private DocxStyles(StyleNames names) => _names = names;

    public static DocxStyles Of(XmlPart? part, StyleNames names)
    {
        var styles = new DocxStyles(names);
        var xml = new XmlScanner(part?.Text ?? "");
        while (part is not null && xml.Next())
        {
            if (xml.Starts("style") && xml.Attribute("styleId") is { } id)
            {
                styles._styles[id] = ReadStyle(xml);
            }
        }

        return styles;
    }

    /// <summary>The shape a style gives; a style that the document does not describe is judged by its id.</summary>
    public BlockShape ShapeOf(string id)
    {
        for (int links = 0; links < LongestChain && _styles.TryGetValue(id, out var style); links++)
        {
            if (_names.ShapeOf(style.Name) is { Kind: not RegionKind.Body } named)
            {
                return named;
            }

            if (style.OutlineLevel is >= 0 and < 9)
            {
                return BlockShape.Heading(style.OutlineLevel.Value + 1);
            }

            if (style.BasedOn is null)
            {
                return style.IsNumbered ? new BlockShape(RegionKind.ListItem) : default;
            }

            id = style.BasedOn;
        }

        return _names.ShapeOf(id);
    }

    public static int? Level(XmlScanner xml) => int.TryParse(xml.Attribute("val"), CultureInfo.InvariantCulture, out int level) ? level : null;

    private static Style ReadStyle(XmlScanner xml)
    {
        var style = new Style("", null, null, false);
        while (xml.Next() && !xml.Ends("style"))
        {
            style = xml.Kind != XmlTokenKind.Start ? style
                : xml.Starts("name") ? style with { Name = xml.Attribute("val") ?? "" }
                : xml.Starts("basedOn") ? style with { BasedOn = xml.Attribute("val") }
                : xml.Starts("outlineLvl") ? style with { OutlineLevel = Level(xml) }
                : xml.Starts("numId") ? style with { IsNumbered = xml.Attribute("val") is not (null or "0") }
                : style;
        }

        return style;
    }

    private sealed record Style(string Name, string? BasedOn, int? OutlineLevel, bool IsNumbered);
}
