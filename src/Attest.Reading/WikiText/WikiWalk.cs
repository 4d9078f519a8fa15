using System.Net;
using Attest.Reading.Drafts;

namespace Attest.Reading.WikiText;

/// <summary>
/// Goes once through the signs of a page and hands each construct to the reader of its kind. Readers go on where the last one stopped and
/// never back, so that the time is that of the page's length.
/// </summary>
internal sealed class WikiWalk
{
    /// <summary>Deeper constructs are left as they are written, as MediaWiki does.</summary>
    private const int DeepestNesting = 40;

    private readonly WikiLinks _links;
    private readonly WikiTemplates _templates;
    private readonly WikiTagReader _tags;
    private int _depth;

    public WikiWalk(string text, WikiWords words)
    {
        (Text, Words, Tokens, Page) = (text, words, WikiTokeniser.Read(text), new WikiPage(text));
        Lines = new WikiLines(this);
        Tables = new WikiTables(this);
        _links = new WikiLinks(this);
        _templates = new WikiTemplates(this);
        _tags = new WikiTagReader(this);
    }

    public string Text { get; }

    public WikiWords Words { get; }

    public List<WikiToken> Tokens { get; }

    public WikiPage Page { get; }

    public WikiLines Lines { get; }

    public WikiTables Tables { get; }

    /// <summary>The first character not yet read.</summary>
    public int At { get; set; }

    /// <summary>Index of a token; those that begin before <see cref="At"/> are passed over.</summary>
    public int Next { get; set; }

    /// <summary>What paragraphs are where nothing else is said: in a quotation, in a fact box.</summary>
    public WikiStyle Base { get; set; } = new(RegionKind.Body);

    public ReadOnlySpan<char> Slice(int start, int end) => Text.AsSpan(start, end - start);

    /// <summary>Reads words and signs up to an offset, or where asked for to the end of the line, and stops before it.</summary>
    public void Inline(int end, bool isLine)
    {
        while (Next < Tokens.Count && Tokens[Next] is var token && token.Start < end)
        {
            if (token.Start < At)
            {
                Next++;
                continue;
            }

            Copy(token.Start);
            if (token.Sign == WikiSign.Newline && isLine)
            {
                return;
            }

            Read(token, Next++);
        }

        Copy(end);
    }

    /// <summary>Reads the lines of a part of the page as other paragraphs than those around it.</summary>
    public void Part(int end, WikiStyle style)
    {
        var outer = Base;
        (Base, Page.Style) = (style, style);
        Lines.Read(end);
        Page.Close();
        (Base, Page.Style) = (outer, outer);
    }

    /// <summary>Leaves out what stands between the present place and an offset.</summary>
    public void LeaveOut(int end, RegionKind kind = RegionKind.Markup)
    {
        if (end > At)
        {
            Page.LeaveOut(At, end, kind);
            At = end;
        }
    }

    /// <summary>The end of the line, or of the part that is read.</summary>
    public int LineEnd(int at, int end)
    {
        int length = Slice(at, end).IndexOf('\n');
        return length < 0 ? end : at + length;
    }

    /// <summary>Index of the first bar from a token on that belongs to the construct itself; that of its end where there is none.</summary>
    public int BarFrom(int token, int close)
    {
        while (token < close && Tokens[token].Sign != WikiSign.Bar)
        {
            token = Math.Max(token, Tokens[token].Match) + 1;
        }

        return Math.Min(token, close);
    }

    private void Copy(int end)
    {
        if (end > At)
        {
            Page.Text(At, end);
            At = end;
        }
    }

    private void Read(WikiToken token, int index)
    {
        switch (token.Sign)
        {
            case WikiSign.OpenTemplate or WikiSign.OpenLink or WikiSign.OpenAddress when token.Match >= 0:
                Nested(token, index);
                break;
            case WikiSign.OpenTag or WikiSign.CloseTag or WikiSign.EmptyTag when _depth < DeepestNesting:
                _depth++;
                _tags.Read(token);
                _depth--;
                break;
            case WikiSign.Quotes or WikiSign.Magic or WikiSign.Hidden or WikiSign.OpenTag or WikiSign.CloseTag or WikiSign.EmptyTag:
                LeaveOut(token.End);
                break;
            case WikiSign.Entity:
                Entity(token);
                break;
            case WikiSign.Bar or WikiSign.HeadBar when Page.Style.IsRow:
                Tables.Border(token, Next);
                break;
        }
    }

    private void Nested(WikiToken token, int index)
    {
        var close = Tokens[token.Match];
        if (_depth >= DeepestNesting)
        {
            LeaveOut(close.End);
            Next = token.Match + 1;
            return;
        }

        _depth++;
        if (token.Sign == WikiSign.OpenTemplate)
        {
            _templates.Read(index);
        }
        else
        {
            _links.Read(index);
        }

        (At, Next) = (close.End, token.Match + 1);
        _depth--;
    }

    private void Entity(WikiToken token)
    {
        string? words = Slice(token.Start, token.End) switch
        {
            "&nbsp;" or "&#160;" or "&thinsp;" or "&ensp;" or "&emsp;" => " ",
            "&amp;" => "&",
            "&lt;" => "<",
            "&gt;" => ">",
            "&quot;" => "\"",
            "&ndash;" => "–",
            "&mdash;" => "—",
            _ => Decoded(Text[token.Start..token.End]),
        };
        if (words is null)
        {
            return;
        }

        if (words.Length == 1 && (Signs.IsInvisible(words[0]) || (words[0] is ' ' && Page.EndsWithSpace)))
        {
            LeaveOut(token.End);
        }
        else
        {
            Page.Write(token.Start, token.End, words);
            At = token.End;
        }
    }

    private static string? Decoded(string written)
    {
        string decoded = WebUtility.HtmlDecode(written);
        return decoded == written || decoded.Length == 0 || decoded[0] == '\0' ? null
            : char.IsWhiteSpace(decoded[0]) || char.IsControl(decoded[0]) ? " "
            : decoded;
    }
}
