using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>A line taken apart into the cells of a table: at tabs, at bars, or at gaps of two spaces.</summary>
internal static class TableRow
{
    private const int MostCells = 60;

    /// <summary>The sign that parts the cells of a line: a tab, a bar, a space for gaps; <c>\0</c> where it is no row.</summary>
    public static char SignOf(string text, TextSpan line)
    {
        var words = line.Slice(text);
        return words.Contains('\t') ? '\t'
            : words.Count('|') >= 2 || (words.Contains('|') && words.Contains(" | ", StringComparison.Ordinal)) ? '|'
            : words.Contains("  ", StringComparison.Ordinal) ? ' '
            : '\0';
    }

    /// <summary>The cells without white space at their ends; an empty cell is an empty span.</summary>
    public static List<TextSpan> Cells(string text, TextSpan line, char sign)
    {
        var cells = new List<TextSpan>();
        int at = sign == '\t' ? LineStart(text, line.Start) : line.Start;
        at += sign == '|' && text[at] == '|' ? 1 : 0;
        int end = sign == '|' && line.End - 1 > at && text[line.End - 1] == '|' ? line.End - 1 : line.End;
        while (at <= end && cells.Count < MostCells)
        {
            int found = at == end ? -1 : sign == ' ' ? text.AsSpan(at, end - at).IndexOf("  ") : text.AsSpan(at, end - at).IndexOf(sign);
            int stop = found < 0 ? end : at + found;
            cells.Add(Trim(text, at, stop));
            at = found < 0 ? end + 1 : sign == ' ' ? AfterGap(text, stop, end) : stop + 1;
        }

        return cells;
    }

    /// <summary>True for a line of signs between rows.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => line.IndexOfAnyExcept("-=+|:_ –—─━│┼*\t") < 0;

    /// <summary>How far a cell stands from the start of its line.</summary>
    public static int Offset(string text, TextSpan cell)
    {
        int start = cell.Start;
        while (start > 0 && text[start - 1] is not ('\n' or '\r' or '\f'))
        {
            start--;
        }

        return cell.Start - start;
    }

    /// <summary>Empty cells at the start of a row are tabs before its first word.</summary>
    private static int LineStart(string text, int start)
    {
        while (start > 0 && text[start - 1] == '\t')
        {
            start--;
        }

        return start;
    }

    private static int AfterGap(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\u00a0')
        {
            at++;
        }

        return at;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '*'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == '*'))
        {
            end--;
        }

        return TextSpan.Of(start, end);
    }
}
