using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Layout;
using Attest.Reading.PlainText;
using Attest.Reading.Xml;

namespace Attest.Reading.Tei;

/// <summary>Editions in the XML of the Text Encoding Initiative (P5; P4 where it is the same).</summary>
internal sealed class TeiFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "tei";

    public string Noun => "a TEI edition";

    public IReadOnlyList<string> Endings { get; } = [".tei", ".xml"];

    public bool Recognises(FileClues clues) => IsTei(clues.HeadDecoded(decoder));

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var part = XmlPart.Of("", bytes, decoder);
        if (ByteSignature.IsBinary(part.Text))
        {
            return DocumentDraft.Unread(FormatFindings.Binary(file.Path));
        }

        if (!IsTei(part.Text))
        {
            return new DocumentDraft(PlainTextReader.Read(part.Text, rules), part.Decoded.ToString()) { Findings = FormatFindings.Damage(file.Path, part.Decoded) };
        }

        var header = new TeiHeader(rules.Dates);
        var xml = new XmlScanner(part.Text);
        var (draft, origins, pages) = TeiText.Read(part, header, xml);
        draft.Description = header.Description;
        SettlingSteps.Run(draft, rules, KnownLayout.Styled);
        return new DocumentDraft(draft, part.Decoded.ToString())
        {
            Origins = origins,
            Pages = pages.Pages,
            Places = pages.Places,
            Findings = part.Findings(file.Path, xml),
        };
    }

    private static bool IsTei(string text) => XmlRoot.Of(text) is "TEI" or "TEI.2" or "teiCorpus" or "teiCorpus.2";
}
