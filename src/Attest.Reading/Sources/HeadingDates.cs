using System.Globalization;
using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>
/// Reads the one date of a heading or a byline: <c>1941</c>, <c>August, 1936</c>, <c>23rd August, 1936</c>, <c>June 5, 1931</c>,
/// <c>1936-08-23</c>, <c>23.08.1936</c>, <c>1935-37</c>.
/// </summary>
internal sealed class HeadingDates
{
    private const int IsoDay = 10;
    private const int ShortestMonth = 3;
    private const int SureMonth = 5;

    /// <summary>Languages whose short forms stand in headings without doubt.</summary>
    private static readonly HashSet<string> Plain = ["en", "ru", "de", "fr", "es"];
    private readonly Dictionary<string, int> _months = new(StringComparer.OrdinalIgnoreCase);

    public HeadingDates(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            // Short forms are words in other languages: here none of two letters counts, and short ones only without their dot.
            if (row[0].Length >= ShortestMonth && row[0][^1] != '.' && (row[0].Length >= SureMonth || Plain.Contains(row[2])))
            {
                _months.TryAdd(row[0], int.Parse(row[1], CultureInfo.InvariantCulture));
            }
        }
    }

    public bool IsMonth(string word) => _months.ContainsKey(word);

    /// <summary>A date that somebody gives as such: EDTF, or as prose writes it; null where it is neither.</summary>
    public Edtf? ReadGiven(string written) => Edtf.TryParse(written, out var date) ? date : Read(written);

    /// <summary>The day of a time as programs write it, <c>1936-08-23T10:00:00Z</c>; null where it is none.</summary>
    public static Edtf? DayOf(string? time) =>
        time is { Length: >= IsoDay } && Edtf.TryParse(time[..IsoDay], out var date) ? date : null;

    /// <summary>The first date with a year; null where there is none.</summary>
    public Edtf? Read(string text)
    {
        var parts = Split(text);
        int year = parts.FindIndex(p => p.IsYear);
        if (year < 0)
        {
            return null;
        }

        if (year + 1 < parts.Count && parts[year + 1].Number is { } second && parts[year + 1].AfterDash)
        {
            return AfterYear(parts, year, second);
        }

        int? month = null, day = null;
        for (int i = year - 1; i >= Math.Max(0, year - 4) && (month is null || day is null); i--)
        {
            month ??= parts[i].Month;
            day ??= parts[i].Month is null && parts[i].Number is >= 1 and <= 31 ? parts[i].Number : null;
        }

        return month is null ? Numeric(parts, year) ?? Try(parts[year].Number!.Value, null, null) : Try(parts[year].Number!.Value, month, day);
    }

    /// <summary>True where the text gives a month or a day beside a year.</summary>
    public bool HasMonth(string text) => Read(text) is { } date && date.Text.Length > 4 && !date.IsInterval;

    /// <summary><c>1936-08-23</c> and <c>1936-08</c>, else a range of years.</summary>
    private static Edtf? AfterYear(List<Part> parts, int year, int second)
    {
        int from = parts[year].Number!.Value;
        int? day = year + 2 < parts.Count && parts[year + 2].AfterDash ? parts[year + 2].Number : null;
        if (second <= 12 && (parts[year + 1].Length == 2) && (day is not null || second <= from % 100))
        {
            return Try(from, second, day);
        }

        int to = parts[year + 1].Length == 2 ? (from / 100 * 100) + second : second;
        return to > from && to < 2100 ? Edtf.Parse(string.Create(CultureInfo.InvariantCulture, $"{from:0000}/{to:0000}")) : Try(from, null, null);
    }

    /// <summary>Day, month and year as figures, in this order as in most of Europe; a first figure that can be no day is not guessed at.</summary>
    private static Edtf? Numeric(List<Part> parts, int year) =>
        year >= 2 && parts[year].AfterPoint && parts[year - 1].AfterPoint && parts[year - 1].Number is >= 1 and <= 12 && parts[year - 2].Number is >= 1 and <= 31
            ? Try(parts[year].Number!.Value, parts[year - 1].Number, parts[year - 2].Number)
            : null;

    private static Edtf? Try(int year, int? month, int? day)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}");
        text += month is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{month:00}");
        text += month is null || day is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{day:00}");
        return Edtf.TryParse(text, out var date) ? date : null;
    }

    private List<Part> Split(string text)
    {
        var parts = new List<Part>();
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                int start = i;
                bool digits = char.IsDigit(text[i]);
                while (i < text.Length && (digits ? char.IsDigit(text[i]) : char.IsLetter(text[i])))
                {
                    i++;
                }

                parts.Add(Part.Of(text, start, i, this));
                i = digits ? AfterOrdinal(text, i) - 1 : i - 1;
            }
        }

        return parts;
    }

    /// <summary>Passes over the ending of an ordinal: 23rd, 1er.</summary>
    private static int AfterOrdinal(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end - at <= 2 ? end : at;
    }

    private readonly record struct Part(int? Number, int? Month, int Length, bool AfterDash, bool AfterPoint)
    {
        public bool IsYear => Length == 4 && Number is >= 1000 and < 2100;

        public static Part Of(string text, int start, int end, HeadingDates dates)
        {
            string word = text[start..end];
            int? number = end - start <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
            int? month = dates._months.TryGetValue(word, out int known) ? known : null;
            bool dash = start > 0 && text[start - 1] is '-' or '–' or '—' or '/';
            return new Part(number, month, end - start, dash, start > 0 && text[start - 1] is '.' or '/');
        }
    }
}
