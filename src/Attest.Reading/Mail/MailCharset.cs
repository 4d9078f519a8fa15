using System.Text;
using Attest.Reading.Encodings;

namespace Attest.Reading.Mail;

/// <summary>Decodes the bytes of a part of a mail in the charset it declares, character by character, with where each came from.</summary>
internal sealed class MailCharset(TextDecoder decoder)
{
    /// <summary>Writes the bytes as text.</summary>
    /// <param name="bytes">The bytes of a part or of encoded words.</param>
    /// <param name="charset">The name the mail gives; believed where the bytes do not contradict it. Null where it gives none.</param>
    /// <param name="text">Where the characters are written to.</param>
    public void Write(TransferBytes bytes, string? charset, SourcedText text)
    {
        if (WideEncoding(charset) is { } wide)
        {
            WriteLines(bytes, wide, text);
            return;
        }

        var decoded = decoder.Decode(bytes.Bytes, charset);
        int unit = decoded.Encoding == "utf-8" ? 0 : decoded.Encoding.StartsWith("utf-16", StringComparison.Ordinal) ? 2 : 1;
        byte[] raw = bytes.Bytes;
        int at = raw.Length - (unit == 0 ? Length(raw, decoded.Text) : decoded.Text.Length * unit);
        for (int i = 0; i < decoded.Text.Length && at < raw.Length;)
        {
            int units = 1, length = Math.Max(1, unit);
            if (unit == 0)
            {
                Rune.DecodeFromUtf8(raw.AsSpan(at), out var rune, out length);
                units = rune.Utf16SequenceLength;
            }

            text.Add(decoded.Text.AsSpan(i, Math.Min(units, decoded.Text.Length - i)), bytes.SourceOf(at, Math.Min(at + length, raw.Length)));
            (i, at) = (i + units, at + length);
        }
    }

    /// <summary>The bytes of the text itself: all but a byte order mark.</summary>
    private static int Length(byte[] raw, string text) => raw is [0xEF, 0xBB, 0xBF, ..] && !text.StartsWith('\uFEFF') ? raw.Length - 3 : raw.Length;

    /// <summary>East Asian encodings, whose characters are read a line at a time.</summary>
    private static Encoding? WideEncoding(string? name)
    {
        try
        {
            var encoding = name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name);
            return encoding is null || encoding.IsSingleByte ? null : encoding;
        }
        catch (ArgumentException)
        {
            // A name nobody knows: the bytes speak for themselves.
            return null;
        }
    }

    private static void WriteLines(TransferBytes bytes, Encoding encoding, SourcedText text)
    {
        byte[] raw = bytes.Bytes;
        for (int at = 0; at < raw.Length;)
        {
            int length = raw.AsSpan(at).IndexOf((byte)'\n') + 1;
            int end = length == 0 ? raw.Length : at + length;
            text.Add(encoding.GetString(raw, at, end - at), bytes.SourceOf(at, end));
            at = end;
        }
    }
}
