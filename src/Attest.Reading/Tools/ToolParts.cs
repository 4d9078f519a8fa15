using System.Globalization;
using Attest.Reading.Images;
using Attest.Reading.Pdf;

namespace Attest.Reading.Tools;

/// <summary>The parts of documents that outside tools wrote: what <see cref="Origin"/>s of PDFs and pictures lead to.</summary>
/// <param name="rules">The rules the document was read with.</param>
/// <param name="tools">Answers as it did when the document was read.</param>
public sealed class ToolParts(ReadingRules rules, IOutsideTools tools)
{
    /// <summary>The bytes of a part; null where the name is that of no tool's output, or the tool fails now.</summary>
    /// <param name="part"><see cref="Origin.Part"/>.</param>
    /// <param name="document">The bytes of the document.</param>
    public byte[]? BytesOf(string part, byte[] document)
    {
        var output = part switch
        {
            PdfFormat.Part => tools.Run(PdfCalls.Words(document)),
            ImageFormat.Part => new Recognition(rules.Recognition, tools).Read(document),
            _ => Scanned(part, document),
        };
        return output?.Failure is null ? output?.Output : null;
    }

    private ToolOutput? Scanned(string part, byte[] document)
    {
        if (!part.StartsWith(ScannedPdf.PartPrefix, StringComparison.Ordinal)
            || !int.TryParse(part.AsSpan(ScannedPdf.PartPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int page))
        {
            return null;
        }

        var picture = tools.Run(PdfCalls.Picture(document, page));
        return picture.Failure is null ? new Recognition(rules.Recognition, tools).Read(picture.Output) : picture;
    }
}
