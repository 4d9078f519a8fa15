using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Xml;

/// <summary>
/// Takes the text out of XML whose elements nobody explains. An element that holds words beside other elements is a paragraph, and those inside it are part
/// of its line; elsewhere each element is a block of its own. Attributes are left out.
/// </summary>
internal sealed class GenericXmlText(XmlPart part, ReadingRules rules)
{
    private const int LongestTitle = 300;

    private readonly BlockWriter _writer = new();
    private readonly List<Element> _open = [];
    private SourceDescription _description = new();

    /// <param name="xml">At the start of the text; at its end on return.</param>
    public (Draft Draft, IReadOnlyList<Origin> Origins) Read(XmlScanner xml)
    {
        var mixed = Mixed();
        _writer.BeginPart(part.Name, part.Encoding, part.Text);
        for (int element = 0; xml.Next();)
        {
            switch (xml.Kind)
            {
                case XmlTokenKind.Start:
                    Start(xml, mixed[element++]);
                    break;
                case XmlTokenKind.End:
                    Close(xml.Depth - 1);
                    break;
                default:
                    Write(xml);
                    break;
            }
        }

        Close(0);
        var (draft, origins) = _writer.Finish();
        draft.Description = _description;
        return (draft, origins);
    }

    /// <summary>For each element, in the order of their start tags, whether words stand directly in it.</summary>
    private List<bool> Mixed()
    {
        var mixed = new List<bool>();
        var open = new List<int>();
        var xml = new XmlScanner(part.Text);
        while (xml.Next())
        {
            if (xml.Kind == XmlTokenKind.Start)
            {
                open.Add(mixed.Count);
                mixed.Add(false);
            }
            else if (xml.Kind == XmlTokenKind.End)
            {
                open.RemoveRange(xml.Depth - 1, open.Count - xml.Depth + 1);
            }
            else if (open.Count > 0 && !xml.Span.Slice(part.Text).IsWhiteSpace())
            {
                mixed[open[^1]] = true;
            }
        }

        return mixed;
    }

    private void Start(XmlScanner xml, bool isMixed)
    {
        bool isInline = _open.Count > 0 && _open[^1].IsMixed;
        string kind = rules.XmlElements.KindOf(xml.LocalName);
        if (!isInline)
        {
            _writer.EndBlock();
        }

        bool hidden = kind == "hidden" || (_open.Count > 0 && _open[^1].Kind == "hidden");
        _open.Add(new Element(hidden ? "hidden" : kind, isMixed, isInline));
    }

    private void Write(XmlScanner xml)
    {
        if (_open.Count == 0 || _open[^1].Kind != "hidden")
        {
            _writer.Write(xml.Span, decodesEntities: xml.Kind == XmlTokenKind.Text);
        }
    }

    /// <summary>Closes elements down to a depth: a broken file may leave more than one open.</summary>
    private void Close(int depth)
    {
        for (; _open.Count > depth; _open.RemoveAt(_open.Count - 1))
        {
            var element = _open[^1];
            if (!element.IsInline && _writer.EndBlock() is { } block)
            {
                Settle(block, element.Kind);
            }
        }
    }

    private void Settle(Block block, string kind)
    {
        string words = _writer.Written(block.Span);
        switch (kind)
        {
            case "title" when words.Length <= LongestTitle:
                block.Settle(_description.Title is null ? RegionKind.Title : RegionKind.Heading);
                block.Level = _description.Title is null ? 1 : 2;
                _description = _description with { Title = _description.Title ?? words };
                break;
            case "date":
                _description = _description with { Published = _description.Published ?? rules.Dates.Read(words) };
                break;
            case "reference":
                _description = _description with { ArchivalReference = _description.ArchivalReference ?? words };
                break;
            case "author":
                _description = _description with { Author = _description.Author ?? words };
                break;
            default:
                break;
        }
    }

    /// <param name="Kind">What its name says; empty where nothing.</param>
    /// <param name="IsMixed">Words stand directly in it.</param>
    /// <param name="IsInline">It is part of a line.</param>
    private readonly record struct Element(string Kind, bool IsMixed, bool IsInline);
}
