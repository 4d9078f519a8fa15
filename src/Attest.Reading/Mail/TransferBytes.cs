using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>The bytes of a part of a mail, its transfer encoding (RFC 2045) undone, and where in the file each came from.</summary>
internal sealed class TransferBytes
{
    private readonly List<byte> _bytes = [];
    private readonly List<TextSpan> _sources = [];
    private readonly int _offset;
    private byte[]? _whole;

    private TransferBytes(byte[]? whole, int offset) => (_whole, _offset) = (whole, offset);

    public byte[] Bytes => _whole ??= [.. _bytes];

    /// <summary>Undoes the encoding of a range of a mail.</summary>
    /// <param name="mail">The mail, each byte a character.</param>
    /// <param name="range">The body of the part.</param>
    /// <param name="encoding">Name of the transfer encoding, lower case; an unknown one is taken as none.</param>
    public static TransferBytes Of(string mail, TextSpan range, string encoding)
    {
        switch (encoding)
        {
            case "base64":
                var decoded = new TransferBytes(null, 0);
                decoded.AddBase64(mail, range);
                return decoded;
            case "quoted-printable":
                var quoted = new TransferBytes(null, 0);
                quoted.AddQuoted(mail, range, blank: '\0');
                return quoted;
            default:
                return new TransferBytes(System.Text.Encoding.Latin1.GetBytes(mail, range.Start, range.Length), range.Start);
        }
    }

    /// <summary>No bytes yet, for words of headers.</summary>
    public static TransferBytes Empty() => new(null, 0);

    /// <summary>The range of the mail that a range of bytes came from; the range holds at least one byte.</summary>
    public TextSpan SourceOf(int from, int to) => _sources.Count == 0 ? TextSpan.Of(_offset + from, _offset + to) : _sources[from].Cover(_sources[to - 1]);

    /// <summary>Four characters are three bytes; what is no character of the alphabet is passed over.</summary>
    public void AddBase64(string mail, TextSpan range)
    {
        int bits = 0, count = 0, start = range.Start;
        for (int at = range.Start; at < range.End; at++)
        {
            int value = Sextet(mail[at]);
            if (value < 0)
            {
                continue;
            }

            start = count == 0 ? at : start;
            bits = ((bits << 6) | value) & 0xFFFFFF;
            if (++count == 4)
            {
                AddGroup([(byte)(bits >> 16), (byte)(bits >> 8), (byte)bits], TextSpan.Of(start, at + 1));
                (bits, count) = (0, 0);
            }
        }

        if (count == 3)
        {
            AddGroup([(byte)(bits >> 10), (byte)(bits >> 2)], TextSpan.Of(start, range.End));
        }
        else if (count == 2)
        {
            AddGroup([(byte)(bits >> 4)], TextSpan.Of(start, range.End));
        }
    }

    /// <summary>Quoted-printable; in headers <paramref name="blank"/> stands for a blank.</summary>
    public void AddQuoted(string mail, TextSpan range, char blank)
    {
        for (int at = range.Start; at < range.End;)
        {
            int used = 1;
            if (mail[at] == '=' && SoftBreak(mail, at, range.End) is > 0 and int length)
            {
                at += length;
                continue;
            }

            byte value = (byte)(blank != '\0' && mail[at] == blank ? ' ' : mail[at]);
            if (mail[at] == '=' && at + 2 < range.End && char.IsAsciiHexDigit(mail[at + 1]) && char.IsAsciiHexDigit(mail[at + 2]))
            {
                value = Convert.FromHexString(mail.AsSpan(at + 1, 2))[0];
                used = 3;
            }

            AddGroup([value], TextSpan.FromLength(at, used));
            at += used;
        }
    }

    /// <summary>Length of an equals sign at the end of a line with its line end; 0 where there is none.</summary>
    private static int SoftBreak(string mail, int at, int end)
    {
        int next = at + 1;
        while (next < end && mail[next] is ' ' or '\t')
        {
            next++;
        }

        return next < end && mail[next] == '\r' ? next + (next + 1 < end && mail[next + 1] == '\n' ? 2 : 1) - at
            : next < end && mail[next] == '\n' ? next + 1 - at
            : next >= end && at + 1 == end ? 1
            : 0;
    }

    private static int Sextet(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };

    private void AddGroup(ReadOnlySpan<byte> bytes, TextSpan source)
    {
        foreach (byte b in bytes)
        {
            _bytes.Add(b);
            _sources.Add(source);
        }

        _whole = null;
    }
}
