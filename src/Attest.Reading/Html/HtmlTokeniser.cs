using System.Buffers;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>
/// Cuts a page into text and tags and keeps the place of each. It follows the HTML standard where it matters for text: a sign that
/// opens nothing is text, comments and declarations vanish, the content of script, style and title is one run. No input makes it throw.
/// </summary>
internal sealed class HtmlTokeniser(string page)
{
    private static readonly HtmlElement Text = new("");
    private static readonly SearchValues<char> AfterTagName = SearchValues.Create(" \t\n\r\f>/");
    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\n\r\f=>/");
    private static readonly SearchValues<char> AfterValue = SearchValues.Create(" \t\n\r\f>");

    private readonly HtmlAttributes _attributes = new(page);
    private readonly Dictionary<string, HtmlElement> _others = new(StringComparer.OrdinalIgnoreCase);
    private HtmlElement? _raw;

    /// <summary>A quote that is known not to stand in the rest of the page, so that it is searched for once.</summary>
    private char _missing;
    private int _at;

    /// <summary>The next token; false at the end of the page.</summary>
    public bool Next(out HtmlToken token)
    {
        while (_at < page.Length)
        {
            int start = _at;
            if (_raw is not null)
            {
                token = RawRun(start);
                if (!token.Span.IsEmpty)
                {
                    return true;
                }
            }
            else if (page[start] != '<' || !OpensTag(start))
            {
                token = TextRun(start);
                return true;
            }
            else if (page[start + 1] is '!' or '?')
            {
                _at = EndOfDeclaration(start);
            }
            else
            {
                token = Tag(start);
                return true;
            }
        }

        token = default;
        return false;
    }

    private bool OpensTag(int at) =>
        at + 1 < page.Length
        && (char.IsAsciiLetter(page[at + 1]) || page[at + 1] is '!' or '?' || (page[at + 1] == '/' && at + 2 < page.Length && char.IsAsciiLetter(page[at + 2])));

    private HtmlToken TextRun(int start)
    {
        int next = start;
        do
        {
            next = EndOf('<', next + 1);
        }
        while (next < page.Length && !OpensTag(next));

        _at = next;
        return Run(start);
    }

    private HtmlToken RawRun(int start)
    {
        string name = _raw!.Name;
        int end = start;
        while (true)
        {
            int found = page.AsSpan(end).IndexOf("</");
            if (found < 0)
            {
                end = page.Length;
                break;
            }

            end += found;
            if (page.AsSpan(end + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            end += 2;
        }

        (_at, _raw) = (end, null);
        return Run(start);
    }

    private HtmlToken Run(int start)
    {
        _attributes.Clear();
        return new HtmlToken(HtmlTokenKind.Text, TextSpan.Of(start, _at), Text, _attributes);
    }

    private int EndOfDeclaration(int start)
    {
        if (!page.AsSpan(start).StartsWith("<!--"))
        {
            return Math.Min(EndOf('>', start) + 1, page.Length);
        }

        int from = Math.Min(start + 4, page.Length), end = page.AsSpan(from).IndexOf("-->");
        return end < 0 ? page.Length : from + end + 3;
    }

    private HtmlToken Tag(int start)
    {
        bool closes = page[start + 1] == '/';
        int nameStart = start + (closes ? 2 : 1);
        int at = EndOf(AfterTagName, nameStart);
        var element = Element(page.AsSpan(nameStart, at - nameStart));
        _attributes.Clear();
        _at = ReadAttributes(at);
        bool isEmpty = element.IsHidden && _at - 2 >= at && page[_at - 2] == '/';
        _raw = !closes && !isEmpty && element.IsRaw ? element : null;
        return new HtmlToken(closes ? HtmlTokenKind.End : HtmlTokenKind.Start, TextSpan.Of(start, _at), element, _attributes) { IsEmpty = isEmpty };
    }

    /// <summary>An element that HTML does not know still ends where it says so.</summary>
    private HtmlElement Element(ReadOnlySpan<char> name)
    {
        if (HtmlElements.Find(name) is { } known)
        {
            return known;
        }

        var others = _others.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!others.TryGetValue(name, out var other))
        {
            other = new HtmlElement(name.ToString().ToLowerInvariant());
            _others.Add(other.Name, other);
        }

        return other;
    }

    private int ReadAttributes(int at)
    {
        while (at < page.Length && page[at] != '>')
        {
            if (IsSpace(page[at]) || page[at] == '/')
            {
                at++;
                continue;
            }

            int start = at, end = EndOf(AfterName, at + 1);
            at = AfterSpace(end);
            if (at < page.Length && page[at] == '=')
            {
                var value = Value(ref at);
                _attributes.Add(start, end, value.Start, value.End);
            }
            else
            {
                at = end;
                _attributes.Add(start, end, end, end);
            }
        }

        return Math.Min(at + 1, page.Length);
    }

    private TextSpan Value(ref int at)
    {
        int start = AfterSpace(at + 1);
        if (start < page.Length && page[start] is '"' or '\'')
        {
            return Quoted(start, out at);
        }

        at = EndOf(AfterValue, start);
        return TextSpan.Of(start, at);
    }

    /// <summary>A quote that is never closed would swallow the rest of the page; it is taken to end with its tag.</summary>
    private TextSpan Quoted(int quote, out int after)
    {
        int start = quote + 1;
        bool missing = page[quote] == _missing;
        int close = missing ? page.Length : EndOf(page[quote], start);
        if (close < page.Length)
        {
            after = close + 1;
            return TextSpan.Of(start, close);
        }

        _missing = page[quote];
        after = EndOf('>', start);
        return TextSpan.Of(start, after);
    }

    private int AfterSpace(int at)
    {
        while (at < page.Length && IsSpace(page[at]))
        {
            at++;
        }

        return at;
    }

    private int EndOf(char sign, int from)
    {
        int found = from >= page.Length ? -1 : page.AsSpan(from).IndexOf(sign);
        return found < 0 ? page.Length : from + found;
    }

    private int EndOf(SearchValues<char> signs, int from)
    {
        int found = from >= page.Length ? -1 : page.AsSpan(from).IndexOfAny(signs);
        return found < 0 ? page.Length : from + found;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
