using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Hocr;
using Attest.Reading.PlainText;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>Web pages, saved or written by hand.</summary>
internal sealed class HtmlFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "html";

    public string Noun => "a web page";

    public IReadOnlyList<string> Endings { get; } = [".html", ".htm", ".xhtml"];

    /// <summary>hOCR is written as a web page, but its words have places on paper.</summary>
    public bool Recognises(FileClues clues) => clues.HeadDecoded(decoder) is var head && HtmlCharset.IsPage(head) && !HocrFormat.IsHocr(head);

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
