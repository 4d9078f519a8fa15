using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Reading.Packages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Docx;

/// <summary>
/// Takes the text out of a part of a Word document (ECMA-376, WordprocessingML). Deleted and hidden text is written and marked, text boxes
/// follow the paragraph they hang on, field codes and what a newer program says twice are passed over.
/// </summary>
internal sealed class DocxText(FlowWriter flow, DocxStyles styles)
{
    private readonly DocxNotes _notes = new();
    private readonly DocxParagraph _paragraph = new(styles);
    private readonly TextBoxes _boxes = new();
    private XmlPart _part = null!;
    private string _note = "";
    private bool _inProperties;
    private bool _inRun;
    private bool _inText;
    private bool _isHidden;
    private bool _isHeaderRow;
    private int _deleted;

    /// <summary>Reads a part.</summary>
    /// <param name="part">The main text, notes, comments, a header or a footer.</param>
    /// <param name="region">What all of it is; null for the main text.</param>
    /// <returns>The scanner that went through it, which knows of damage.</returns>
    public XmlScanner Read(XmlPart part, RegionKind? region)
    {
        _part = part;
        _boxes.BeginPart();
        flow.BeginPart(part);
        flow.Region = region;
        var xml = new XmlScanner(part.Text);
        Walk(xml, part.Text.Length);
        flow.EndParagraph(_paragraph.Shape, TextSpan.Of(part.Text.Length, part.Text.Length));
        return xml;
    }

    private void Walk(XmlScanner xml, int end)
    {
        (_inProperties, _inRun, _inText, _deleted) = (false, false, false, 0);
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
                    return;
                }
            }
            else if (_inText)
            {
                flow.LeftOut = _deleted > 0 || _isHidden ? RegionKind.Markup : null;
                flow.Write(xml.Span, decodesEntities: xml.Kind == XmlTokenKind.Text);
                flow.LeftOut = null;
            }
        }
    }

    private void Start(XmlScanner xml)
    {
        if (_inProperties)
        {
            _paragraph.Read(xml);
            return;
        }

        switch (xml.LocalName)
        {
            case "p":
                _paragraph.Clear();
                _deleted = 0;
                break;
            case "pPr":
                _inProperties = true;
                break;
            case "r":
                (_inRun, _isHidden) = (true, false);
                break;
            case "vanish" when _inRun:
                _isHidden = IsOn(xml);
                break;
            case "t" or "delText":
                _inText = true;
                break;
            case "del" or "moveFrom" when !_inRun:
                _deleted++;
                break;
            case "tbl":
                flow.StartTable();
                break;
            case "tr":
                _isHeaderRow = false;
                flow.StartRow();
                break;
            case "tblHeader":
                _isHeaderRow = IsOn(xml);
                break;
            case "tc":
                flow.StartCell(xml.Span);
                break;
            case "footnote" or "endnote" or "comment":
                StartNote(xml);
                break;
            case "txbxContent":
                _boxes.Add(xml.SkipElement());
                break;
            case "Fallback" or "rt" or "rPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" or "sectPr":
                xml.SkipElement();
                break;
            default:
                Sign(xml);
                break;
        }
    }

    /// <summary>The elements of a run that stand for a sign.</summary>
    private void Sign(XmlScanner xml)
    {
        switch (xml.LocalName)
        {
            case "tab" or "ptab" when _inRun:
                flow.Tab(xml.Span);
                break;
            case "br" or "cr" when _inRun:
                flow.LineBreak(xml.Span);
                break;
            case "noBreakHyphen":
                flow.Replace("\u2011", xml.Span);
                break;
            case "softHyphen":
                flow.Replace("\u00AD", xml.Span);
                break;
            case "sym":
                Symbol(xml);
                break;
            case "footnoteReference" or "endnoteReference" when xml.Attribute("customMarkFollows") is not ("1" or "true" or "on"):
                flow.WriteNoteMark(_notes.NumberOf(KindOf(xml), xml.Attribute("id") ?? ""), xml.Span);
                break;
            case "footnoteRef" or "endnoteRef":
                flow.WriteNoteMark(_note, xml.Span);
                break;
        }
    }

    private void End(XmlScanner xml)
    {
        switch (xml.LocalName)
        {
            case "p":
                flow.EndParagraph(_paragraph.Shape, xml.Span);
                WriteBoxes();
                break;
            case "pPr":
                _inProperties = false;
                break;
            case "r":
                (_inRun, _isHidden) = (false, false);
                break;
            case "t" or "delText":
                _inText = false;
                break;
            case "del" or "moveFrom" when !_inRun:
                _deleted = Math.Max(0, _deleted - 1);
                break;
            case "tr":
                flow.EndRow(_isHeaderRow);
                WriteBoxes();
                break;
        }
    }

    private void StartNote(XmlScanner xml)
    {
        if (xml.Attribute("type") is "separator" or "continuationSeparator" or "continuationNotice")
        {
            xml.SkipElement();
        }
        else if (!xml.Starts("comment"))
        {
            _note = _notes.NumberOf(xml.LocalName.ToString(), xml.Attribute("id") ?? "");
        }
    }

    /// <summary>A sign of a symbol font. Fonts of the old kind lie in the private area of Unicode, where their codes tell nobody what they show; they are kept as received.</summary>
    private void Symbol(XmlScanner xml)
    {
        if (int.TryParse(xml.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && code is > ' ' and <= 0xFFFF && !char.IsSurrogate((char)code))
        {
            flow.Replace(((char)code).ToString(), xml.Span);
        }
    }

    /// <summary>Writes the text boxes of the paragraph or row that has just ended.</summary>
    private void WriteBoxes()
    {
        if (_boxes.IsAnyWaiting && !flow.IsInRow && _boxes.Write(WriteBox))
        {
            flow.BeginPart(_part);
            (_inProperties, _inRun, _inText, _deleted) = (false, false, false, 0);
        }
    }

    private void WriteBox(TextSpan box)
    {
        flow.BeginPart(_part);
        Walk(_part.Inside(box.Start), box.End);
    }

    /// <summary>True for a property that is there and not switched off.</summary>
    private static bool IsOn(XmlScanner xml) => xml.Attribute("val") is not ("0" or "false" or "off");

    private static string KindOf(XmlScanner xml) => xml.Starts("footnoteReference") ? "footnote" : "endnote";
}
