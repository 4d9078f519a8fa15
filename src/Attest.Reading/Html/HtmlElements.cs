using System.Collections.Frozen;

namespace Attest.Reading.Html;

/// <summary>What the elements of HTML do to the text in and around them.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "menu", "nav",
        "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Voids = new[]
    {
        "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Hidden = new[]
    {
        "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "audio", "video", "canvas", "noembed", "noframes", "textarea", "title",
    }.ToFrozenSet();

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsVoid(string name) => Voids.Contains(name);

    public static bool IsHidden(string name) => Hidden.Contains(name);

    public static bool IsCell(string name) => name is "td" or "th";

    /// <summary>True where a start tag ends an open element without saying so: a new item ends the one before.</summary>
    public static bool Ends(string start, string open) => open switch
    {
        "p" => IsBlock(start),
        "li" => start == "li",
        "dt" or "dd" => start is "dt" or "dd",
        "tr" => start is "tr" or "tbody" or "tfoot" or "thead",
        "td" or "th" => start is "td" or "th" or "tr" or "tbody" or "tfoot" or "thead",
        "option" => start is "option",
        "head" => start is "body",
        _ => false,
    };

    /// <summary>True for elements past which an implied end does not reach: an item of an inner list leaves the outer item open.</summary>
    public static bool IsScope(string name) => name is "ul" or "ol" or "dl" or "table" or "html" or "body" or "div" or "article" or "section" or "blockquote";

    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
