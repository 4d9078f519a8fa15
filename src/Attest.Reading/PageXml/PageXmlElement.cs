using System.Globalization;
using Attest.Reading.Pages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.PageXml;

/// <summary>A region, line or word while it is being read.</summary>
internal sealed class PageXmlElement(string name, string id)
{
    private readonly List<SheetLine> _lines = [];
    private double _left = double.MaxValue;
    private double _top = double.MaxValue;
    private double _right = double.MinValue;
    private double _bottom = double.MinValue;
    private int _index = int.MaxValue;
    private bool _takesText;
    private string? _newConfidence;
    private TextSpan? _text;
    private double? _confidence;

    public string Name { get; } = name;

    public string Id { get; } = id;

    public RegionKind? Kind { get; init; }

    public List<PageXmlElement> Words { get; } = [];

    private PageBox Box => _right < _left ? default : BoxNumbers.Between(_left, _top, _right, _bottom);

    /// <summary>Takes the rectangle around the points into its own.</summary>
    public void Bound(IReadOnlyList<(double X, double Y)> points)
    {
        foreach (var (x, y) in points)
        {
            (_left, _top) = (Math.Min(_left, x), Math.Min(_top, y));
            (_right, _bottom) = (Math.Max(_right, x), Math.Max(_bottom, y));
        }
    }

    /// <summary>Begins one of its texts: the one with the lowest index is the preferred one.</summary>
    public void BeginText(string? index, string? confidence)
    {
        int order = int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0;
        _takesText = order < _index;
        _index = Math.Min(order, _index);
        _newConfidence = confidence;
    }

    public void SetText(TextSpan text)
    {
        if (_takesText)
        {
            _text = text;
            _confidence = _newConfidence is null ? null : Math.Clamp(BoxNumbers.Read(_newConfidence), 0, 1);
            _takesText = false;
        }
    }

    public void AddLine(SheetLine? line)
    {
        if (line is not null)
        {
            _lines.Add(line);
        }
    }

    /// <summary>The line; null where it has no text.</summary>
    public SheetLine? ToLine(SheetSource source)
    {
        var words = Words.Select(w => w.ToWord(source)).OfType<SheetWord>().ToList();
        var own = ToWord(source);
        bool takesWords = words.Count > 0 && (own is null || SaysTheSame(source, words, own.Value));
        return takesWords ? SheetLine.Of(words, Box)
            : own is { } whole ? SheetLine.Of([whole], Box)
            : null;
    }

    /// <summary>The region; null where it has no text.</summary>
    public SheetBlock? ToBlock(SheetSource source)
    {
        if (_lines.Count == 0 && ToLine(source) is { } line)
        {
            _lines.Add(line);
        }

        return _lines.Count == 0 ? null
            : new SheetBlock([.. _lines]) { Kind = Kind, Level = Kind == RegionKind.Heading ? SheetCollector.HeadingLevel : 0, IsParagraph = Kind is not null };
    }

    private SheetWord? ToWord(SheetSource source) =>
        _text is { } text && !text.Slice(source.Text).Trim().IsEmpty ? new SheetWord(text, Box) { Confidence = _confidence } : null;

    private static bool SaysTheSame(SheetSource source, List<SheetWord> words, SheetWord line)
    {
        string Bare(TextSpan span) => string.Concat(XmlEntities.Decode(span.In(source.Text)).Where(c => !char.IsWhiteSpace(c)));
        return string.Concat(words.Select(w => Bare(w.Source))) == Bare(line.Source);
    }
}
