using System.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>Mails as bytes.</summary>
internal static class MailSample
{
    private const int LineLength = 76;

    /// <summary>A mail in UTF-8 whose body is the words.</summary>
    public static byte[] Of(string words, string transferEncoding)
    {
        string head = $"From: A. Writer <a@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {transferEncoding}\r\n\r\n";
        byte[] bytes = Encoding.UTF8.GetBytes(words);
        return [.. Encoding.ASCII.GetBytes(head), .. transferEncoding switch
        {
            "base64" => Encoding.ASCII.GetBytes(Folded(Convert.ToBase64String(bytes), 0)),
            "quoted-printable" => Encoding.ASCII.GetBytes(Folded(string.Concat(bytes.Select(b => b is > 126 or (byte)'=' ? $"={b:X2}" : ((char)b).ToString())), 3)),
            _ => bytes,
        }, .. "\r\n"u8];
    }

    /// <summary>A mailbox of mails.</summary>
    public static byte[] Box(params byte[][] mails) =>
        [.. mails.SelectMany(m => Encoding.ASCII.GetBytes("From a@example.org Tue Mar 02 10:00:00 1999\n").Concat(m).Concat("\n"u8.ToArray()))];

    private static string Folded(string text, int escape)
    {
        var folded = new StringBuilder();
        for (int at = 0; at < text.Length;)
        {
            int end = Math.Min(text.Length, at + LineLength);
            while (escape > 0 && end < text.Length && (text[end - 1] == '=' || text[end - 2] == '='))
            {
                end--;
            }

            folded.Append(text, at, end - at).Append(end < text.Length && escape > 0 ? "=\r\n" : "\r\n");
            at = end;
        }

        return folded.ToString().TrimEnd('\r', '\n');
    }
}
