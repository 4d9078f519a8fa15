namespace Attest.Reading.Mail;

/// <summary>Which parts of a mail are its words and which are files sent with it.</summary>
internal static class MailParts
{
    /// <summary>The parts that hold the words, in order. Of several forms of the same words the plain one is taken.</summary>
    public static IReadOnlyList<MimePart> Words(MimePart part)
    {
        if (part.Type.Value == "multipart/alternative")
        {
            var forms = part.Parts.Select(Words).Where(w => w.Count > 0).ToList();
            return forms.Find(f => f.All(p => p.Type.Value == "text/plain" && !p.Body.IsEmpty)) ?? forms.LastOrDefault() ?? [];
        }

        return part.Parts.Count > 0 ? [.. part.Parts.SelectMany(Words)] : part.IsText ? [part] : [];
    }

    /// <summary>The files sent with a mail, each with its number among all parts, from 1.</summary>
    public static IEnumerable<(MimePart Part, int Number)> Files(MimePart mail) =>
        mail.All().Where(p => p.Parts.Count == 0).Select((p, i) => (p, i + 1)).Where(p => !p.p.IsText);

    /// <summary>The name of a file that was sent without one: its number, and an ending by its type.</summary>
    public static string NameOf(MimePart part, int number)
    {
        string kind = part.Type.Value[(part.Type.Value.IndexOf('/') + 1)..];
        string ending = part.Type.Value switch
        {
            "message/rfc822" => "eml",
            "text/plain" => "txt",
            "image/jpeg" => "jpg",
            "application/msword" => "doc",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
            "application/vnd.oasis.opendocument.text" => "odt",
            _ => kind.Length is > 0 and <= 4 && kind.All(char.IsAsciiLetterOrDigit) ? kind : "bin",
        };
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}.{ending}");
    }
}
