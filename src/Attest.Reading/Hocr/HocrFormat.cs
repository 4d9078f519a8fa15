using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Pages;

namespace Attest.Reading.Hocr;

/// <summary>hOCR: recognised pages written as a web page, with boxes in the titles of its elements.</summary>
internal sealed class HocrFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    private readonly SheetXml _xml = new(rules, decoder);

    public string Name => "hocr";

    public string Noun => "an hOCR transcription";

    public IReadOnlyList<string> Endings { get; } = [".hocr"];

    public bool Recognises(FileClues clues) => IsHocr(clues.HeadDecoded(decoder));

    /// <summary>True where a file that begins like this is hOCR: it names its recogniser, or has a page of words.</summary>
    public static bool IsHocr(string head) =>
        head.AsSpan().TrimStart().StartsWith("<")
        && (head.Contains("ocr_page", StringComparison.Ordinal) || head.Contains("ocr-system", StringComparison.Ordinal));

    public DocumentDraft Read(ReceivedFile file, byte[] bytes) =>
        _xml.Read(file.Path, bytes, (source, scanner) => new HocrPages(source, scanner, rules.PageRegions).Read());
}
