using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Pages;
using Attest.Reading.Xml;

namespace Attest.Reading.PageXml;

/// <summary>PAGE XML, 2010 to 2019: transcriptions of pages as Transkribus, eScriptorium and OCR-D write them.</summary>
internal sealed class PageXmlFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    private readonly SheetXml _xml = new(rules, decoder);

    public string Name => "page";

    public string Noun => "a PAGE XML transcription";

    /// <summary>Its files end in <c>.xml</c> like many others, so only the bytes tell.</summary>
    public IReadOnlyList<string> Endings { get; } = [".page"];

    public bool Recognises(FileClues clues) => XmlRoot.Of(clues.HeadDecoded(decoder)) == "PcGts";

    public DocumentDraft Read(ReceivedFile file, byte[] bytes) =>
        _xml.Read(file.Path, bytes, (source, scanner) => new PageXmlPages(source, scanner, rules.PageRegions).Read());
}
