using Attest.Reading.Formats;
using Attest.Text;

namespace Attest.Reading.Docx;

/// <summary>
/// Compound files of old Microsoft Office programs, which are not read, and Office documents with a password, which newer programs
/// put into such a file whole ([MS-CFB], [MS-OFFCRYPTO]).
/// </summary>
internal sealed class OldWordFormat : IDocumentFormat
{
    public string Name => "doc";

    public string Noun => "an old Microsoft Office file";

    /// <summary>None: a file called .doc may as well be RTF, HTML or plain text, and its bytes say which.</summary>
    public IReadOnlyList<string> Endings { get; } = [];

    public bool Recognises(FileClues clues) => clues.StartsWith([0xD0, 0xCF, 0x11, 0xE0]);

    public DocumentDraft Read(ReceivedFile file, byte[] bytes) => DocumentDraft.Unread(
        Holds(bytes, "EncryptedPackage") ? new Finding("reading.encrypted", file.Path, "It was not read: it is encrypted. Open it with its password and save it without one.")
        : Holds(bytes, "WordDocument") ? new Finding("reading.format", file.Path, "It was not read: it is a Word document of the old kind. Open it in Word or LibreOffice and save it as DOCX.")
        : FormatFindings.Binary(file.Path, "an old Microsoft Office file"));

    private static bool Holds(byte[] bytes, string entry) => bytes.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes(entry)) >= 0;
}
