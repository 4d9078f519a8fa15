using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Packages;
using Attest.Text;

namespace Attest.Reading.Odt;

/// <summary>OpenDocument texts as packages, as LibreOffice writes them (ISO/IEC 26300).</summary>
internal sealed class OdtFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "odt";

    public string Noun => "an OpenDocument text";

    public IReadOnlyList<string> Endings { get; } = [".odt", ".ott"];

    /// <summary>The first entry of the package is not packed and names the type.</summary>
    public bool Recognises(FileClues clues) => clues.StartsWith("PK"u8) && clues.HeadText.Contains("mimetypeapplication/vnd.oasis.opendocument.text", StringComparison.Ordinal);

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var package = Package.Open(file, bytes, decoder);
        if (IsEncrypted(package))
        {
            return DocumentDraft.Unread(new Finding("reading.encrypted", file.Path, "It was not read: it is encrypted. Open it with its password and save it without one."));
        }

        if (package.Xml("content.xml") is not { } content)
        {
            return new DocumentDraft(null, "") { Findings = [.. package.Findings, PackageFindings.NoContent(file.Path, "content.xml")] };
        }

        var read = new OdtReader(file.Path, rules).Read(content, package.Xml("styles.xml"), package.Xml("meta.xml"));
        return read with { Findings = [.. package.Findings, .. read.Findings] };
    }

    private static bool IsEncrypted(Package package) =>
        package.Has("encrypted-package") || (package.Xml("META-INF/manifest.xml")?.Text.Contains("encryption-data", StringComparison.Ordinal) ?? false);
}
