using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Pages;
using Attest.Reading.Xml;

namespace Attest.Reading.Alto;

/// <summary>ALTO, versions 1 to 4: the Library of Congress's XML for recognised pages, as libraries, tesseract, eScriptorium and Transkribus write it.</summary>
internal sealed class AltoFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    private readonly SheetXml _xml = new(rules, decoder);

    public string Name => "alto";

    public string Noun => "an ALTO transcription";

    /// <summary>Its files end in <c>.xml</c> like many others, so only the bytes tell.</summary>
    public IReadOnlyList<string> Endings { get; } = [".alto"];

    public bool Recognises(FileClues clues) => XmlRoot.Of(clues.HeadDecoded(decoder)) == "alto";

    public DocumentDraft Read(ReceivedFile file, byte[] bytes) =>
        _xml.Read(file.Path, bytes, (source, scanner) => new AltoPages(source, scanner, rules.PageRegions).Read());
}
