using System.Text;
using Attest.Reading.Archives;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>A mail (RFC 5322, MIME): a document itself, and the container of the files sent with it. Also a page saved as MHTML, which is written alike.</summary>
internal sealed class MailFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat, IContainerFormat
{
    private static readonly string[] People = ["From", "Sender"];
    private static readonly string[] Machines = ["Received", "Message-ID", "MIME-Version", "Return-Path", "Delivered-To", "X-Mailer", "Content-Type"];

    private readonly MailCharset _charsets = new(decoder);

    public string Name => "mail";

    public string Noun => "a mail";

    public IReadOnlyList<string> Endings { get; } = [".eml", ".mht", ".mhtml"];

    /// <summary>A letter in plain text may open with its sender; the fields that programs write it has not.</summary>
    public bool Recognises(FileClues clues)
    {
        var headers = MailHeaders.Read(clues.HeadText, TextSpan.Of(0, clues.HeadText.Length));
        return People.Any(n => headers.Find(n) is not null) && Machines.Any(n => headers.Find(n) is not null);
    }

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        string mail = Encoding.Latin1.GetString(bytes);
        if (ByteSignature.Name(bytes) is { } other)
        {
            return DocumentDraft.Unread(FormatFindings.Binary(file.Path, other));
        }

        var part = MimeTree.Read(mail);
        var (draft, map) = new MailDraft(mail, rules, _charsets).Read(part);
        return new DocumentDraft(draft, "iso-8859-1 (each byte a character; its parts say how they are decoded)")
        {
            Origins = [new Origin("", "iso-8859-1", TextSpan.Of(0, draft.Received.Length), map)],
            Findings = part.All().Any(p => p.IsBroken)
                ? [FormatFindings.Damaged(file.Path, "A part of the mail lacks its boundaries or breaks off; what is there was read.")]
                : [],
        };
    }

    public IEnumerable<ContainerPart> Parts(ReceivedFile file)
    {
        if (file.Length > FolderScan.LargestFile)
        {
            // The document itself is a finding.
            yield break;
        }

        string mail = Encoding.Latin1.GetString(file.Bytes());
        var names = new PartNames(file.Path);
        foreach (var (part, number) in MailParts.Files(MimeTree.Read(mail)))
        {
            var (path, unsafeName) = names.Of(FileName(part, number));
            if (unsafeName is not null)
            {
                yield return ContainerPart.Of(unsafeName);
            }

            yield return ContainerPart.Of(ReceivedFile.Of(path, TransferBytes.Of(mail, part.Body, part.TransferEncoding).Bytes));
        }

        string FileName(MimePart part, int number) =>
            part.FileName is not { Length: > 0 } name ? MailParts.NameOf(part, number)
            : name.Contains("=?", StringComparison.Ordinal) ? new EncodedWords(name, _charsets).Read(TextSpan.Of(0, name.Length))
            : Utf8(name);
    }

    /// <summary>Names in UTF-8 stand in headers though they should not.</summary>
    private static string Utf8(string name) =>
        name.All(c => c < 0x100) && System.Text.Unicode.Utf8.IsValid(Encoding.Latin1.GetBytes(name)) ? Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name)) : name;
}
