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
/// <param name="Name">Name of the element in lower case; empty for text.</param>
/// <param name="Attributes">Attributes of a start tag, names in lower case, entities decoded; the first of two alike comes first.</param>
internal readonly record struct HtmlToken(
    HtmlTokenKind Kind, TextSpan Span, string Name, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    /// <summary>The value of an attribute; null where the tag has none of that name.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var attribute in Attributes)
            {
                if (attribute.Key == name)
                {
                    return attribute.Value;
                }
            }

            return null;
        }
    }
}
