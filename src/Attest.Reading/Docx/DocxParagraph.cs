using Attest.Reading.Drafts;
using Attest.Reading.Xml;

namespace Attest.Reading.Docx;

/// <summary>The properties of the paragraph that is being read.</summary>
internal sealed class DocxParagraph(DocxStyles styles)
{
    private BlockShape _shape;
    private int? _level;
    private bool _isNumbered;

    public BlockShape Shape =>
        _shape.Kind != RegionKind.Body ? _shape
        : _level is >= 0 and < 9 ? BlockShape.Heading(_level.Value + 1)
        : _isNumbered ? new BlockShape(RegionKind.ListItem)
        : default;

    public void Clear() => (_shape, _level, _isNumbered) = (default, null, false);

    /// <summary>Takes over an element of the paragraph's properties; what they were before a tracked change is passed over.</summary>
    public void Read(XmlScanner xml)
    {
        switch (xml.LocalName)
        {
            case "pStyle":
                _shape = styles.ShapeOf(xml.Attribute("val") ?? "");
                break;
            case "outlineLvl":
                _level = DocxStyles.Level(xml);
                break;
            case "numId":
                _isNumbered = xml.Attribute("val") is not (null or "0");
                break;
            case "rPr" or "pPrChange" or "sectPr":
                xml.SkipElement();
                break;
        }
    }
}
