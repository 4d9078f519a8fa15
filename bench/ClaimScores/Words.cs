using System.Globalization;

namespace Attest.Bench.ClaimScores;

/// <summary>
/// Comparison of names and short texts by their words: lower case, without combining marks and punctuation. Accented letters are kept as
/// they are, for what is found stands in the same document as what is annotated.
/// </summary>
internal static class Words
{
    public static string[] Of(string? text)
    {
        var kept = (text ?? "").Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsLetterOrDigit(c) || c == '_' ? char.ToLowerInvariant(c) : ' ');
        return string.Concat(kept).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether one name may be the shorter form of the other: surname alone, initials, missing patronymic.</summary>
    public static bool SameName(string? first, string? second)
    {
        string[] a = Of(first), b = Of(second);
        if (a.Length == 0 || b.Length == 0) return false;
        if (a.SequenceEqual(b)) return true;
        var (brief, full) = a.Length <= b.Length ? (a, b) : (b, a);
        if (brief.Length == 1) return brief[0] == full[^1] || brief[0] == full[0] || (brief[0].Length > 3 && full.Contains(brief[0]));
        return brief[^1] == full[^1] ? InOrder(brief[..^1], full[..^1]) : brief.All(full.Contains);
    }

    /// <summary>Whether two slots agree: both empty, half of their words shared, or one holding the other.</summary>
    public static bool Agree(string? first, string? second, bool names)
    {
        if (string.IsNullOrEmpty(first) && string.IsNullOrEmpty(second)) return true;
        if (string.IsNullOrEmpty(first) || string.IsNullOrEmpty(second)) return false;
        string[] a = Of(first), b = Of(second);
        string x = string.Join(' ', a), y = string.Join(' ', b);
        return Shared(a, b) >= 0.5 || (names && SameName(first, second)) || y.Contains(x, StringComparison.Ordinal) || x.Contains(y, StringComparison.Ordinal);
    }

    private static bool InOrder(string[] brief, string[] full)
    {
        int from = 0;
        foreach (string word in brief)
        {
            while (from < full.Length && !MayStandFor(word, full[from])) from++;
            if (from++ >= full.Length) return false;
        }

        return true;
    }

    private static bool MayStandFor(string a, string b) =>
        a == b || (a.Length == 1 && b.StartsWith(a, StringComparison.Ordinal)) || (b.Length == 1 && a.StartsWith(b, StringComparison.Ordinal));

    // Dice's coefficient of the two bags of words.
    private static double Shared(string[] a, string[] b)
    {
        var left = b.GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        int common = a.GroupBy(w => w).Sum(g => Math.Min(g.Count(), left.GetValueOrDefault(g.Key)));
        return common == 0 ? 0 : 2.0 * common / (a.Length + b.Length);
    }
}
