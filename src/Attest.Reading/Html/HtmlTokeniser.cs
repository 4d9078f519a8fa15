using System.Net;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>
/// Cuts a page into text and tags and keeps the place of each. It follows the HTML standard where it matters for text: a sign that
/// opens nothing is text, comments and declarations vanish, the content of script, style and title is one run. No input makes it throw.
/// </summary>
internal sealed class HtmlTokeniser(string page)
{
    private static readonly HashSet<string> RawText = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript"];
    private string? _raw;

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
        int at = start + 1;
        while (true)
        {
            int next = at < page.Length ? page.IndexOf('<', at) : -1;
            if (next < 0)
            {
                _at = page.Length;
                break;
            }

            if (OpensTag(next))
            {
                _at = next;
                break;
            }

            at = next + 1;
        }

        return Text(start, _at);
    }

    private HtmlToken RawRun(int start)
    {
        string close = "</" + _raw;
        int end = page.IndexOf(close, start, StringComparison.OrdinalIgnoreCase);
        _at = end < 0 ? page.Length : end;
        _raw = null;
        return Text(start, _at);
    }

    private static HtmlToken Text(int start, int end) => new(HtmlTokenKind.Text, TextSpan.Of(start, end), "", []);

    private int EndOfDeclaration(int start)
    {
        bool comment = page.AsSpan(start).StartsWith("<!--");
        int end = comment
            ? page.IndexOf("-->", Math.Min(start + 4, page.Length), StringComparison.Ordinal)
            : page.IndexOf('>', start);
        return end < 0 ? page.Length : end + (comment ? 3 : 1);
    }

    private HtmlToken Tag(int start)
    {
        bool closes = page[start + 1] == '/';
        int at = start + (closes ? 2 : 1), nameStart = at;
        while (at < page.Length && !IsSpace(page[at]) && page[at] is not ('>' or '/'))
        {
            at++;
        }

        string name = page[nameStart..at].ToLowerInvariant();
        var attributes = Attributes(ref at);
        _at = at;
        _raw = !closes && RawText.Contains(name) ? name : null;
        return new HtmlToken(closes ? HtmlTokenKind.End : HtmlTokenKind.Start, TextSpan.Of(start, at), name, attributes);
    }

    private List<KeyValuePair<string, string>> Attributes(ref int at)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        while (at < page.Length && page[at] != '>')
        {
            if (IsSpace(page[at]) || page[at] == '/')
            {
                at++;
                continue;
            }

            int start = at;
            at++;
            while (at < page.Length && !IsSpace(page[at]) && page[at] is not ('=' or '>' or '/'))
            {
                at++;
            }

            string name = page[start..at].ToLowerInvariant();
            attributes.Add(new(name, Value(ref at)));
        }

        at = Math.Min(at + 1, page.Length);
        return attributes;
    }

    private string Value(ref int at)
    {
        int sign = at;
        while (sign < page.Length && IsSpace(page[sign]))
        {
            sign++;
        }

        if (sign >= page.Length || page[sign] != '=')
        {
            return "";
        }

        at = sign + 1;
        while (at < page.Length && IsSpace(page[at]))
        {
            at++;
        }

        if (at < page.Length && page[at] is '"' or '\'')
        {
            return Quoted(ref at);
        }

        int start = at;
        while (at < page.Length && !IsSpace(page[at]) && page[at] != '>')
        {
            at++;
        }

        return WebUtility.HtmlDecode(page[start..at]);
    }

    /// <summary>A quote that is never closed would swallow the rest of the page; it is taken to end with its tag.</summary>
    private string Quoted(ref int at)
    {
        int start = at + 1;
        bool known = page[at] == _missing;
        int close = known ? -1 : page.IndexOf(page[at], start);
        _missing = close < 0 ? page[at] : _missing;
        int end = close >= 0 ? close : page.IndexOf('>', start) is var stop && stop >= 0 ? stop : page.Length;
        at = close < 0 ? end : end + 1;
        return WebUtility.HtmlDecode(page[start..end]);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
