using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Marks;

/// <summary>Marks that lead to a note or to an editor's remark: <c>[3]</c>, <c>[a]</c>, <c>[note 2]</c>, <c>[edit]</c>, raised figures behind a stop.</summary>
internal sealed class FootnoteMarks
{
    private const int Longest = 60;
    private readonly HashSet<string> _whole;
    private readonly string[] _starts;

    public FootnoteMarks(string table)
    {
        var rows = DataTable.Rows(table).ToList();
        _whole = rows.Where(r => r[0] == "whole").Select(r => r[2]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _starts = [.. rows.Where(r => r[0] == "start").Select(r => r[2])];
    }

    public List<Mark> Find(Draft draft)
    {
        var marks = new List<Mark>();
        foreach (var block in draft.Blocks)
        {
            InBlock(draft.Received, block.Span, marks);
        }

        return marks;
    }

    private void InBlock(string text, TextSpan block, List<Mark> marks)
    {
        int at = block.Start;
        while (at < block.End)
        {
            int found = NextSign(text.AsSpan(at, block.End - at));
            if (found < 0)
            {
                return;
            }

            at += found;
            int end = text[at] == '[' ? BracketEnd(text, at, block) : RaisedEnd(text, at, block);
            if (end > at && (text[at] == '[' || IsBehindStop(text, at, block)))
            {
                marks.Add(new Mark(TextSpan.Of(at, end), RegionKind.FootnoteMark));
            }

            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>Two searches, as raised figures lie in two ranges: together they are slower than one after the other.</summary>
    private static int NextSign(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAny(['[', '\u00B9', '\u00B2', '\u00B3']);
        int second = (first < 0 ? text : text[..first]).IndexOfAnyInRange('\u2070', '\u2079');
        return second < 0 ? first : second;
    }

    private int BracketEnd(string text, int start, TextSpan block)
    {
        int close = text.IndexOf(']', start, Math.Min(Longest, block.End - start));
        if (close < 0 || (start == block.Start && close + 1 < block.End))
        {
            // At the start of a line it is the number of the line itself.
            return start;
        }

        return IsMark(text.AsSpan(start + 1, close - start - 1).Trim()) ? close + 1 : start;
    }

    private bool IsMark(ReadOnlySpan<char> inner)
    {
        if (inner.Length is 0 or > Longest)
        {
            return false;
        }

        bool number = inner.Length <= 4 && inner.IndexOfAnyExcept("0123456789,–-") < 0 && char.IsDigit(inner[0]);
        bool letter = inner.Length == 1 && char.IsLower(inner[0]);
        return number || letter || _whole.Contains(inner.ToString()) || StartsLikeMark(inner);
    }

    private bool StartsLikeMark(ReadOnlySpan<char> inner)
    {
        foreach (string start in _starts)
        {
            if (inner.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                var rest = inner[start.Length..].Trim();
                bool wordy = start.Length > 6 || start.EndsWith('|');
                return rest.IsEmpty ? wordy : wordy || rest.IndexOfAnyExceptInRange('0', '9') < 0;
            }
        }

        return false;
    }

    private static int RaisedEnd(string text, int start, TextSpan block)
    {
        int end = start;
        while (end < block.End && text[end] is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹'))
        {
            end++;
        }

        return end;
    }

    /// <summary>Raised figures stand for a note behind punctuation; behind a letter they may be a unit of measure.</summary>
    private static bool IsBehindStop(string text, int start, TextSpan block) =>
        start > block.Start && text[start - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '”' or '»' or ')';
}
