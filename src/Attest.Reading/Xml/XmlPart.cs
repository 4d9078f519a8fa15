using System.Globalization;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Html;
using Attest.Text;

namespace Attest.Reading.Xml;

/// <summary>An XML text: a file of its own or an entry of a package.</summary>
/// <param name="Name">Name of the entry; empty for the file itself.</param>
/// <param name="Bytes">As received.</param>
/// <param name="Decoded">How the bytes were decoded.</param>
internal sealed record XmlPart(string Name, byte[] Bytes, DecodedText Decoded)
{
    public string Text => Decoded.Text;

    public string Encoding => Decoded.Encoding;

    public static XmlPart Of(string name, byte[] bytes, TextDecoder decoder) => new(name, bytes, decoder.Decode(bytes, HtmlCharset.Declared(bytes)));

    /// <summary>A scanner that stands inside an element which was passed over before; it goes to the end of the part, so stop where that element ends.</summary>
    /// <param name="start">Where its start tag begins.</param>
    public XmlScanner Inside(int start)
    {
        var xml = new XmlScanner(Text, start);
        xml.Next();
        return xml;
    }

    /// <summary>What is wrong with the part, once a scanner has gone through it; places name the entry and the byte.</summary>
    public IReadOnlyList<Finding> Findings(string path, XmlScanner scanned)
    {
        string place = Name.Length == 0 ? path : $"{path}, {Name}";
        var findings = new List<Finding>(FormatFindings.Damage(place, Decoded));
        if (scanned.DeclaresEntities)
        {
            findings.Add(new Finding("reading.xml-entities", place, "It declares entities of its own; they were not expanded, the rest was read."));
        }

        if (scanned.FirstDamage is { } at)
        {
            string offset = new ByteOffsets(Bytes, Encoding).ToBytes(TextSpan.Of(at, at)).Start.ToString(CultureInfo.InvariantCulture);
            findings.Add(FormatFindings.Damaged($"{place}, byte {offset}", $"Its XML is broken or breaks off at byte {offset}; what could be told apart was read."));
        }

        return findings;
    }
}
