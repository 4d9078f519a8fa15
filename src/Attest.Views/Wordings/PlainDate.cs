using System.Globalization;
using Attest.Text;

namespace Attest.Views;

/// <summary>EDTF in English words, without adding or losing precision: <c>1936-08</c> is <c>August 1936</c>, <c>1924~</c> is <c>about 1924</c>.</summary>
public static class PlainDate
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    public static string Of(Edtf date) => Of(date.Text);

    /// <summary>The words for an EDTF string; the string itself where it is none.</summary>
    public static string Of(string text)
    {
        if (!Edtf.TryParse(text, out _))
        {
            return text;
        }

        if (text[0] is '[' or '{')
        {
            return string.Join(text[0] == '[' ? " or " : " and ", text[1..^1].Split(',').Select(One));
        }

        int slash = text.IndexOf('/');
        return slash < 0 ? One(text) : Interval(text[..slash], text[(slash + 1)..]);
    }

    /// <summary>The year or years alone, for a label with little room: <c>1908</c>, <c>1905–1907</c>.</summary>
    public static string Years(DayRange days) => (days.FirstYear, days.LastYear) switch
    {
        (null, { } last) => $"–{last}",
        ({ } first, null) => $"{first}–",
        ({ } first, { } last) when first == last => $"{first}",
        var (first, last) => $"{first}–{last}",
    };

    private static string Interval(string from, string to) => (from, to) switch
    {
        ("" or "..", _) => $"until {One(to)}",
        (_, "" or "..") => $"from {One(from)}",
        _ => $"{One(from)} to {One(to)}",
    };

    private static string One(string text)
    {
        // Years before Christ: the year 0 of EDTF is 1 BC.
        if (text[0] == '-')
        {
            return text.Length == 5 && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year) ? $"{1 - year} BC" : text;
        }

        string bare = text.TrimEnd('?', '~', '%');
        string words = bare.Length switch
        {
            4 => Year(bare),
            7 => MonthOrSeason(bare),
            _ => Day(bare),
        };
        return Qualifier(text[bare.Length..]) + words;
    }

    private static string Qualifier(string marks) => marks switch
    {
        "" => "",
        "~" => "about ",
        "?" => "perhaps ",
        _ => "perhaps about ",
    };

    private static string Year(string text) => text.EndsWith("XX", StringComparison.Ordinal) && int.TryParse(text[..2], CultureInfo.InvariantCulture, out int century)
        ? $"the {century + 1}{(century switch { 0 or 20 => "st", 1 => "nd", 2 => "rd", _ => "th" })} century"
        : text.EndsWith('X')
        ? $"the {text.Replace('X', '0')}s"
        : text.TrimStart('0');

    private static string MonthOrSeason(string text) => int.TryParse(text.AsSpan(5), out int month)
        ? $"{(month is > 20 and < 25 ? Seasons[month - 21] : month <= 12 ? Month(month) : "part of")} {Year(text[..4])}"
        : Year(text[..4]);

    private static string Day(string text) => text[8..] == "XX"
        ? MonthOrSeason(text[..7])
        : $"{int.Parse(text.AsSpan(8), CultureInfo.InvariantCulture)} {MonthOrSeason(text[..7])}";

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
