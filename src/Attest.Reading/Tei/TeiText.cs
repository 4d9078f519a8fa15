using Attest.Reading.Drafts;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Tei;

/// <summary>Takes the text out of an edition. Notes, running titles and other readings follow at the end, each as what it is.</summary>
internal sealed class TeiText
{
    /// <summary>How deep notes may lie in notes and still be set apart; each is passed over once for every note around it.</summary>
    private const int DeepestAside = 8;
    private readonly XmlPart _part;
    private readonly TeiHeader _header;
    private readonly FlowWriter _flow = new();
    private readonly TeiChoices _choices;
    private readonly TeiPages _pages;
    private readonly Queue<(RegionKind Kind, TextSpan Span, int Depth)> _asides = new();
    private readonly HashSet<int> _deferred = [];
    private readonly Stack<(int Depth, BlockShape Shape)> _shapes = new();
    private int _asideDepth;
    private int _divisions;
    private int _running;
    private int _deleted;
    private int _kept;
    private bool _isHeaderRow;
    private bool _joins;
    private bool _hasLemma;
    private bool _isLaterLine;

    private TeiText(XmlPart part, TeiHeader header)
    {
        (_part, _header) = (part, header);
        _choices = new TeiChoices(_flow);
        _pages = new TeiPages(_flow);
    }

    /// <summary>Reads an edition.</summary>
    /// <param name="part">The file.</param>
    /// <param name="header">Takes what its header says.</param>
    /// <param name="xml">Goes through the file and knows of damage.</param>
    public static (Draft Draft, IReadOnlyList<Origin> Origins, TeiPages Pages) Read(XmlPart part, TeiHeader header, XmlScanner xml)
    {
        var text = new TeiText(part, header);
        text.Walk(xml, null, part.Text.Length);
        text._pages.End();
        while (text._asides.TryDequeue(out var aside))
        {
            text._asideDepth = aside.Depth;
            text.Walk(part.Inside(aside.Span.Start), aside.Kind, aside.Span.End);
        }

        var (draft, origins) = text._flow.Finish();
        draft.Repairs.AddRange(text._choices.Repairs.Where(r => !draft.HoldsMark(r.Span)));
        return (draft, origins, text._pages);
    }

    private void Walk(XmlScanner xml, RegionKind? region, int end)
    {
        _flow.BeginPart(_part);
        _flow.Region = region;
        _shapes.Clear();
        (_running, _deleted, _isLaterLine) = (0, 0, false);
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
            else
            {
                Write(xml.Span, decodesEntities: xml.Kind == XmlTokenKind.Text);
            }
        }

