using System.Globalization;
using System.Text;

namespace Attest.Reading.MediaWiki;

/// <summary>Decodes the characters of a dump: the five entities of XML and references to characters; others are left as written.</summary>
internal static class DumpText
{
    private const int LongestEntity = 10;

    /// <summary>The bytes a text stands for, UTF-8.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> text)
    {
        int next = text.IndexOf((byte)'&');
        if (next < 0)
        {
            return text.ToArray();
        }

        var decoded = System.Buffers.ArrayPool<byte>.Shared.Rent(text.Length);
        int length = 0;
        while (next >= 0)
        {
            text[..next].CopyTo(decoded.AsSpan(length));
            length += next;
            text = text[next..];
            int used = Entity(text, decoded.AsSpan(length), out int written);
            length += written;
            text = text[used..];
            next = text.IndexOf((byte)'&');
        }

        text.CopyTo(decoded.AsSpan(length));
        length += text.Length;
        byte[] result = decoded.AsSpan(0, length).ToArray();
        System.Buffers.ArrayPool<byte>.Shared.Return(decoded);
        return result;
    }

    /// <summary>A short text; bytes that are no UTF-8 are read as U+FFFD.</summary>
    public static string Words(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(Decode(text)).Trim();

    private static int Entity(ReadOnlySpan<byte> text, Span<byte> decoded, out int written)
    {
        (byte sign, int used) = text.StartsWith("&lt;"u8) ? ((byte)'<', 4)
            : text.StartsWith("&gt;"u8) ? ((byte)'>', 4)
            : text.StartsWith("&amp;"u8) ? ((byte)'&', 5)
            : text.StartsWith("&quot;"u8) ? ((byte)'"', 6)
            : text.StartsWith("&apos;"u8) ? ((byte)'\'', 6)
            : ((byte)'&', 1);
        written = 1;
        decoded[0] = sign;
        if (used > 1 || Reference(text) is not { } reference)
        {
            return used;
        }

        written = reference.Character.EncodeToUtf8(decoded);
        return reference.Length;
    }

    private static (Rune Character, int Length)? Reference(ReadOnlySpan<byte> text)
    {
        int close = text.Length > 3 && text[1] == '#' ? text[..Math.Min(text.Length, LongestEntity + 1)].IndexOf((byte)';') : -1;
        if (close < 3)
        {
            return null;
        }

        bool hex = text[2] is (byte)'x' or (byte)'X';
        var digits = text[(hex ? 3 : 2)..close];
        bool read = int.TryParse(digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code);
        return read && code > 0 && Rune.IsValid(code) ? (new Rune(code), close + 1) : null;
    }
}
