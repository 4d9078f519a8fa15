namespace Attest.Reading.Xml;

/// <summary>The first element of an XML text, by which its format is told.</summary>
internal static class XmlRoot
{
    /// <summary>The local name of the first element, upper and lower case as written; empty where words stand before it or the text is no XML.</summary>
    /// <param name="start">The start of the text.</param>
    public static string Of(string start)
    {
        var scanner = new XmlScanner(start);
        while (scanner.Next() && scanner.Kind is XmlTokenKind.Start or XmlTokenKind.Text)
        {
            if (scanner.Kind == XmlTokenKind.Start)
            {
                return scanner.LocalName.ToString();
            }

            if (!scanner.Span.Slice(start).IsWhiteSpace())
            {
                break;
            }
        }

        return "";
    }
}
