using Attest.Reading.Packages;
using Attest.Reading.Xml;

namespace Attest.Reading.Epub;

/// <summary>The entries of a book that are encrypted, as <c>META-INF/encryption.xml</c> lists them. Fonts made unreadable for other books are none.</summary>
internal static class EpubLocks
{
    public static HashSet<string> Of(Package package)
    {
        var locked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var xml = new XmlScanner(package.Xml("META-INF/encryption.xml")?.Text ?? "");
        bool isFont = false;
        while (xml.Next())
        {
            if (xml.Starts("EncryptedData"))
            {
                isFont = false;
            }
            else if (xml.Starts("EncryptionMethod"))
            {
                isFont = xml.Attribute("Algorithm") is "http://www.idpf.org/2008/embedding" or "http://ns.adobe.com/pdf/enc#RC";
            }
            else if (xml.Starts("CipherReference") && !isFont && xml.Attribute("URI") is { } address)
            {
                locked.Add(Uri.UnescapeDataString(address));
            }
        }

        return locked;
    }
}
