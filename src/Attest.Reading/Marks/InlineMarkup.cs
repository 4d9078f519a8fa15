using System.Buffers;
using System.Collections.Frozen;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Marks;

/// <summary>
/// Signs of markup inside plain text: tags of known inline elements, emphasis of wiki and Markdown, links of both. They are looked for
/// line by line, so that a stray sign cannot swallow a page.
/// </summary>
internal static class InlineMarkup
{
    private const int LongestLink = 500;
    private static readonly SearchValues<char> MarkupSigns = SearchValues.Create("<'[*_");

    private static readonly FrozenSet<string> Tags = new[]
    {
        "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "del", "div", "em", "font", "hr", "i", "img", "ins", "li", "ol", "p",
        "q", "ref", "s", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "th", "tr", "tt", "u", "ul", "nowiki",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static List<Mark> Find(Draft draft)
    {
        var marks = new List<Mark>();
        foreach (var block in draft.Blocks)
        {
            InLine(draft.Received, block.Span, marks);
        }

        return marks;
    }

    private static void InLine(string text, TextSpan line, List<Mark> marks)
    {
        int emphasis = -1;
        for (int i = NextSign(text, line.Start, line.End); i < line.End; i = NextSign(text, i + 1, line.End))
        {
            switch (text[i])
            {
                case '<':
                    i = Add(marks, i, TagEnd(text, i, line.End)) - 1;
                    break;
                case '\'':
                    i = Add(marks, i, Run(text, i, line.End, 2)) - 1;
                    break;
                case '[':
                    i = Link(text, i, line.End, marks) - 1;
                    break;
                case '*' or '_':
                    emphasis = Emphasis(text, i, line, emphasis, marks);
                    i = EndOfRun(text, i, line.End) - 1;
                    break;
            }
        }
    }

    private static int NextSign(string text, int from, int end)
    {
        int found = from < end ? text.AsSpan(from, end - from).IndexOfAny(MarkupSigns) : -1;
        return found < 0 ? end : from + found;
    }

    private static int Add(List<Mark> marks, int start, int end)
    {
        if (end > start)
        {
            marks.Add(new Mark(TextSpan.Of(start, end), RegionKind.Markup));
        }

        return Math.Max(end, start + 1);
    }

    private static int TagEnd(string text, int start, int end)
    {
        int name = start + 1 < end && text[start + 1] == '/' ? start + 2 : start + 1;
        int at = name;
        while (at < end && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        bool delimited = at < end && text[at] is '>' or ' ' or '/';
        if (at == name || !delimited || !Tags.Contains(text.AsSpan(name, at - name).ToString()))
        {
            return start;
        }

        int close = text.IndexOf('>', at, Math.Min(end - at, 500));
        return close < 0 ? start : close + 1;
    }

    /// <summary>Two or more apostrophes are wiki emphasis; one is an apostrophe.</summary>
    private static int Run(string text, int start, int end, int least)
    {
        int after = EndOfRun(text, start, end);
        return after - start >= least ? after : start;
    }

    private static int EndOfRun(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] == text[start])
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// Stars and underlines come in pairs round words: the first hugs what follows, the second what goes before. The opening one is
    /// kept until its partner of the same length is met.
    /// </summary>
    private static int Emphasis(string text, int at, TextSpan line, int open, List<Mark> marks)
    {
        int end = EndOfRun(text, at, line.End), length = end - at;
        bool wordBefore = at > line.Start && !char.IsWhiteSpace(text[at - 1]), wordAfter = end < line.End && !char.IsWhiteSpace(text[end]);
        bool closes = open >= 0 && wordBefore && text[open] == text[at] && EndOfRun(text, open, line.End) - open == length
            && !(end < line.End && char.IsLetterOrDigit(text[end]));
        if (closes && length <= 3)
        {
            Add(marks, open, open + length);
            Add(marks, at, end);
            return -1;
        }

        bool opens = length <= 3 && wordAfter && !(at > line.Start && char.IsLetterOrDigit(text[at - 1]));
        return opens ? at : open;
    }

    /// <summary><c>[[target|label]]</c>, <c>[[label]]</c> and <c>[label](address)</c>: the label is read.</summary>
    private static int Link(string text, int start, int end, List<Mark> marks)
    {
        bool wiki = start + 1 < end && text[start + 1] == '[';
        int close = text.IndexOf(wiki ? "]]" : "](", start, Math.Min(LongestLink, end - start), StringComparison.Ordinal);
        if (close < 0)
        {
            return start + 1;
        }

        if (wiki)
        {
            int bar = text.LastIndexOf('|', close, close - start);
            Add(marks, start, bar > start ? bar + 1 : start + 2);
            Add(marks, close, close + 2);
            return close + 2;
        }

        int stop = text.IndexOf(')', close, Math.Min(LongestLink, end - close));
        bool nested = text.IndexOf('[', start + 1, close - start - 1) >= 0;
        if (stop < 0 || nested)
        {
            return start + 1;
        }

        bool picture = start > 0 && text[start - 1] == '!';
        Add(marks, picture ? start - 1 : start, start + 1);
        Add(marks, close, stop + 1);
        return stop + 1;
    }
}
