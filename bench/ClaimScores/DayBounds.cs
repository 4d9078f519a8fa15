using System.Text.RegularExpressions;

namespace Attest.Bench.ClaimScores;

/// <summary>Earliest and latest day that an EDTF date allows, as strings that sort by time.</summary>
internal static partial class DayBounds
{
    /// <summary>One date holds the other, or both are the same; two empty dates agree.</summary>
    public static bool Agree(string? a, string? b) =>
        Exact(a, b) || (Of(a) is var (x, y) && Of(b) is var (u, v) && (Holds(x, y, u, v) || Holds(u, v, x, y)));

    public static bool Exact(string? a, string? b) =>
        (string.IsNullOrEmpty(a) ? null : a) == (string.IsNullOrEmpty(b) ? null : b) || (Of(a) is { } x && Of(b) is { } y && x == y);

    public static (string Low, string High)? Of(string? date)
    {
        if (string.IsNullOrEmpty(date)) return null;
        string bare = date.Trim().Replace("?", "").Replace("~", "").Replace("%", "");
        string[] ends = bare.Split('/', 2);
        return (End(ends[0], last: false), End(ends[^1], last: true)) is ({ } low, { } high) ? (low, high) : null;
    }

    private static bool Holds(string low, string high, string innerLow, string innerHigh) =>
        string.CompareOrdinal(low, innerLow) <= 0 && string.CompareOrdinal(high, innerHigh) >= 0;

    private static string? End(string part, bool last)
    {
        if (part is "" or "..") return last ? "9999-12-31" : "0000-01-01";
        if (Parts().Match(part) is not { Success: true } m) return null;
        string year = m.Groups[1].Value.Replace('X', last ? '9' : '0'), month = m.Groups[2].Value, day = m.Groups[3].Value;
        if (month is "21" or "22" or "23" or "24")
        {
            int spring = (int.Parse(month) - 21) * 3 + 3;
            (month, day) = ((last ? Math.Min(12, spring + 2) : spring).ToString("00"), "");
        }

        return $"{year}-{(month is "" or "XX" ? last ? "12" : "01" : month)}-{(day is "" or "XX" ? last ? "31" : "01" : day)}";
    }

    [GeneratedRegex(@"^(\d{3}[\dX]|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$")]
    private static partial Regex Parts();
}
