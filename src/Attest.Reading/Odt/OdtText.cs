using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Reading.Packages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Odt;

/// <summary>
/// Takes the text out of a part of an ODF text (ISO/IEC 26300). Notes follow at the end, text boxes behind the paragraph they hang on;
/// deletions that were tracked are written where the file keeps them, as markup that is left out.
/// </summary>
internal sealed class OdtText(FlowWriter flow, OdtStyles styles)
{
    /// <summary>How deep notes may lie in notes and still be set apart; each is passed over once for every note around it.</summary>
    private const int DeepestAside = 8;
    private OdtAsides _asides = new();
    private readonly TextBoxes _boxes = new();
    private XmlPart _part = null!;
    private OdtState _state = new();
    private int _asideDepth;

    /// <summary>Reads a part.</summary>
    /// <param name="part">The content, or the styles with their headers and footers.</param>
    /// <param name="region">What all of it is; null for the text.</param>
    /// <returns>The scanner that went through it, which knows of damage.</returns>
    public XmlScanner Read(XmlPart part, RegionKind? region)
    {
        (_part, _asides) = (part, new OdtAsides());
        _boxes.BeginPart();
        var xml = new XmlScanner(part.Text);
        Walk(xml, region, part.Text.Length);
        flow.EndParagraph(_state.Shape, TextSpan.Of(part.Text.Length, part.Text.Length));
        WriteBoxes();
        for (var (kind, starts) = _asides.Take(); starts.Count > 0; (kind, starts) = _asides.Take())
        {
            flow.BeginPart(part);
            foreach (var (span, depth) in starts)
            {
                _asideDepth = depth;
                WalkOn(part.Inside(span.Start), kind, span.End);
            }
        }

        return xml;
    }

    private void Walk(XmlScanner xml, RegionKind? region, int end)
    {
        flow.BeginPart(_part);
        WalkOn(xml, region, end);
    }

    private void WalkOn(XmlScanner xml, RegionKind? region, int end)
    {
        var outer = _state;
        _state = new OdtState { Region = region };
        flow.Region = region;
        while (xml.Next() && xml.Span.Start < end)
        {
            if (xml.Kind == XmlTokenKind.Start)
            {
                Start(xml);
            }
            else if (xml.Kind == XmlTokenKind.End)
            {
                End(xml);
                if (xml.Depth == 1)
                {
                    break;
                }
            }
            else if (_state.IsInParagraph)
            {
                flow.LeftOut = _state.IsInCitation ? RegionKind.FootnoteMark : _state.HiddenDepth > 0 ? RegionKind.Markup : null;
                flow.Write(xml.Span, decodesEntities: xml.Kind == XmlTokenKind.Text);
                flow.LeftOut = null;
            }
        }

        _state = outer;
        flow.Region = outer.Region;
    }

    private void Start(XmlScanner xml)
    {
        switch (xml.LocalName)
        {
            case "p" or "h":
                StartParagraph(xml);
                break;
            case "s":
                flow.Space(xml.Span);
                break;
            case "tab":
                flow.Tab(xml.Span);
                break;
            case "line-break":
                flow.LineBreak(xml.Span);
                break;
            case "span" when _state.HiddenDepth == 0 && styles.IsHidden(xml.Attribute("style-name")):
                _state.HiddenDepth = xml.Depth;
                break;
            case "note-citation":
                _state.IsInCitation = true;
                break;
            case "note-body":
                Defer(xml, RegionKind.Footnote);
                break;
            case "annotation":
                Defer(xml, RegionKind.Furniture);
                break;
            case "text-box":
                _boxes.Add(xml.SkipElement());
                break;
            case "deletion":
                flow.Region = RegionKind.Markup;
                break;
            case "master-styles":
                flow.Region = RegionKind.Furniture;
                break;
            case var name when IsIndex(name):
                flow.Region ??= RegionKind.Navigation;
                break;
            case "list" or "numbered-paragraph":
                _state.ListDepth++;
                break;
            default:
                StartOther(xml);
                break;
        }
    }

    private void StartOther(XmlScanner xml)
    {
        switch (xml.LocalName)
        {
            case "table":
                flow.StartTable();
                break;
            case "table-header-rows":
                _state.IsHeader = true;
                break;
            case "table-row":
                flow.StartRow();
                break;
            case "table-cell" or "covered-table-cell":
                flow.StartCell(xml.Span);
                break;
            case "change-info" or "ruby-text" or "binary-data":
                xml.SkipElement();
                break;
            case "title" or "desc" when xml.Name.Slice(_part.Text).StartsWith("svg:"):
                xml.SkipElement();
                break;
        }
    }

    private void End(XmlScanner xml)
    {
        switch (xml.LocalName)
        {
            case "p" or "h":
                _state.IsInParagraph = false;
                flow.EndParagraph(_state.Shape, xml.Span);
                WriteBoxes();
                break;
            case "span" when xml.Depth == _state.HiddenDepth:
                _state.HiddenDepth = 0;
                break;
            case "note-citation":
                _state.IsInCitation = false;
                break;
            case var name when name is "deletion" or "master-styles" || IsIndex(name):
                flow.Region = _state.Region;
                break;
            case "list" or "numbered-paragraph":
                _state.ListDepth--;
                break;
            case "table-header-rows":
                _state.IsHeader = false;
                break;
            case "table-row":
                flow.EndRow(_state.IsHeader);
                WriteBoxes();
                break;
        }
    }

    private void StartParagraph(XmlScanner xml)
    {
        _state.IsInParagraph = true;
        var named = styles.ShapeOf(xml.Attribute("style-name"));
        bool hasLevel = int.TryParse(xml.Attribute("outline-level"), CultureInfo.InvariantCulture, out int level);
        _state.Shape = xml.LocalName is "h" && named.Kind != RegionKind.Title ? BlockShape.Heading(hasLevel ? level : 1)
            : named.Kind == RegionKind.Body && _state.ListDepth > 0 ? new BlockShape(RegionKind.ListItem)
            : named;
    }

    private static bool IsIndex(ReadOnlySpan<char> name) =>
        name is "table-of-content" or "illustration-index" or "table-index" or "object-index" or "alphabetical-index" or "user-index";

    private void Defer(XmlScanner xml, RegionKind kind)
    {
        if (_asideDepth < DeepestAside)
        {
            _asides.Add(kind, xml.SkipElement(), _asideDepth + 1);
        }
    }

    private void WriteBoxes()
    {
        if (_boxes.IsAnyWaiting && !flow.IsInRow)
        {
            _boxes.Write(box => Walk(_part.Inside(box.Start), _state.Region, box.End));
            flow.BeginPart(_part);
        }
    }
}
