using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.PlainText;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>Web pages, saved or written by hand.</summary>
internal sealed class HtmlFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "html";

    public string Noun => "a web page";

    public IReadOnlyList<string> Endings { get; } = [".html", ".htm", ".xhtml"];

    public bool Recognises(FileClues clues) => HtmlCharset.IsPage(decoder.Decode(clues.Head).Text);

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var decoded = decoder.Decode(bytes, HtmlCharset.Declared(bytes));
        if (ByteSignature.IsBinary(decoded.Text))
        {
            return DocumentDraft.Unread(FormatFindings.Binary(file.Path, "bytes that are no text"));
        }

        if (!decoded.Text.Contains('<'))
        {
            return new DocumentDraft(PlainTextReader.Read(decoded.Text, rules), decoded.ToString()) { Findings = FormatFindings.Damage(file.Path, decoded) };
        }

        var (draft, map) = HtmlReader.Read(decoded.Text, rules);
        return new DocumentDraft(draft, decoded.ToString())
        {
            Origins = [new Origin("", decoded.Encoding, TextSpan.Of(0, draft.Received.Length), map)],
            Findings = FormatFindings.Damage(file.Path, decoded),
        };
    }
}
