using System.Collections.Frozen;

namespace Attest.Reading.Html;

/// <summary>The elements of HTML by name.</summary>
internal static class HtmlElements
{
    private static readonly string[] Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "menu", "nav",
        "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ];

    private static readonly string[] Voids =
        ["area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    private static readonly string[] Hidden =
    [
        "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "audio", "video", "canvas", "noembed", "noframes", "textarea", "title",
    ];

    private static readonly string[] Raw = ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript"];
    private static readonly string[] Scopes = ["ul", "ol", "dl", "table", "html", "body", "div", "article", "section", "blockquote"];
    private static readonly string[] Others = ["a", "abbr", "b", "cite", "code", "em", "font", "i", "label", "q", "s", "small", "span", "strong", "sub", "sup", "td", "th", "time", "u"];

    private static readonly FrozenDictionary<string, HtmlElement>.AlternateLookup<ReadOnlySpan<char>> ByName =
        new[] { Blocks, Voids, Hidden, Raw, Scopes, Others }.SelectMany(names => names).Distinct(StringComparer.Ordinal).Select(Make)
            .ToFrozenDictionary(e => e.Name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The element of a name in either case; null where HTML knows none that matters here.</summary>
    public static HtmlElement? Find(ReadOnlySpan<char> name) => ByName.TryGetValue(name, out var element) ? element : null;

    /// <summary>True where a start tag ends an open element without saying so: a new item ends the one before.</summary>
    public static bool Ends(HtmlElement start, HtmlElement open) => open.Name switch
    {
        "p" => start.IsBlock,
        "li" => start.Name == "li",
        "dt" or "dd" => start.Name is "dt" or "dd",
        "tr" => start.Name is "tr" or "tbody" or "tfoot" or "thead",
        "td" or "th" => start.IsCell || start.Name is "tr" or "tbody" or "tfoot" or "thead",
        "option" => start.Name is "option",
        "head" => start.IsBox,
        _ => false,
    };

    private static HtmlElement Make(string name) => new(name)
    {
        IsBlock = Blocks.Contains(name),
        IsVoid = Voids.Contains(name),
        IsHidden = Hidden.Contains(name),
        IsRaw = Raw.Contains(name),
        IsScope = Scopes.Contains(name),
        IsCell = name is "td" or "th",
        HeadingLevel = name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0,
    };
}
