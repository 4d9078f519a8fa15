using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Xml;

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
        var part = XmlPart.Of("", bytes, decoder);
        if (ByteSignature.IsBinary(part.Text))
        {
            return DocumentDraft.Unread(FormatFindings.Binary(path));
        }

        var scanner = new XmlScanner(part.Text);
        var sheets = read(new SheetSource("", part.Encoding, part.Text, HasEntities: true), scanner);
        var draft = _reader.Read(sheets, new SourceDescription(), part.Decoded.ToString());
        return draft with { Findings = part.Findings(path, scanner) };
    }
}
