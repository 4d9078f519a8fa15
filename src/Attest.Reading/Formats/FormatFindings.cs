using System.Globalization;
using Attest.Reading.Encodings;
using Attest.Text;

namespace Attest.Reading.Formats;

/// <summary>What is said of files that cannot be read, or not whole. Codes are listed in the README of this stage.</summary>
internal static class FormatFindings
{
    /// <param name="path">The document.</param>
    /// <param name="what">What its bytes are, as far as their signature tells.</param>
    public static Finding Binary(string path, string what = "bytes that are no text") =>
        new("reading.binary", path, $"It was not read: it holds {what}.");

    public static Finding NoDocument(string path, string what) =>
        new("reading.no-document", path, $"It was not read: by its name it is {what}, no document.");

    public static Finding Empty(string path) => new("reading.empty", path, "It was not read: there is no text in it.");

    /// <summary>A file that ends too early or is broken inside; what came before the damage is read.</summary>
    /// <param name="path">The document.</param>
    /// <param name="what">What is wrong and what was done, as a sentence.</param>
    public static Finding Damaged(string path, string what) => new("reading.damaged", path, what);

    public static Finding NamedOtherwise(string path, string noun) =>
        new("reading.ending", path, $"Its name promises another format; it is {noun} and was read as one.");

    public static Finding TooLarge(string path, long length, long limit) =>
        new("reading.too-large", path, string.Create(CultureInfo.InvariantCulture, $"It was not read: it has {length} bytes; the limit here is {limit}. Split it into parts."));

    public static IReadOnlyList<Finding> Damage(string path, DecodedText decoded)
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
