using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Reading.Xml;

namespace Attest.Reading.Odt;

/// <summary>The styles of an ODF text: a paragraph's automatic style leads to a named one, whose name and outline level say what it is.</summary>
internal sealed class OdtStyles(StyleNames names)
{
    private const int LongestChain = 16;
    private readonly Dictionary<string, Style> _paragraphs = [];
    private readonly HashSet<string> _hidden = [];

    /// <summary>Adds the styles that stand before the body of a part.</summary>
    public void Add(XmlPart? part)
    {
        var xml = new XmlScanner(part?.Text ?? "");
        string? open = null;
        while (xml.Next() && !xml.Starts("body"))
        {
            if (xml.Starts("style") && xml.Attribute("name") is { } name)
            {
                open = name;
                AddStyle(xml, name);
            }
            else if (open is not null && xml.Starts("text-properties") && xml.Attribute("display") == "none")
            {
                _hidden.Add(open);
            }
        }
    }

    public bool IsHidden(string? style) => style is not null && _hidden.Contains(style);

    public BlockShape ShapeOf(string? style)
    {
        for (int links = 0; links < LongestChain && style is not null; links++)
        {
            var known = _paragraphs.GetValueOrDefault(style);
            if (names.ShapeOf(known?.Shown ?? style) is { Kind: not RegionKind.Body } shape)
            {
                return shape;
            }

            if (known is { OutlineLevel: > 0 })
            {
                return BlockShape.Heading(known.OutlineLevel);
            }

            style = known?.Parent;
        }

        return default;
    }

    private void AddStyle(XmlScanner xml, string name)
    {
        if (xml.Attribute("family") is "paragraph")
        {
            int.TryParse(xml.Attribute("default-outline-level"), CultureInfo.InvariantCulture, out int level);
            _paragraphs.TryAdd(name, new Style(xml.Attribute("display-name") ?? name, xml.Attribute("parent-style-name"), level));
        }
    }

    private sealed record Style(string Shown, string? Parent, int OutlineLevel);
}
