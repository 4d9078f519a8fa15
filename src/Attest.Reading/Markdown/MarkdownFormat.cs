using Attest.Reading.Encodings;
using Attest.Reading.Formats;

namespace Attest.Reading.Markdown;

/// <summary>Markdown, with the tables and notes that most programs have added to it, and front matter.</summary>
internal sealed class MarkdownFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "markdown";

    public string Noun => "Markdown";

    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    /// <summary>All its signs stand in plain texts too: the name tells.</summary>
    public bool Recognises(FileClues clues) => false;

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var decoded = PlainUtf8.Decode(bytes) ?? decoder.Decode(bytes);
        return ByteSignature.IsBinary(decoded.Text)
            ? DocumentDraft.Unread(FormatFindings.Binary(file.Path, "bytes that are no text"))
            : new DocumentDraft(MarkdownReader.Read(decoded.Text, rules), decoded.ToString()) { Findings = FormatFindings.Damage(file.Path, decoded) };
    }
}
