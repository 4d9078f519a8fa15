using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Reading.Encodings;
using Attest.Reading.Html;
using Attest.Reading.PlainText;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Reading;

/// <summary>Reads the bytes of one file into a witness. Safe to use from any number of threads.</summary>
public sealed class DocumentReader(ReadingRules rules)
{
    private readonly TextDecoder _decoder = new(rules.Cyrillic);
    private readonly EmbeddedSourceBuilder _sources = new(new HeadingParser(rules.SourceTerms, rules.Dates));

    /// <param name="path">Path below the folder, with forward slashes; its ending tells the format.</param>
    /// <param name="bytes">The file as received.</param>
    public ReadResult Read(string path, byte[] bytes)
    {
        if (WhyNotRead(path, bytes) is { } finding)
        {
            return new ReadResult(null, [finding]);
        }

        bool named = DocumentFormats.IsHtml(Path.GetExtension(path).ToLowerInvariant());
        var decoded = _decoder.Decode(bytes, named ? HtmlCharset.Declared(bytes) : null);
        if (ByteSignature.IsBinary(decoded.Text))
        {
            return new ReadResult(null, [Binary(path, "bytes that are no text")]);
        }

        if (decoded.Text.AsSpan().Trim().IsEmpty)
        {
            return new ReadResult(null, [Empty(path)]);
        }

        string id = ContentId.Of("w", path, ContentId.OfBytes("b", bytes));
        bool html = (named && decoded.Text.Contains('<')) || HtmlCharset.IsPage(decoded.Text);
        var (transcript, description) = html ? ReadHtml(decoded.Text) : ReadText(decoded.Text);
        return transcript.Received.Length == 0
            ? new ReadResult(null, [Empty(path)])
            : new ReadResult(new Witness(id, path, html ? "html" : "text", decoded.ToString(), transcript, description), Damage(path, decoded));
    }

    private (Transcript Transcript, SourceDescription Description) ReadText(string text)
    {
        var draft = PlainTextReader.Read(text, rules);
        var transcript = _sources.AddTo(TranscriptComposer.Compose(draft), draft);
        return (transcript, Describe(draft, transcript));
    }

    private (Transcript Transcript, SourceDescription Description) ReadHtml(string page)
    {
        var (draft, origins) = HtmlReader.Read(page, rules);
        var transcript = _sources.AddTo(TranscriptComposer.Compose(draft), draft) with { Origins = origins };
        return (transcript, Describe(draft, transcript));
    }

    private SourceDescription Describe(Draft draft, Transcript transcript)
    {
        var title = transcript.Regions.FirstOrDefault(r => r.Kind == RegionKind.Title);
        string? written = title?.Reading.In(transcript.Reading);
        string language = rules.Language.Of(draft);
        return draft.Description with
        {
            Title = draft.Description.Title ?? written,
            Language = language == "und" ? draft.Description.Language : language,
        };
    }

    private static Finding? WhyNotRead(string path, byte[] bytes)
    {
        string ending = Path.GetExtension(path).ToLowerInvariant();
        if (bytes.Length == 0)
        {
            return Empty(path);
        }

        if (!DocumentFormats.IsRead(ending))
        {
            return new Finding("reading.format", path, $"It was not read: files ending in {ending} are not read yet.");
        }

        return ByteSignature.Name(bytes) is { } known ? Binary(path, known) : null;
    }

    private static Finding Binary(string path, string what) =>
        new("reading.binary", path, $"It was not read: it holds {what}, not the text its name promises.");

    private static Finding Empty(string path) => new("reading.empty", path, "It was not read: there is no text in it.");

    private static List<Finding> Damage(string path, DecodedText decoded)
    {
        if (decoded.BadByte is not { } offset)
        {
            return [];
        }

        string at = offset.ToString(CultureInfo.InvariantCulture);
        return
        [
            new Finding(
                "reading.encoding",
                $"{path}, byte {at}",
                $"The text is UTF-8 with damaged bytes, the first at byte {at}; each damaged place is read as the replacement character U+FFFD."),
        ];
    }
}
