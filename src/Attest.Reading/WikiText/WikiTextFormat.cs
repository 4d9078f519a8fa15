using Attest.Reading.Encodings;
using Attest.Reading.Formats;

namespace Attest.Reading.WikiText;

/// <summary>The text of a wiki page, as MediaWiki keeps it.</summary>
internal sealed class WikiTextFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "wikitext";

    public string Noun => "wiki text";

    public IReadOnlyList<string> Endings { get; } = [".wiki", ".mediawiki", ".wikitext"];

    /// <summary>Nothing in wiki text says that it is one: words in double brackets stand in many texts. Its name or its container tells.</summary>
    public bool Recognises(FileClues clues) => false;

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var decoded = PlainUtf8.Decode(bytes) ?? decoder.Decode(bytes);
        return ByteSignature.IsBinary(decoded.Text)
            ? DocumentDraft.Unread(FormatFindings.Binary(file.Path))
            : new DocumentDraft(WikiTextReader.Read(decoded.Text, rules), decoded.ToString()) { Findings = FormatFindings.Damage(file.Path, decoded) };
    }
}