        _flow.EndParagraph(Shape, TextSpan.Of(end, end));
    }

    private BlockShape Shape => _shapes.TryPeek(out var top) ? top.Shape : default;

    private void Write(TextSpan span, bool decodesEntities)
    {
        int start = span.Start;
        while (_joins && start < span.End && char.IsWhiteSpace(_part.Text[start]))
        {
            start++;
        }

        _joins &= start == span.End;
        if (span.Slice(_part.Text).IsWhiteSpace())
        {
            // Between cells and items it only sets the markup out.
            _flow.Space(span);
            return;
        }

        _flow.LeftOut = _deleted > 0 ? RegionKind.Markup : null;
        _flow.Write(TextSpan.Of(start, span.End), decodesEntities);
        _flow.LeftOut = null;
    }

    private void Start(XmlScanner xml)
    {
        var name = xml.LocalName;
        switch (name)
        {
            case "teiHeader":
                _header.Read(xml, _part.Text);
                return;
            case "facsimile" or "standOff" or "xenoData":
                xml.SkipElement();
                return;
            case "lb" or "pb" or "cb":
                BreakLine(xml);
                return;
            case "choice":
                _choices.Start();
                return;
            case "app":
                _hasLemma = false;
                return;
            case "lem":
                _hasLemma = true;
                return;
            case "rdg":
                StartReading(xml);
                return;
            case "del" or "surplus":
                _deleted++;
                return;
            case "table":
                _flow.StartTable();
                return;
            case "row":
                _isHeaderRow = xml.Attribute("role") == "label";
                _flow.StartRow();
                return;
            case "cell":
                _flow.StartCell(xml.Span);
                return;
        }

        if (TeiElements.Aside(name) is { } aside)
        {
            Defer(xml, aside);
        }
        else if (_choices.IsInside && TeiElements.IsEdited(name))
        {
            _choices.Edited(xml, _part.Text);
        }
        else if (_choices.IsInside && TeiElements.IsReceived(name))
        {
            _kept = _flow.Length;
        }
        else
        {
            StartBlock(xml);
        }
    }

    private void StartBlock(XmlScanner xml)
    {
        var name = xml.LocalName;
        bool isQuotation = name is "quote" or "q" or "said";
        if (isQuotation ? _running > 0 : !TeiElements.IsBlock(name))
        {
            return;
        }

        Break(xml.Span);
        _divisions += TeiElements.IsDivision(name) ? 1 : 0;
        _running += TeiElements.IsRunning(name) ? 1 : 0;
        _isLaterLine &= name is "l";
        if (TeiElements.Shape(name, _divisions, Shape) is { } shape)
        {
            _shapes.Push((xml.Depth, shape));
        }
    }

    private void End(XmlScanner xml)
    {
        var name = xml.LocalName;
        switch (name)
        {
            case "choice":
                _choices.End();
                return;
            case "del" or "surplus":
                _deleted = Math.Max(0, _deleted - 1);
                return;
            case "row":
                _flow.EndRow(_isHeaderRow);
                return;
            case "cell":
                _flow.EndParagraph(Shape, xml.Span);
                return;
        }

        if (_choices.IsInside && TeiElements.IsReceived(name))
        {
            _choices.Received(TextSpan.Of(_kept, _flow.Length));
        }
        else if (TeiElements.IsBlock(name) || (_shapes.TryPeek(out var top) && top.Depth >= xml.Depth))
        {
            EndBlock(xml);
        }
    }

    private void EndBlock(XmlScanner xml)
    {
        var name = xml.LocalName;
        _flow.IsAfterBlank = !(name is "l" && _isLaterLine);
        Break(xml.Span);
        _flow.IsAfterBlank = true;
        _isLaterLine = name is "l";
        _divisions -= TeiElements.IsDivision(name) ? 1 : 0;
        _running = Math.Max(0, _running - (TeiElements.IsRunning(name) ? 1 : 0));
        while (_shapes.TryPeek(out var top) && top.Depth >= xml.Depth)
        {
            _shapes.Pop();
        }
    }

    private void Break(TextSpan tag)
    {
        _joins = false;
        _flow.EndParagraph(Shape, tag);
    }

    /// <summary>The end of a line, column or page on the page; inside a word where the edition says so.</summary>
    private void BreakLine(XmlScanner xml)
    {
        if (xml.Attribute("break") == "no")
        {
            _choices.JoinWord();
            _joins = true;
        }
        else if (!_joins)
        {
            _flow.LineBreak(xml.Span);
        }

        if (xml.Starts("pb"))
        {
            _pages.Begin(xml.Attribute("n"), xml.Attribute("facs"));
        }
    }

    /// <summary>A reading of another witness; read itself only where the edition prefers none.</summary>
    private void StartReading(XmlScanner xml)
    {
        if (_hasLemma)
        {
            Defer(xml, RegionKind.Markup);
        }

        _hasLemma = true;
    }

    private void Defer(XmlScanner xml, RegionKind kind)
    {
        if (kind == RegionKind.Footnote && xml.Attribute("n") is { Length: > 0 } mark)
        {
            _flow.WriteNoteMark(mark, xml.Span);
        }

        if (_asideDepth == DeepestAside)
        {
            // Read where it stands: a broken file may open thousands.
            return;
        }

        var span = xml.SkipElement();
        if (_deferred.Add(span.Start))
        {
            // Where elements cross each other one aside is met again inside others.
            _asides.Enqueue((kind, span, _asideDepth + 1));
        }
    }
}
