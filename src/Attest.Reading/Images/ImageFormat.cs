using Attest.Reading.Formats;
using Attest.Reading.Pages;
using Attest.Reading.Tools;
using Attest.Text;

namespace Attest.Reading.Images;

/// <summary>Pictures of pages, read by tesseract: its table of words is the part that the received text comes from.</summary>
internal sealed class ImageFormat(ReadingRules rules, IOutsideTools tools) : IDocumentFormat
{
    /// <summary>What <see cref="Origin.Part"/> calls the output of tesseract.</summary>
    public const string Part = "tesseract";

    /// <summary>What the middle one of the words of a page must reach.</summary>
    private const double LeastConfidence = 0.4;

    private readonly SheetReader _reader = new(rules);

    public string Name => "image";

    public string Noun => "a picture";

    public IReadOnlyList<string> Endings { get; } = [".png", ".jpg", ".jpeg", ".tif", ".tiff"];

    public bool Recognises(FileClues clues) =>
        clues.StartsWith([0x89, 0x50, 0x4E, 0x47]) || clues.StartsWith([0xFF, 0xD8, 0xFF]) || clues.StartsWith("II*\0"u8) || clues.StartsWith("MM\0*"u8);

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        if (PictureSize.Of(bytes) is { IsTiny: true } size)
        {
            return DocumentDraft.Unread(Tiny(file.Path, size));
        }

        if (tools.VersionOf(Part) is not { } version)
        {
            return DocumentDraft.Unread(ToolFindings.Missing(file.Path, Part));
        }

        var recognition = new Recognition(rules.Recognition, tools);
        if (!recognition.HasLanguages)
        {
            return DocumentDraft.Unread(ToolFindings.NoLanguages(file.Path, rules.Recognition.Codes));
        }

        var output = recognition.Read(bytes);
        if (output.Failure is { } failure)
        {
            return DocumentDraft.Unread(ToolFindings.Failed(file.Path, Part, failure));
        }

        var sheets = RecognisedWords.Read(Part, output.Output);
        return HoldsWriting(sheets)
            ? _reader.Read(sheets, new SourceDescription(), $"{output.Version ?? version} with {recognition.Used}")
            : DocumentDraft.Unread(NoWords(file.Path));
    }

    /// <summary>In photographs of other things tesseract sees words too, and is sure of few of them.</summary>
    private static bool HoldsWriting(IReadOnlyList<Sheet> sheets)
    {
        var sure = sheets.SelectMany(s => s.Lines).SelectMany(l => l.Words).Select(w => w.Confidence ?? 1).Order().ToList();
        return sure.Count > 0 && sure[sure.Count / 2] >= LeastConfidence;
    }

    private static Finding NoWords(string path) =>
        new("reading.no-words", path, "It was not read: in the picture no words could be told, or hardly any with certainty.");

    private static Finding Tiny(string path, PictureSize size) =>
        new("reading.small-image", path, $"It was not read: a picture of {PageNumber.Write(size.Width)} by {PageNumber.Write(size.Height)} pixels is too small to be a page.");
}
