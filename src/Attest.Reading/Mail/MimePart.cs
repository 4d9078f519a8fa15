using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>A part of a mail: words, a file, or several parts (RFC 2046).</summary>
/// <param name="Headers">Its header.</param>
/// <param name="Body">What stands below the header, in the mail.</param>
internal sealed record MimePart(MailHeaders Headers, TextSpan Body)
{
    /// <summary>Type with its parameters: <c>text/plain</c> where none is given.</summary>
    public required MimeParameters Type { get; init; }

    public required MimeParameters Disposition { get; init; }

    /// <summary>Name of the transfer encoding, lower case; empty for none.</summary>
    public required string TransferEncoding { get; init; }

    /// <summary>The parts of a multipart, in order; empty elsewhere.</summary>
    public IReadOnlyList<MimePart> Parts { get; init; } = [];

    /// <summary>True where a multipart lacks its boundaries or the last of them.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The name of a file; null where it has none. Words of other charsets are not yet decoded.</summary>
    public string? FileName => Disposition["filename"] ?? Type["name"];

    public bool IsText => Type.Value is "text/plain" or "text/html" && Disposition.Value != "attachment" && FileName is null;

    public IEnumerable<MimePart> All() => Parts.SelectMany(p => p.All()).Prepend(this);
}
