namespace Attest.Reading.WikiText;

/// <summary>Reads lines: what the first signs of a line say of it, and which lines are one paragraph.</summary>
internal sealed class WikiLines(WikiWalk walk)
{
    private readonly WikiPage _page = walk.Page;
    private readonly string _text = walk.Text;

    /// <summary>Reads up to an offset; the last block is left open.</summary>
    public void Read(int end)
    {
        if (walk.At == 0 && walk.Words.IsRedirect(_text))
        {
            int start = _text.IndexOf('#');
            walk.At = start;
            walk.LeaveOut(walk.LineEnd(start, end), RegionKind.Navigation);
        }

        while (walk.At < end)
        {
            Line(end);
        }
    }

    /// <summary>The first character that is neither a blank nor a tab.</summary>
    public int AfterBlanks(int at, int end)
    {
        while (at < end && _text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at;
    }

    private void Line(int end)
    {
        int at = AfterBlanks(walk.At, end);
        if (at == end || _text[at] == '\n')
        {
            _page.Close();
            _page.IsAfterBlank = true;
            walk.At = Math.Min(end, at + 1);
            return;
        }

        bool read = _text[at] switch
        {
            '=' => Heading(at, end),
            '*' or '#' or ';' or ':' => Item(at, end),
            '{' => Table(at, end),
            '-' => Rule(at, end),
            _ => false,
        };
        if (!read)
        {
            Paragraph(end);
        }

        if (walk.At < end && _text[walk.At] == '\n')
        {
            walk.At++;
            EndLine();
        }
    }

    private void Paragraph(int end)
    {
        if (_page.IsOpen && (_page.Style.IsLine || walk.Base.IsLine))
        {
            _page.Close();
        }

        if (!_page.IsOpen)
        {
            _page.Style = walk.Base;
        }

        walk.Inline(end, isLine: true);
    }

    /// <summary>A stanza goes on in the next line, which is a block of its own; what no words followed is flushed.</summary>
    private void EndLine()
    {
        bool verse = _page.IsOpen && _page.Style.Kind == RegionKind.Verse;
        if (verse || !_page.IsOpen)
        {
            _page.Close();
        }

        _page.IsAfterBlank = !verse;
    }

    private bool Heading(int at, int end)
    {
        int stop = WithoutComments(at, walk.LineEnd(at, end));
        int left = Run(at, stop), right = 0;
        while (right < stop - at && _text[stop - 1 - right] == '=')
        {
            right++;
        }

        int level = Math.Min(6, Math.Min(left, right));
        if (level == 0 || stop - at <= 2 * level)
        {
            return false;
        }

        _page.Close();
        bool title = level == 1 && !_page.Blocks.Exists(b => !b.IsLeftOut);
        _page.Style = new WikiStyle(title ? RegionKind.Title : RegionKind.Heading, level) { IsLine = true };
        walk.At = at;
        walk.LeaveOut(at + level);
        walk.Inline(stop - level, isLine: true);
        walk.LeaveOut(stop);
        walk.Inline(end, isLine: true);
        _page.Close();
        _page.Style = walk.Base;
        return true;
    }

    private int WithoutComments(int at, int end)
    {
        while (true)
        {
            var line = walk.Slice(at, end).TrimEnd();
            int comment = line.EndsWith("-->") ? line.LastIndexOf("<!--") : -1;
            end = at + (comment < 0 ? line.Length : comment);
            if (comment < 0)
            {
                return end;
            }
        }
    }

    private int Run(int at, int end)
    {
        int length = walk.Slice(at, end).IndexOfAnyExcept(_text[at]);
        return length < 0 ? end - at : length;
    }

    /// <summary>An item of a list. Colons alone only indent, so what they stand before stays what it is.</summary>
    private bool Item(int at, int end)
    {
        int length = walk.Slice(at, end).IndexOfAnyExcept("*#:;");
        int words = AfterBlanks(length < 0 ? end : at + length, end);
        _page.Close();
        walk.At = at;
        walk.LeaveOut(words);
        if (words + 1 < end && _text[words] == '{' && _text[words + 1] == '|')
        {
            return Table(words, end);
        }

        bool listed = walk.Slice(at, words).IndexOfAnyExcept(": \t") >= 0 && walk.Base.Kind == RegionKind.Body;
        _page.Style = (listed ? new WikiStyle(RegionKind.ListItem) : walk.Base) with { IsLine = true };
        walk.Inline(end, isLine: true);
        return true;
    }

    private bool Table(int at, int end)
    {
        if (at + 1 >= end || _text[at + 1] != '|' || !walk.Tables.MayOpen)
        {
            return false;
        }

        walk.At = at;
        walk.Tables.Read(end);
        return true;
    }

    private bool Rule(int at, int end)
    {
        int length = Run(at, end);
        if (length < 4)
        {
            return false;
        }

        _page.Close();
        walk.At = at;
        walk.LeaveOut(at + length);
        _page.Close();
        _page.Style = walk.Base;
        walk.Inline(end, isLine: true);
        return true;
    }
}
