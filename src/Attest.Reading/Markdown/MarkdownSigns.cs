using System.Net;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Markdown;

/// <summary>Signs inside lines that only Markdown has: escapes, code, marks of notes, links by label, comments, entities, closing hashes.</summary>
internal static class MarkdownSigns
{
    private const int LongestEntity = 12;

    public static void Mark(Draft draft, MarkdownNotes notes)
    {
        var marks = new List<Mark>();
        foreach (var block in draft.Blocks.Where(b => !b.IsSettled || b.Kind == RegionKind.Footnote))
        {
            // The label at the head of a note has its mark already.
            int start = block.IsSettled ? draft.Marks[draft.FirstMarkAfter(block.Span.Start)].Span.End : block.Span.Start;
            InLine(draft, TextSpan.Of(Math.Min(start, block.Span.End), block.Span.End), notes, marks);
            ClosingHashes(draft.Received, block.Span, marks);
        }

        draft.AddMarks(marks);
        draft.Repairs.RemoveAll(r => draft.FirstMarkAfter(r.Span.Start) is var m && m < draft.Marks.Count && draft.Marks[m].Span.Start < r.Span.End);
    }

    private static void InLine(Draft draft, TextSpan line, MarkdownNotes notes, List<Mark> marks)
    {
        string text = draft.Received;
        for (int at = line.Start; at < line.End; at++)
        {
            int next = text.AsSpan(at, line.End - at).IndexOfAny("\\`[<&~");
            if (next < 0)
            {
                return;
            }

            at += next;
            int end = text[at] switch
            {
                '\\' => Escape(text, at, line.End, marks),
                '`' => Code(text, at, line.End, marks),
                '[' => Label(text, TextSpan.Of(at, line.End), notes, marks),
                '<' => Comment(text, at, line.End, marks),
                '~' => Struck(text, at, line.End, marks),
                _ => Entity(draft, at, line.End),
            };
            at = Math.Max(at, end - 1);
        }
    }

    private static int Add(List<Mark> marks, int start, int end, RegionKind kind = RegionKind.Markup)
    {
        marks.Add(new Mark(TextSpan.Of(start, end), kind));
        return end;
    }

    private static int Escape(string text, int at, int end, List<Mark> marks)
    {
        if (at + 1 >= end || !char.IsAscii(text[at + 1]) || !char.IsPunctuation(text[at + 1]) && !char.IsSymbol(text[at + 1]))
        {
            return at;
        }

        Add(marks, at, at + 1);
        return at + 2;
    }

    /// <summary>Between backticks nothing is a sign.</summary>
    private static int Code(string text, int at, int end, List<Mark> marks)
    {
        int run = at;
        while (run < end && text[run] == '`')
        {
            run++;
        }

        int close = text.AsSpan(run, end - run).IndexOf(text.AsSpan(at, run - at));
        if (close <= 0)
        {
            return run;
        }

        Add(marks, at, run);
        return Add(marks, run + close, run + close + run - at);
    }

    private static int Label(string text, TextSpan rest, MarkdownNotes notes, List<Mark> marks)
    {
        int at = rest.Start, close = text.IndexOf(']', at, rest.Length);
        if (close < 0 || close == at + 1)
        {
            return at;
        }

        var label = text.AsSpan(at + 1, close - at - 1);
        if (label[0] == '^')
        {
            return notes.Knows(label) ? Add(marks, at, close + 1, RegionKind.FootnoteMark) : at;
        }

        bool paired = close + 1 < rest.End && text[close + 1] == '[';
        int second = paired ? text.IndexOf(']', close + 2, rest.End - close - 2) : -1;
        var target = second > close + 2 ? text.AsSpan(close + 2, second - close - 2) : label;
        bool addressed = close + 1 < rest.End && text[close + 1] is '(' or ':';
        if (addressed || (paired && second < 0) || !notes.Knows(target))
        {
            return at;
        }

        bool picture = at > 0 && text[at - 1] == '!';
        Add(marks, picture ? at - 1 : at, at + 1);
        return Add(marks, close, paired ? second + 1 : close + 1);
    }

    private static int Comment(string text, int at, int end, List<Mark> marks)
    {
        int close = text.AsSpan(at, end - at).StartsWith("<!--") ? text.AsSpan(at, end - at).IndexOf("-->") : -1;
        return close < 0 ? at : Add(marks, at, at + close + 3);
    }

    private static int Struck(string text, int at, int end, List<Mark> marks) =>
        at + 1 < end && text[at + 1] == '~' ? Add(marks, at, at + 2) : at;

    private static int Entity(Draft draft, int at, int end)
    {
        int close = draft.Received.AsSpan(at, Math.Min(LongestEntity, end - at)).IndexOf(';');
        string written = close < 2 ? "" : draft.Received.Substring(at, close + 1);
        string decoded = WebUtility.HtmlDecode(written);
        if (decoded == written || decoded.Length == 0 || decoded[0] == '\0' || char.IsWhiteSpace(decoded[0]))
        {
            return at;
        }

        draft.Repairs.Add(Repair.Written(TextSpan.Of(at, at + written.Length), decoded));
        return at + written.Length;
    }

    /// <summary>The hashes behind a heading, which may close it.</summary>
    private static void ClosingHashes(string text, TextSpan line, List<Mark> marks)
    {
        if (text[line.Start] != '#' || text[line.End - 1] != '#')
        {
            return;
        }

        int start = line.Start + line.Slice(text).TrimEnd('#').Length;
        int words = line.Start + line.Slice(text)[..(start - line.Start)].TrimEnd().Length;
        if (start > words && words > line.Start && line.Slice(text).TrimStart('#').StartsWith(" "))
        {
            Add(marks, words, line.End);
        }
    }
}
