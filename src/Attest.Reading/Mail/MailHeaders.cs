using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>The header of a mail or of a part of one (RFC 5322, section 2.2).</summary>
/// <param name="Fields">Its fields, in order.</param>
/// <param name="End">Where the body begins: behind the blank line.</param>
internal sealed record MailHeaders(IReadOnlyList<HeaderField> Fields, int End)
{
    /// <summary>The first field of a name; null where there is none.</summary>
    public HeaderField? Find(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>Reads the fields from the start of a range to the blank line or the first line that is no field.</summary>
    public static MailHeaders Read(string mail, TextSpan range)
    {
        var fields = new List<HeaderField>();
        int at = range.Start;
        while (at < range.End)
        {
            int end = EndOfLine(mail, at, range.End), next = AfterLine(mail, end, range.End);
            if (end == at)
            {
                return new MailHeaders(fields, next);
            }

            int colon = mail.AsSpan(at, end - at).IndexOf(':');
            if (colon <= 0 || mail.AsSpan(at, colon).TrimEnd().ContainsAny(' ', '\t'))
            {
                break;
            }

            while (next < range.End && mail[next] is ' ' or '\t')
            {
                end = EndOfLine(mail, next, range.End);
                next = AfterLine(mail, end, range.End);
            }

            fields.Add(new HeaderField(TextSpan.Of(at, at + colon), TextSpan.Of(at + colon + 1, end), mail.Substring(at, colon).Trim()));
            at = next;
        }

        return new MailHeaders(fields, at);
    }

    private static int EndOfLine(string mail, int at, int limit)
    {
        int found = mail.AsSpan(at, limit - at).IndexOfAny('\r', '\n');
        return found < 0 ? limit : at + found;
    }

    private static int AfterLine(string mail, int end, int limit) =>
        end >= limit ? limit : mail[end] == '\r' && end + 1 < limit && mail[end + 1] == '\n' ? end + 2 : end + 1;
}

/// <summary>A field of a header.</summary>
/// <param name="NameSpan">Its name in the mail.</param>
/// <param name="Value">What stands behind the colon, folded lines and all.</param>
/// <param name="Name">Its name.</param>
internal sealed record HeaderField(TextSpan NameSpan, TextSpan Value, string Name);
