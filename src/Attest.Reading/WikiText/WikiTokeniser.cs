using System.Buffers;
using System.Runtime.InteropServices;

namespace Attest.Reading.WikiText;

/// <summary>
/// Finds the signs of a page in one pass and pairs those that open with those that close, so that no later step searches ahead and none
/// takes longer than the page is long. A sign without a partner is text.
/// </summary>
internal sealed class WikiTokeniser
{
    private const int LongestTag = 2000;
    private const int LongestEntity = 12;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\n{}[]<&'|_!");
    private static readonly string[] Schemes = ["http://", "https://", "//", "ftp://", "mailto:", "news:"];

    private readonly string _text;
    private readonly List<WikiToken> _tokens;

    /// <summary>Indexes of the tokens that wait for a partner.</summary>
    private readonly Stack<int> _open = [];

    /// <summary>Elements whose end was looked for up to the end of the page and not found: nobody looks again.</summary>
    private readonly HashSet<string> _unclosed = new(StringComparer.OrdinalIgnoreCase);

    private WikiTokeniser(string text)
    {
        _text = text;
        _tokens = new List<WikiToken>((text.Length / 24) + 8);
    }

    public static List<WikiToken> Read(string text)
    {
        var tokeniser = new WikiTokeniser(text);
        tokeniser.ReadAll();
        return tokeniser._tokens;
    }

    private void ReadAll()
    {
        int at = 0;
        while (true)
        {
            int found = _text.AsSpan(at).IndexOfAny(Signs);
            if (found < 0)
            {
                return;
            }

            at = Sign(at + found);
        }
    }

    /// <summary>Reads what stands at a sign; gives the place behind it.</summary>
    private int Sign(int at) => _text[at] switch
    {
        '\n' => Newline(at),
        '{' => Braces(at),
        '}' => Close(at, '}', WikiSign.OpenTemplate),
        '[' => Brackets(at),
        ']' => CloseBracket(at),
        '<' => Angle(at),
        '&' => Entity(at),
        '|' => Add(WikiSign.Bar, at, at + 1),
        '!' => IsDouble(at) ? Add(WikiSign.HeadBar, at, at + 2) : at + 1,
        '\'' => Quotes(at),
        _ => Magic(at),
    };

    private bool IsDouble(int at) => at + 1 < _text.Length && _text[at + 1] == _text[at];

    private int RunEnd(int at)
    {
        int end = at + 1;
        while (end < _text.Length && _text[end] == _text[at])
        {
            end++;
        }

        return end;
    }

    private int Add(WikiSign sign, int start, int end, WikiTag tag = WikiTag.Inline)
    {
        _tokens.Add(new WikiToken(start, end, sign, tag));
        return end;
    }

    private int AddOpen(WikiSign sign, int start, int end, WikiTag tag = WikiTag.Inline)
    {
        _open.Push(_tokens.Count);
        return Add(sign, start, end, tag);
    }

    /// <summary>A link or an address never goes on behind a blank line.</summary>
    private int Newline(int at)
    {
        bool blank = _tokens.Count > 0 && _tokens[^1] is { Sign: WikiSign.Newline } last && _text.AsSpan(last.End, at - last.End).IsWhiteSpace();
        while (_open.Count > 0 && _tokens[_open.Peek()].Sign is var sign && (sign == WikiSign.OpenAddress || (blank && sign == WikiSign.OpenLink)))
        {
            _open.Pop();
        }

        return Add(WikiSign.Newline, at, at + 1);
    }

    /// <summary>Of an odd number of braces the first is text, as in <c>{{{1}}}</c>, which a page outside a template does not have.</summary>
    private int Braces(int at)
    {
        int end = RunEnd(at);
        for (at += (end - at) & 1; at < end; at += 2)
        {
            AddOpen(WikiSign.OpenTemplate, at, at + 2);
        }

        return end;
    }

    private int Brackets(int at)
    {
        if (IsDouble(at) && !(at + 2 < _text.Length && IsAddress(at + 2)))
        {
            return AddOpen(WikiSign.OpenLink, at, at + 2);
        }

        return IsAddress(at + 1) ? AddOpen(WikiSign.OpenAddress, at, AddressEnd(at + 1)) : at + 1;
    }

