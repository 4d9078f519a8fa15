using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>Cuts a mail into its parts.</summary>
internal static class MimeTree
{
    private const int DeepestNesting = 16;

    /// <param name="mail">The mail, each byte a character.</param>
    public static MimePart Read(string mail) => Read(mail, TextSpan.Of(0, mail.Length), 0);

    private static MimePart Read(string mail, TextSpan range, int depth)
    {
        var headers = MailHeaders.Read(mail, range);
        var body = TextSpan.Of(Math.Min(headers.End, range.End), range.End);
        string? type = headers.Find("Content-Type")?.Value.In(mail);
        var part = new MimePart(headers, body)
        {
            Type = new MimeParameters(string.IsNullOrWhiteSpace(type) ? "text/plain" : Unfolded(type)),
            Disposition = new MimeParameters(Unfolded(headers.Find("Content-Disposition")?.Value.In(mail) ?? "")),
            TransferEncoding = headers.Find("Content-Transfer-Encoding")?.Value.In(mail).Trim().ToLowerInvariant() ?? "",
        };
        return part.Type.Value.StartsWith("multipart/", StringComparison.Ordinal) && depth < DeepestNesting ? WithParts(mail, part, depth) : part;
    }

    private static string Unfolded(string value) => value.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static MimePart WithParts(string mail, MimePart part, int depth)
    {
        string? boundary = part.Type["boundary"];
        var parts = new List<MimePart>();
        bool isClosed = false;
        int start = -1;
        for (int at = string.IsNullOrEmpty(boundary) ? -1 : Next(mail, part.Body.Start, part.Body.End, boundary); at >= 0 && !isClosed; at = Next(mail, at + 2, part.Body.End, boundary!))
        {
            if (start >= 0)
            {
                parts.Add(Read(mail, TextSpan.Of(start, Math.Max(start, BeforeBreak(mail, at))), depth + 1));
            }

            int end = at + 2 + boundary!.Length;
            isClosed = mail.AsSpan(end, part.Body.End - end).StartsWith("--");
            int line = mail.AsSpan(end, part.Body.End - end).IndexOf('\n');
            start = isClosed ? -1 : line < 0 ? part.Body.End : end + line + 1;
        }

        if (start >= 0 && start < part.Body.End)
        {
            parts.Add(Read(mail, TextSpan.Of(start, part.Body.End), depth + 1));
        }

        return parts.Count > 0 ? part with { Parts = parts, IsBroken = !isClosed } : part with { Type = new MimeParameters("text/plain"), IsBroken = true };
    }

    /// <summary>The next line that begins with the boundary; -1 where there is none.</summary>
    private static int Next(string mail, int from, int end, string boundary)
    {
        string line = "--" + boundary;
        for (int at = from; at < end;)
        {
            int found = mail.AsSpan(at, end - at).IndexOf(line);
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if (at == 0 || mail[at - 1] is '\n' or '\r')
            {
                return at;
            }

            at += 2;
        }

        return -1;
    }

    /// <summary>The line end before a boundary belongs to the boundary.</summary>
    private static int BeforeBreak(string mail, int at) =>
        at > 0 && mail[at - 1] == '\n' ? (at > 1 && mail[at - 2] == '\r' ? at - 2 : at - 1) : at;
}
