using System.Buffers;

namespace Attest.Reading.Encodings;

/// <summary>Tells bytes that are no text: by the signature of a known format, or by zero and control bytes.</summary>
internal static class ByteSignature
{
    /// <summary>Control characters that no writing has: all but tab, line ends, escape and the end mark of old files.</summary>
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c).Except("\t\n\r\f\v\u001b\u001a")]);

    private static readonly (byte[] Bytes, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (also DOCX, ODT, EPUB)"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office file"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0x4D, 0x5A, 0x90, 0x00], "a program"),
        ("SQLite format 3"u8.ToArray(), "an SQLite database"),
        ("{\\rtf"u8.ToArray(), "an RTF file"),
    ];

    /// <summary>What the bytes begin like; null where nothing known.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, name) in Known)
        {
            if (bytes.StartsWith(signature))
            {
                return name;
            }
        }

        // The figure behind BZh is the size of its blocks.
        return bytes.Length > 10 && bytes.StartsWith("BZh"u8) && bytes[4..].StartsWith("1AY&SY"u8) ? "a bzip2 archive, which bunzip2 unpacks" : null;
    }

    /// <summary>True where decoded text holds NUL or more than one control character in two hundred, as no writing does.</summary>
    public static bool IsBinary(string text)
    {
        int controls = 0, at = 0;
        while (text.AsSpan(at).IndexOfAny(Controls) is >= 0 and int found)
        {
            if (text[at + found] == '\0')
            {
                return true;
            }

            at += found + 1;
            controls++;
        }

        return controls * 200L > text.Length;
    }
}
