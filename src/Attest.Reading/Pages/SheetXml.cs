using System.Globalization;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Html;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Pages;

/// <summary>What the formats that write pages as XML have in common: decoding, and findings about damage.</summary>
internal sealed class SheetXml(ReadingRules rules, TextDecoder decoder)
{
    private readonly SheetReader _reader = new(rules);

    /// <param name="path">The document.</param>
    /// <param name="bytes">As received.</param>
    /// <param name="read">Reads the pages; it gets the text and a scanner at its start.</param>
    public DocumentDraft Read(string path, byte[] bytes, Func<SheetSource, XmlScanner, IReadOnlyList<Sheet>> read)
    {
        var decoded = decoder.Decode(bytes, HtmlCharset.Declared(bytes));
        if (ByteSignature.IsBinary(decoded.Text))
        {
            return DocumentDraft.Unread(FormatFindings.Binary(path, "bytes that are no text"));
        }

        var scanner = new XmlScanner(decoded.Text);
        var sheets = read(new SheetSource("", decoded.Encoding, decoded.Text, HasEntities: true), scanner);
        var draft = _reader.Read(sheets, new SourceDescription(), decoded.ToString());
        return draft with { Findings = [.. FormatFindings.Damage(path, decoded), .. Damage(path, scanner)] };
    }

    private static IEnumerable<Finding> Damage(string path, XmlScanner scanner)
    {
        if (scanner.FirstDamage is { } at)
        {
            string place = at.ToString(CultureInfo.InvariantCulture);
            yield return new Finding("reading.damaged", $"{path}, character {place}", $"Its tags do not match or it breaks off, first at character {place}; what could be told is read.");
        }

        if (scanner.DeclaresEntities)
        {
            yield return new Finding("reading.xml-entities", path, "It declares entities of its own; they are left as written, and nothing outside the file is fetched.");
        }
    }
}
