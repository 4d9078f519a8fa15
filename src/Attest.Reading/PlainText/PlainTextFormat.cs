using Attest.Reading.Encodings;
using Attest.Reading.Formats;

namespace Attest.Reading.PlainText;

/// <summary>Plain text, in any encoding that can be told.</summary>
internal sealed class PlainTextFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "text";

    public string Noun => "a plain text";

    public IReadOnlyList<string> Endings { get; } = ["", ".txt", ".text"];

    /// <summary>Any text may be plain text: it is what a file is read as that nobody else recognises.</summary>
    public bool Recognises(FileClues clues) => false;

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var decoded = file.Encoding is { } known ? TextDecoder.As(bytes, known) : decoder.Decode(bytes);
        return ByteSignature.IsBinary(decoded.Text)
            ? DocumentDraft.Unread(FormatFindings.Binary(file.Path, "bytes that are no text"))
            : new DocumentDraft(PlainTextReader.Read(decoded.Text, rules), decoded.ToString()) { Findings = FormatFindings.Damage(file.Path, decoded) };
    }
}
