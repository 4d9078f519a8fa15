using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Xml;

namespace Attest.Reading.Odt;

/// <summary>OpenDocument texts as one XML file.</summary>
internal sealed class FlatOdtFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "fodt";

    public string Noun => "a flat OpenDocument text";

    public IReadOnlyList<string> Endings { get; } = [".fodt"];

    public bool Recognises(FileClues clues) =>
        clues.HeadText.StartsWith('<') && clues.HeadText.Contains("<office:document ", StringComparison.Ordinal) && clues.HeadText.Contains("opendocument.text", StringComparison.Ordinal);

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var content = XmlPart.Of("", bytes, decoder);
        return ByteSignature.IsBinary(content.Text)
            ? DocumentDraft.Unread(FormatFindings.Binary(file.Path))
            : new OdtReader(file.Path, rules).Read(content, null, content);
    }
}
