using System.Text;

namespace Attest.Reading.Rtf;

/// <summary>The code pages of an RTF file: one of its own, and those that the character sets of its fonts name.</summary>
internal sealed class RtfCodePages
{
    private const int Western = 1252;
    private readonly Dictionary<int, int> _fonts = [];
    private readonly Dictionary<int, Encoding?> _encodings = [];

    /// <summary>The code page of the file, in Windows' numbers.</summary>
    public int Default { get; set; } = Western;

    public int DefaultFont { get; set; }

    public void SetFont(int font, int charset) => _fonts[font] = OfCharset(charset);

    public int OfFont(int font) => _fonts.GetValueOrDefault(font) is var page && page > 0 ? page : Default;

    /// <summary>The characters of one or two bytes; null where the first needs a second.</summary>
    public string? Decode(int page, ReadOnlySpan<byte> bytes)
    {
        if (Of(page) is not { } encoding)
        {
            return Encoding.Latin1.GetString(bytes);
        }

        bool isLead = !encoding.IsSingleByte && bytes.Length == 1 && IsLead(page, bytes[0]);
        return isLead ? null : encoding.GetString(bytes);
    }

    private static bool IsLead(int page, byte first) => page == 932 ? first is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC) : first is >= 0x81 and <= 0xFE;

    private Encoding? Of(int page)
    {
        if (!_encodings.TryGetValue(page, out var encoding))
        {
            // A number nobody knows is read as Latin-1, whose characters are the bytes.
            encoding = _encodings[page] = page == 65001 ? null : CodePagesEncodingProvider.Instance.GetEncoding(page);
        }

        return encoding;
    }

    /// <summary>The code page of a font's character set; 0 for the file's own.</summary>
    private static int OfCharset(int charset) => charset switch
    {
        0 => 1252,
        77 => 10000,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        254 => 437,
        255 => 850,
        _ => 0,
    };
}
