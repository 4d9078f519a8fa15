using Attest.Reading.Xml;

namespace Attest.Reading.Packages;

/// <summary>
/// The elements of a part that holds metadata (Dublin Core and its kin), by local name: the words of the first of each name that has any.
/// Where the part holds the text too, what stands before its body.
/// </summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> _values = [];

    /// <summary>The words of an element; null where it is missing or empty.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    public static MetaElements Of(XmlPart? part)
    {
        var elements = new MetaElements();
        if (part is null)
        {
            return elements;
        }

        var xml = new XmlScanner(part.Text);
        string name = "";
        while (xml.Next() && !xml.Starts("body"))
        {
            if (xml.Kind is XmlTokenKind.Start or XmlTokenKind.End)
            {
                name = xml.Kind == XmlTokenKind.Start ? xml.LocalName.ToString() : "";
            }
            else if (name.Length > 0 && XmlEntities.Decode(xml.Span.In(part.Text)).Trim() is { Length: > 0 } words)
            {
                elements._values.TryAdd(name, words);
            }
        }

        return elements;
    }

    /// <summary>The two letters of an element that names a language; <c>und</c> where it does not.</summary>
    public string Language(string name) =>
        this[name] is { Length: >= 2 } language && char.IsAsciiLetter(language[0]) ? language.Split('-', '_')[0].ToLowerInvariant() : "und";
}
