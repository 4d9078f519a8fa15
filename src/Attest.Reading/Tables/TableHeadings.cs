using Attest.Reading.Registers;

namespace Attest.Reading.Tables;

/// <summary>Tells whether the first record of a table holds the headings of its columns.</summary>
internal static class TableHeadings
{
    private const int LongestHeading = 60;
    private const int Looked = 30;

    /// <summary>True where a heading is known, or where cells below hold figures and the first record holds none.</summary>
    /// <param name="first">The words of the first record.</param>
    /// <param name="below">The words of some of the records below it.</param>
    /// <param name="columns">The headings that are known.</param>
    public static bool Are(IReadOnlyList<string> first, IEnumerable<IReadOnlyList<string>> below, RecordColumns columns)
    {
        if (first.Any(c => c.Length > LongestHeading) || first.Count(c => c.Length > 0) * 2 < first.Count)
        {
            return false;
        }

        int known = first.Count(c => columns.RoleOf(c) is not null);
        if (known >= 2 || (known == 1 && first.Count <= 3))
        {
            return true;
        }

        var rows = below.Take(Looked).ToList();
        bool hasFigures = first.Any(c => c.Any(char.IsDigit));
        bool isDistinct = first.Where(c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Count() == first.Count;
        return !hasFigures && isDistinct && rows.Count > 0 && Enumerable.Range(0, first.Count).Any(i => IsColumnOfFigures(rows, i));
    }

    private static bool IsColumnOfFigures(List<IReadOnlyList<string>> rows, int column) =>
        rows.Count(r => column < r.Count && r[column].Any(char.IsDigit)) * 2 > rows.Count;
}
