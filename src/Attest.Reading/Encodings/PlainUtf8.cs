using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Attest.Reading.Encodings;

/// <summary>The short way for the many files that are well-formed UTF-8 without marks or control bytes, as exports of programs are.</summary>
internal static class PlainUtf8
{
    /// <summary>Bytes that UTF-8 text does not hold and that other encodings or no text may.</summary>
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 32).Where(b => b is not (9 or 10 or 13)).Select(b => (byte)b), 0x7F]);

    /// <summary>The text, decoded just as <see cref="TextDecoder"/> would; null where the bytes need a closer look.</summary>
    public static DecodedText? Decode(byte[] bytes)
    {
        bool plain = !bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) && bytes.AsSpan().IndexOfAny(Controls) < 0 && Utf8.IsValid(bytes);
        return plain ? new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", Ascii.IsValid(bytes) ? "ASCII only" : "well-formed") : null;
    }
}
