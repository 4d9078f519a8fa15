using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Packages;

namespace Attest.Reading.Docx;

/// <summary>Word documents since 2007, as Word, LibreOffice and others write them (ECMA-376, ISO/IEC 29500).</summary>
internal sealed class DocxFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "docx";

    public string Noun => "a Word document";

    public IReadOnlyList<string> Endings { get; } = [".docx", ".docm", ".dotx"];

    public bool Recognises(FileClues clues) => DocxReader.MainPart(clues.ZipEntries) is not null;

    public DocumentDraft Read(ReceivedFile file, byte[] bytes) => new DocxReader(file, Package.Open(file, bytes, decoder), rules).Read();
}
