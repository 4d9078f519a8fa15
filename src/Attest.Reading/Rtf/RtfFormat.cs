using Attest.Reading.Formats;
using Attest.Reading.Layout;
using Attest.Text;
using System.Globalization;
using System.Text;

namespace Attest.Reading.Rtf;

/// <summary>Rich Text Format. Its bytes are read as Latin-1, so that an offset in the decoded file is one of a byte; its text has code pages of its own.</summary>
internal sealed class RtfFormat(ReadingRules rules) : IDocumentFormat
{
    public string Name => "rtf";

    public string Noun => "an RTF document";

    public IReadOnlyList<string> Endings { get; } = [".rtf"];

    public bool Recognises(FileClues clues) => clues.HeadText.StartsWith("{\\rtf", StringComparison.Ordinal);

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        string text = Encoding.Latin1.GetString(bytes);
        if (!text.AsSpan().TrimStart("ï»¿ \r\n\t").StartsWith("{\\rtf"))
        {
            return DocumentDraft.Unread(FormatFindings.Binary(file.Path, "bytes that are no RTF"));
        }

        var (draft, origins, breaksOff) = RtfReader.Read(text, rules);
        SettlingSteps.Run(draft, rules, KnownLayout.Styled);
        return new DocumentDraft(draft, "iso-8859-1 (a byte a character; RTF names its code pages)")
        {
            Origins = origins,
            Findings = breaksOff ? [BreaksOff(file.Path, bytes.Length)] : [],
        };
    }

    private static Finding BreaksOff(string path, int length) => FormatFindings.Damaged(
        string.Create(CultureInfo.InvariantCulture, $"{path}, byte {length}"), "The file breaks off before its last group ends; what came before was read.");
}
