using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Attest.Reading.Encodings;

/// <summary>
/// Finds the encoding of a file and decodes it: byte order mark, zero-byte pattern of UTF-16, well-formed UTF-8, then the single-byte
/// encodings, Cyrillic by letter frequency.
/// </summary>
internal sealed class TextDecoder(CyrillicChoice cyrillic)
{
    /// <summary>A name of an encoding given by the document itself is believed only where the bytes do not contradict it.</summary>
    public DecodedText Decode(byte[] bytes, string? declared = null) =>
        ByMark(bytes) ?? Utf16Pattern(bytes) ?? WellFormed(bytes) ?? Declared(bytes, declared) ?? SingleByte(bytes);

    /// <summary>Decodes a piece of a larger text in the encoding found for the whole of it.</summary>
    /// <param name="bytes">The piece; the first one may begin with a byte order mark.</param>
    /// <param name="encoding">A name that <see cref="Decode"/> gave.</param>
    public static DecodedText As(byte[] bytes, string encoding)
    {
        if (ByMark(bytes) is { } marked && marked.Encoding == encoding)
        {
            return marked;
        }

        var known = encoding switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            _ => CodePage(encoding) ?? Encoding.Latin1,
        };
        return new DecodedText(known.GetString(bytes), encoding, "as the whole text", encoding == "utf-8" ? BadByte(bytes) : null);
    }

    private static DecodedText? ByMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Marked(bytes, 3, new UTF8Encoding(false), "utf-8") with { BadByte = BadByte(bytes) },
        [0xFF, 0xFE, ..] => Marked(bytes, 2, Encoding.Unicode, "utf-16le"),
        [0xFE, 0xFF, ..] => Marked(bytes, 2, Encoding.BigEndianUnicode, "utf-16be"),
        _ => null,
    };

    private static DecodedText Marked(byte[] bytes, int mark, Encoding encoding, string name) =>
        new(encoding.GetString(bytes.AsSpan(mark)), name, "byte order mark");

    private static int? BadByte(byte[] bytes) => Utf8.IsValid(bytes) ? null : Utf8Scan.Of(bytes).FirstError;

    private static DecodedText? Utf16Pattern(byte[] bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0))
        {
            return null;
        }

        Span<int> zero = [0, 0], page = [0, 0];
        for (int i = 0; i < bytes.Length; i++)
        {
            zero[i & 1] += bytes[i] == 0 ? 1 : 0;
            page[i & 1] += bytes[i] is 0 or 4 or 0x20 ? 1 : 0;
        }

        int units = bytes.Length / 2;
        return Looks(zero[1], page[1], zero[0], units) ? Unmarked(bytes, Encoding.Unicode, "utf-16le", "odd")
            : Looks(zero[0], page[0], zero[1], units) ? Unmarked(bytes, Encoding.BigEndianUnicode, "utf-16be", "even")
            : null;
    }

    /// <summary>The high bytes of Latin and Cyrillic text and punctuation are 00, 04 and 20; its low bytes are hardly ever 00.</summary>
    private static bool Looks(int highZero, int highPage, int lowZero, int units) =>
        highZero > 0 && highPage * 20 >= units * 17 && lowZero * 50 <= units;

    private static DecodedText Unmarked(byte[] bytes, Encoding encoding, string name, string side) =>
        new(encoding.GetString(bytes), name, $"zero bytes at {side} offsets");

    private static DecodedText? WellFormed(byte[] bytes)
    {
        if (Ascii.IsValid(bytes))
        {
            return new DecodedText(Encoding.ASCII.GetString(bytes), "utf-8", "ASCII only");
        }

        if (IfWellFormed(bytes) is { } text)
        {
            return new DecodedText(text, "utf-8", "well-formed");
        }

        var scan = Utf8Scan.Of(bytes);
        string counts = string.Create(CultureInfo.InvariantCulture, $"{scan.Sequences} sequences well-formed, {scan.Errors} not");
        return scan.IsMeant ? new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", counts, scan.FirstError) : null;
    }

    /// <summary>Decodes and checks in one pass; the length of the text is only known behind it, so it goes through a buffer.</summary>
    private static string? IfWellFormed(byte[] bytes)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        bool isWhole = Utf8.ToUtf16(bytes, buffer, out _, out int length, replaceInvalidSequences: false) == OperationStatus.Done;
        string? text = isWhole ? new string(buffer, 0, length) : null;
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static DecodedText? Declared(byte[] bytes, string? name)
    {
        var encoding = name is null ? null : CodePage(name);
        bool western = encoding is { CodePage: 1252 or 28591 };
        return encoding is null || (western && CyrillicChoice.IsLikely(bytes))
            ? null
            : new DecodedText(encoding.GetString(bytes), encoding.WebName, "declared by the document");
    }

    private static Encoding? CodePage(string name)
    {
        try
        {
            if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase))
            {
                // Browsers read Latin-1 as windows-1252, and pages are written for browsers.
                name = "windows-1252";
            }

            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding.IsSingleByte && encoding.CodePage != Encoding.ASCII.CodePage ? encoding : null;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // A page may declare a name nobody knows, or one given up as unsafe (UTF-7); the bytes then speak for themselves.
            return null;
        }
    }

    private DecodedText SingleByte(byte[] bytes)
    {
        if (CyrillicChoice.IsLikely(bytes))
        {
            var chosen = Cyrillic(bytes);
            if (HighBytes.MostAreInCyrillicWords(chosen.Text) || !HighBytes.AreFew(bytes))
            {
                return chosen;
            }
        }

        string western = Page(1252, bytes);
        return HighBytes.AreFew(bytes) && !HighBytes.MostAreInLatinWords(western)
            ? new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", "ASCII with bytes of no writing", Utf8Scan.Of(bytes).FirstError)
            : new DecodedText(western, "windows-1252", "not UTF-8, no Cyrillic words");
    }

    private DecodedText Cyrillic(byte[] bytes)
    {
        string windows = Page(1251, bytes), koi = Page(20866, bytes);
        double ofWindows = cyrillic.Score(windows), ofKoi = cyrillic.Score(koi);
        string evidence = string.Create(
            CultureInfo.InvariantCulture, $"Cyrillic letter frequency: windows-1251 {ofWindows:0.000}, koi8-r {ofKoi:0.000}");
        return ofWindows >= ofKoi
            ? new DecodedText(windows, "windows-1251", evidence)
            : new DecodedText(koi, "koi8-r", evidence);
    }

    private static string Page(int page, byte[] bytes) => CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetString(bytes);
}
