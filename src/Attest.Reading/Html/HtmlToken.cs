using Attest.Text;

namespace Attest.Reading.Html;

internal enum HtmlTokenKind
{
    Text,
    Start,
    End,
}

/// <summary>A token of a page: a run of text, a start tag or an end tag.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Span">Its range of the decoded file.</param>
/// <param name="Element">The element of a tag; one without a name for text.</param>
/// <param name="Attributes">Attributes of a tag; they are there until the next token is read.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextSpan Span, HtmlElement Element, HtmlAttributes Attributes)
{
    /// <summary>
    /// True for a tag of an element that is not shown and that closes itself, as in XHTML and drawings; a browser would take what follows
    /// for its content, and so would lose the rest of the page.
    /// </summary>
    public bool IsEmpty { get; init; }

    public string Name => Element.Name;

    /// <summary>The value of an attribute, entities decoded; null where the tag has none of that name.</summary>
    public string? this[string name] => Attributes.Value(name);
}
