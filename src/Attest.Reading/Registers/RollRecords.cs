using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>Cuts the records of a register at its heads: each goes on over the lines below it to the next head, heading or end of the list.</summary>
/// <param name="lines">The lines of the document.</param>
/// <param name="heads">The heads of one register, in order.</param>
/// <param name="stop">Where the next register may begin, at the latest the end of the text.</param>
/// <param name="terms">The words of records.</param>
internal sealed class RollRecords(RegisterLines lines, List<HeadCandidate> heads, int stop, RegisterTerms terms)
{
    private const int ShortParagraph = 300;
    private readonly bool _isLineEach = IsLineEach(lines, heads);
    private readonly bool _hasParagraphs = HaveParagraphs(lines, heads);

    public List<FoundRecord> Cut()
    {
        var records = new List<FoundRecord>(heads.Count);
        for (int i = 0; i < heads.Count; i++)
        {
            var head = heads[i];
            bool isLast = i + 1 == heads.Count;
            int next = isLast ? stop : heads[i + 1].Start;
            int end = Math.Min(lines.Span(head.Line).End, next);
            int line = head.Line + 1;
            end = next <= lines.Span(head.Line).End ? next : FollowLines(ref line, end, (next, isLast));
            records.Add(new FoundRecord(Trimmed(head.Start, Math.Max(end, head.Head.Head.End)), head.Head.Head));
            if (!isLast)
            {
                AddHeadless(records, line, heads[i + 1].Line);
            }
        }

        return records;
    }

    /// <summary>The end of a record that goes on in the lines below.</summary>
    /// <param name="line">The first line below; on return the first that is not part of the record.</param>
    /// <param name="end">The end of its first line.</param>
    /// <param name="next">Where the next record begins, and whether that is in another register.</param>
    private int FollowLines(ref int line, int end, (int Start, bool IsApart) next)
    {
        int paragraph = line, most = next.IsApart ? LongestTail() : int.MaxValue;
        for (; line < lines.Count && lines.Span(line).Start < next.Start; line++)
        {
            if (lines.Roles[line] is LineRole.LeftOut or LineRole.Furniture || (lines.Roles[line] == LineRole.PageNumber && !next.IsApart))
            {
                continue;
            }

            if (!lines.IsOpen(line) || line - paragraph >= most || !GoesOn(line, end, next.IsApart))
            {
                return end;
            }

            end = Math.Min(lines.Span(line).End, next.Start);
        }

        return end;
    }

    private bool GoesOn(int line, int end, bool isLast)
    {
        string text = lines.Text;
        var span = lines.Span(line);
        bool lower = char.IsLower(text[span.Start]);
        if (lines.Lines[line].IsAfterBlank)
        {
            bool told = RecordEvidence.Of(text, TextSpan.Of(span.Start, Math.Min(span.End, span.Start + RecordEvidence.Looked)), terms).Kinds != RecordKinds.None;
            return lower || (_hasParagraphs && !isLast) || (told && span.Length <= ShortParagraph && !isLast);
        }

        bool open = !RollRun.EndsRecord(text, TextSpan.Of(0, end));
        return lower || !_isLineEach || (open && !isLast);
    }

    /// <summary>The last record has no more lines than the longest of the others.</summary>
    private int LongestTail()
    {
        int longest = 0;
        for (int i = 0; i + 1 < heads.Count; i++)
        {
            longest = Math.Max(longest, Math.Min(40, heads[i + 1].Line - heads[i].Line - 1));
        }

        return longest;
    }

    /// <summary>In a list of a line each, a line that tells of a person but begins otherwise is a record whose name could not be told.</summary>
    private void AddHeadless(List<FoundRecord> records, int line, int nextHead)
    {
        for (; _isLineEach && line < nextHead; line++)
        {
            var span = lines.Span(line);
            if (lines.IsOpen(line) && !char.IsLower(lines.Text[span.Start])
                && RecordEvidence.Of(lines.Text, TextSpan.Of(span.Start, Math.Min(span.End, span.Start + RecordEvidence.Looked)), terms).IsRecord)
            {
                records.Add(new FoundRecord(span, TextSpan.Of(span.Start, span.Start)));
            }
        }
    }

    /// <summary>Without the sign that parts it from the next.</summary>
    private TextSpan Trimmed(int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(lines.Text[end - 1]) || lines.Text[end - 1] is ';' or '•' or '|' or '*' or '–' or '—' || IsLeadSign(end)))
        {
            end--;
        }

        return TextSpan.Of(start, end);
    }

    private bool IsLeadSign(int end) => lines.Text[end - 1] is '-' && end >= 2 && char.IsWhiteSpace(lines.Text[end - 2]);

    private static bool IsLineEach(RegisterLines lines, List<HeadCandidate> heads)
    {
        int content = 0;
        for (int i = heads[0].Line; i <= heads[^1].Line; i++)
        {
            content += lines.IsOpen(i) ? 1 : 0;
        }

        return heads.Count(h => !h.IsInner) * 10 >= content * 9;
    }

    private static bool HaveParagraphs(RegisterLines lines, List<HeadCandidate> heads)
    {
        int with = 0;
        for (int i = 0; i + 1 < heads.Count; i++)
        {
            int paragraphs = 0;
            for (int l = heads[i].Line + 1; l < heads[i + 1].Line; l++)
            {
                paragraphs += lines.IsOpen(l) && lines.Lines[l].IsAfterBlank ? 1 : 0;
            }

            with += paragraphs > 0 ? 1 : 0;
        }

        return with * 10 >= heads.Count * 3;
    }
}
