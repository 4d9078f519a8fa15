using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Layout;

namespace Attest.Reading.Xml;

/// <summary>XML of no format that is known: finding aids, catalogues, exports of databases.</summary>
internal sealed class GenericXmlFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    /// <summary>Roots that other formats and containers read, though not by every sign of theirs.</summary>
    private static readonly string[] Others = ["html", "mediawiki"];

    public string Name => "xml";

    public string Noun => "an XML file";

    public IReadOnlyList<string> Endings { get; } = [".ead"];

    public bool Recognises(FileClues clues)
    {
        string head = clues.HeadDecoded(decoder);
        bool declared = head.AsSpan().TrimStart().StartsWith("<?xml");
        return (declared || clues.Ending is ".xml" or ".ead") && HasRoot(head);
    }

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var part = XmlPart.Of("", bytes, decoder);
        if (ByteSignature.IsBinary(part.Text))
        {
            return DocumentDraft.Unread(FormatFindings.Binary(file.Path, "bytes that are no text"));
        }

        var xml = new XmlScanner(part.Text);
        var (draft, origins) = new GenericXmlText(part, rules).Read(xml);
        SettlingSteps.Run(draft, rules, KnownLayout.Styled);
        return new DocumentDraft(draft, part.Decoded.ToString()) { Origins = origins, Findings = part.Findings(file.Path, xml) };
    }

    private static bool HasRoot(string head)
    {
        if (!head.AsSpan().TrimStart().StartsWith("<"))
        {
            return false;
        }

        var scanner = new XmlScanner(head);
        while (scanner.Next() && scanner.Kind != XmlTokenKind.Start)
        {
            if (!scanner.Span.Slice(head).IsWhiteSpace())
            {
                return false;
            }
        }

        return scanner.Kind == XmlTokenKind.Start && !Others.Contains(scanner.LocalName.ToString(), StringComparer.OrdinalIgnoreCase);
    }
}
