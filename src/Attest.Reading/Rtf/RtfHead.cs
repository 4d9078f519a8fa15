using System.Globalization;
using System.Text;
using Attest.Reading.Sources;

namespace Attest.Reading.Rtf;

/// <summary>What the head of an RTF file tells: fonts, styles, title, author, dates.</summary>
internal sealed class RtfHead(RtfCodePages pages, RtfStyles styles, HeadingDates dates)
{
    private readonly StringBuilder _words = new();
    private int _font;
    private int _style;
    private int? _level;
    private (int Year, int Month, int Day) _date;

    public SourceDescription Description { get; private set; } = new();

    public void Write(string text) => _words.Append(text);

    /// <summary>Takes over a control word of a group of the head.</summary>
    public void Read(RtfDestination destination, ReadOnlySpan<char> name, int number)
    {
        switch (name)
        {
            case "f" when destination == RtfDestination.Fonts:
                _font = number;
                break;
            case "fcharset" when destination == RtfDestination.Fonts:
                pages.SetFont(_font, number);
                break;
            case "s" when destination == RtfDestination.Styles:
                _style = number;
                break;
            case "outlinelevel":
                _level = number;
                break;
            case "yr":
                _date.Year = number;
                break;
            case "mo":
                _date.Month = number;
                break;
            case "dy":
                _date.Day = number;
                break;
        }
    }

    /// <summary>Ends a group of the head.</summary>
    public void End(RtfDestination destination)
    {
        string words = _words.ToString().Trim();
        switch (destination)
        {
            case RtfDestination.Styles when words.Length > 0:
                styles.Add(_style, words, _level);
                break;
            case RtfDestination.Title:
                Description = Description with { Title = words.Length > 0 ? words : null };
                break;
            case RtfDestination.Author:
                Description = Description with { Author = words.Length > 0 ? words : null };
                break;
            case RtfDestination.Created:
                Description = Description with { Published = Date() };
                break;
            case RtfDestination.Revised:
                Description = Description with { Revised = Date() };
                break;
        }

        _words.Clear();
        (_style, _level, _date) = (0, null, default);
    }

    private Attest.Text.Edtf? Date() => _date is { Year: > 0, Month: > 0, Day: > 0 }
        ? dates.Read(string.Create(CultureInfo.InvariantCulture, $"{_date.Year:0000}-{_date.Month:00}-{_date.Day:00}"))
        : null;
}
