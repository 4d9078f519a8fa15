namespace Attest.Reading.Xml;

/// <summary>The first element of an XML text, by which its format is told.</summary>
internal static class XmlRoot
{
    /// <summary>True where the first element has a local name.</summary>
    /// <param name="start">The start of the text.</param>
    /// <param name="localName">As written, upper and lower case apart.</param>
    public static bool Is(string start, string localName)
    {
        if (!start.AsSpan().TrimStart().StartsWith("<"))
        {
            return false;
        }

        var scanner = new XmlScanner(start);
        while (scanner.Next())
        {
            if (scanner.Kind == XmlTokenKind.Start)
            {
                return scanner.LocalName.SequenceEqual(localName);
            }
        }

        return false;
    }
}
