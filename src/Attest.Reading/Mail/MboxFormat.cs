using System.Globalization;
using System.Text;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;

namespace Attest.Reading.Mail;

/// <summary>A mailbox: mails one behind the other, each opened by a line <c>From sender date</c> (RFC 4155). Read as a stream, a mail at a time.</summary>
internal sealed class MboxFormat : IContainerFormat
{
    private static readonly byte[] Opening = "From "u8.ToArray();

    public string Name => "mbox";

    public string Noun => "a mailbox";

    public IReadOnlyList<string> Endings { get; } = [".mbox", ".mbx"];

    public bool Recognises(FileClues clues)
    {
        var head = clues.Head.AsSpan();
        int end = head.IndexOf((byte)'\n');
        return end > 0 && IsOpening(head[..end]) && BeginsWithField(head[(end + 1)..]);
    }

    /// <summary>A letter in plain text may open with "From"; what follows in a mailbox is the first field of a header.</summary>
    private static bool BeginsWithField(ReadOnlySpan<byte> text)
    {
        int colon = text.IndexOf((byte)':');
        return colon > 0 && !text[..colon].ContainsAny((byte)' ', (byte)'\n');
    }

    public IEnumerable<ContainerPart> Parts(ReceivedFile file)
    {
        using var stream = file.Open();
        var lines = new ByteLines(stream);
        MemoryStream? mail = null;
        int number = 0;
        bool afterBlank = true;
        while (lines.Next())
        {
            if (afterBlank && lines.IsStart && IsOpening(lines.Line))
            {
                if (mail is not null)
                {
                    yield return Part(file.Path, number, mail);
                }

                mail = new MemoryStream();
                number++;
            }
            else if (mail is not null && mail.Length <= FolderScan.LargestFile)
            {
                mail.Write(Unquoted(lines.Line, lines.IsStart));
            }

            afterBlank = lines.IsStart && lines.Line.TrimEnd("\r\n"u8).IsEmpty;
        }

        yield return mail is null
            ? ContainerPart.Of(FormatFindings.Damaged(file.Path, "It is no mailbox: no line in it opens a mail as 'From sender date' does. Nothing was read."))
            : Part(file.Path, number, mail);
    }

    private static ContainerPart Part(string box, int number, MemoryStream mail)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"{box}!/{number:0000}.eml");
        return mail.Length > FolderScan.LargestFile
            ? ContainerPart.Of(FormatFindings.TooLarge(path, mail.Length, FolderScan.LargestFile))
            : ContainerPart.Of(ReceivedFile.Of(path, WithoutLastBlank(mail)));
    }

    /// <summary>The blank line before the next mail belongs to the box.</summary>
    private static byte[] WithoutLastBlank(MemoryStream mail)
    {
        var bytes = mail.GetBuffer().AsSpan(0, (int)mail.Length);
        return bytes.EndsWith("\r\n\r\n"u8) ? bytes[..^2].ToArray() : bytes.EndsWith("\n\n"u8) ? bytes[..^1].ToArray() : bytes.ToArray();
    }

    /// <summary>A line <c>From …</c> with the time of day and a year behind the sender: prose that begins so has them not.</summary>
    private static bool IsOpening(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith(Opening))
        {
            return false;
        }

        bool hasTime = false, hasYear = false;
        int digits = 0;
        for (int i = Opening.Length; i <= line.Length; i++)
        {
            if (i < line.Length && char.IsAsciiDigit((char)line[i]))
            {
                digits++;
                continue;
            }

            hasTime |= digits == 2 && i < line.Length && line[i] == ':';
            hasYear |= digits == 4;
            digits = 0;
        }

        return hasTime && hasYear;
    }

    /// <summary><c>&gt;From</c> stands in a mailbox for a line that begins with From, one sign more for each time it was quoted.</summary>
    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> line, bool isStart) =>
        isStart && line.Length > 0 && line[0] == '>' && line.TrimStart((byte)'>').StartsWith(Opening) ? line[1..] : line;
}
