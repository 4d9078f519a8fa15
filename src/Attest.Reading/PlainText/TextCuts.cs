namespace Attest.Reading.PlainText;

/// <summary>Where a text may be cut.</summary>
internal enum CutPlace
{
    /// <summary>Behind a blank line, else behind a line, else before a character.</summary>
    Paragraph,

    /// <summary>As <see cref="Paragraph"/> in a text of two bytes a character: behind a line.</summary>
    WideLine,

    /// <summary>Behind a line that does not end inside quotes.</summary>
    Record,
}

/// <summary>Cuts a stream into pieces; together they are the stream, byte for byte.</summary>
internal sealed class TextCuts(Stream stream, int piece, CutPlace place)
{
    private readonly byte[] _buffer = new byte[piece];
    private int _length;

    /// <summary>The next piece; null at the end.</summary>
    /// <exception cref="IOException">The bytes cannot be had.</exception>
    public byte[]? Next()
    {
        _length += stream.ReadAtLeast(_buffer.AsSpan(_length), _buffer.Length - _length, throwOnEndOfStream: false);
        if (_length == 0)
        {
            return null;
        }

        int cut = _length < _buffer.Length ? _length : Cut(_buffer);
        byte[] bytes = _buffer[..cut];
        _buffer.AsSpan(cut, _length - cut).CopyTo(_buffer);
        _length -= cut;
        return bytes;
    }

    private int Cut(ReadOnlySpan<byte> bytes) => place switch
    {
        CutPlace.Record => BehindRecord(bytes),
        CutPlace.WideLine => BehindWideLine(bytes),
        _ => BehindParagraph(bytes),
    };

    private static int BehindParagraph(ReadOnlySpan<byte> bytes)
    {
        int least = bytes.Length / 4 * 3;
        var end = bytes[least..];
        int blank = Math.Max(end.LastIndexOf("\n\n"u8) + 2, end.LastIndexOf("\n\r\n"u8) + 3);
        return blank > 3 ? least + blank : BehindLine(bytes);
    }

    private static int BehindLine(ReadOnlySpan<byte> bytes)
    {
        int line = bytes.LastIndexOf((byte)'\n') + 1;
        return line > 0 ? line : BeforeCharacter(bytes);
    }

    /// <summary>The start of the last character of UTF-8; in other encodings every byte may be one.</summary>
    private static int BeforeCharacter(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.Length - 1;
        while (at > bytes.Length - 4 && at > 1 && (bytes[at] & 0xC0) == 0x80)
        {
            at--;
        }

        return bytes[at] >= 0xC0 ? at : bytes.Length;
    }

    private static int BehindWideLine(ReadOnlySpan<byte> bytes)
    {
        for (int at = (bytes.Length & ~1) - 2; at > 0; at -= 2)
        {
            if ((bytes[at] == '\n' && bytes[at + 1] == 0) || (bytes[at] == 0 && bytes[at + 1] == '\n'))
            {
                return at + 2;
            }
        }

        return (bytes.Length & ~3) > 0 ? bytes.Length & ~3 : bytes.Length;
    }

    private static int BehindRecord(ReadOnlySpan<byte> bytes)
    {
        int quotes = 0, last = 0, at = 0;
        while (bytes[at..].IndexOfAny((byte)'"', (byte)'\n') is >= 0 and int next)
        {
            at += next;
            quotes += bytes[at] == '"' ? 1 : 0;
            last = bytes[at] == '\n' && quotes % 2 == 0 ? at + 1 : last;
            at++;
        }

        return last > 0 ? last : BehindLine(bytes);
    }
}