    private bool IsAddress(int at)
    {
        var rest = _text.AsSpan(at);
        foreach (string scheme in Schemes)
        {
            if (rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private int AddressEnd(int at)
    {
        int length = _text.AsSpan(at).IndexOfAny(" \t\n]<");
        int end = length < 0 ? _text.Length : at + length;
        while (end < _text.Length && _text[end] is ' ' or '\t')
        {
            end++;
        }

        return end;
    }

    private int CloseBracket(int at)
    {
        if (_open.Count > 0 && _tokens[_open.Peek()].Sign == WikiSign.OpenAddress)
        {
            Pair(WikiSign.CloseAddress, at, at + 1);
            return at + 1;
        }

        return Close(at, ']', WikiSign.OpenLink);
    }

    /// <summary>Pairs two closing signs with the last one open; links left open inside a template are text.</summary>
    private int Close(int at, char sign, WikiSign opens)
    {
        if (!IsDouble(at))
        {
            return at + 1;
        }

        while (sign == '}' && _open.Count > 0 && _tokens[_open.Peek()].Sign is WikiSign.OpenLink or WikiSign.OpenAddress)
        {
            _open.Pop();
        }

        if (_open.Count == 0 || _tokens[_open.Peek()].Sign != opens)
        {
            return at + 1;
        }

        Pair(opens + 1, at, at + 2);
        return at + 2;
    }

    private void Pair(WikiSign closes, int start, int end, WikiTag tag = WikiTag.Inline)
    {
        int opened = _open.Pop();
        ref var token = ref CollectionsMarshal.AsSpan(_tokens)[opened];
        token = token with { Match = _tokens.Count };
        Add(closes, start, end, tag);
    }

    private int Quotes(int at)
    {
        int end = RunEnd(at), length = end - at;

        // Four are an apostrophe and bold, more than five are apostrophes and bold italics.
        int text = length == 4 ? 1 : Math.Max(0, length - 5);
        return length < 2 ? end : Add(WikiSign.Quotes, at + text, end);
    }

    private int Entity(int at)
    {
        int length = _text.AsSpan(at, Math.Min(LongestEntity, _text.Length - at)).IndexOf(';');
        return length < 2 ? at + 1 : Add(WikiSign.Entity, at, at + length + 1);
    }

    private int Magic(int at)
    {
        int word = at + 2, end = word;
        while (IsDouble(at) && end < _text.Length && char.IsUpper(_text[end]))
        {
            end++;
        }

        bool closed = end > word && end + 1 < _text.Length && _text[end] == '_' && _text[end + 1] == '_';
        return closed ? Add(WikiSign.Magic, at, end + 2) : Math.Max(at + 1, RunEnd(at));
    }

    private int Angle(int at)
    {
        if (_text.AsSpan(at).StartsWith("<!--"))
        {
            int close = _text.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return Add(WikiSign.Hidden, at, close < 0 ? _text.Length : close + 3);
        }

        bool closes = at + 1 < _text.Length && _text[at + 1] == '/';
        int name = at + (closes ? 2 : 1), stop = name;
        while (stop < _text.Length && char.IsAsciiLetterOrDigit(_text[stop]))
        {
            stop++;
        }

        if (!WikiTags.TryGet(_text.AsSpan(name, stop - name), out var tag))
        {
            return at + 1;
        }

        int length = _text.AsSpan(stop, Math.Min(LongestTag, _text.Length - stop)).IndexOfAny('<', '>');
        if (length < 0 || _text[stop + length] == '<')
        {
            return at + 1;
        }

        int end = stop + length + 1;
        return closes ? CloseTag(tag, at, end)
            : _text[end - 2] == '/' ? Add(WikiSign.EmptyTag, at, end, tag)
            : OpenTag(tag, _text.AsSpan(name, stop - name), at, end);
    }

    private int OpenTag(WikiTag tag, ReadOnlySpan<char> name, int at, int end)
    {
        if (tag is WikiTag.Literal or WikiTag.Hidden)
        {
            return Unread(tag, name, at, end);
        }

        return tag is WikiTag.Note or WikiTag.Notes or WikiTag.Quotation or WikiTag.Poem or WikiTag.Gallery
            ? AddOpen(WikiSign.OpenTag, at, end, tag)
            : Add(tag == WikiTag.Break ? WikiSign.EmptyTag : WikiSign.OpenTag, at, end, tag);
    }

    /// <summary>An element inside which no sign is one. Without an end it is a tag that stands alone.</summary>
    private int Unread(WikiTag tag, ReadOnlySpan<char> name, int at, int end)
    {
        int content = end;
        while (true)
        {
            int found = _unclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? -1 : _text.AsSpan(content).IndexOf("</");
            if (found < 0)
            {
                _unclosed.Add(name.ToString());
                return Add(WikiSign.EmptyTag, at, end);
            }

            content += found;
            int close = content + 2 + name.Length;
            if (close < _text.Length && _text.AsSpan(content + 2, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase) && _text[close] == '>')
            {
                bool hidden = tag == WikiTag.Hidden;
                Add(hidden ? WikiSign.Hidden : WikiSign.OpenTag, at, hidden ? close + 1 : end);
                return hidden ? close + 1 : Add(WikiSign.CloseTag, content, close + 1);
            }

            content += 2;
        }
    }

    /// <summary>Closes the element that was opened last, and what was left open inside it.</summary>
    private int CloseTag(WikiTag tag, int at, int end)
    {
        bool waits = tag is WikiTag.Note or WikiTag.Notes or WikiTag.Quotation or WikiTag.Poem or WikiTag.Gallery;
        if (!waits || !IsOpen(tag))
        {
            return Add(WikiSign.CloseTag, at, end, tag);
        }

        while (_tokens[_open.Peek()] is var top && (top.Sign != WikiSign.OpenTag || top.Tag != tag))
        {
            _open.Pop();
        }

        Pair(WikiSign.CloseTag, at, end, tag);
        return end;
    }

    /// <summary>True where the element is open, no more than some signs further in: a page full of opened signs stays linear.</summary>
    private bool IsOpen(WikiTag tag)
    {
        int depth = 0;
        foreach (int index in _open)
        {
            if (_tokens[index] is { Sign: WikiSign.OpenTag } open && open.Tag == tag)
            {
                return true;
            }

            if (++depth > 64)
            {
                return false;
            }
        }

        return false;
    }
}
