using Attest.Reading.Formats;
using Attest.Reading.WikiText;

namespace Attest.Reading.MediaWiki;

/// <summary>
/// An export of a wiki (Special:Export, dumpBackup, the dumps of the foundations), versions 0.3 to 0.11. Each revision of each page is a
/// part. Read as a stream: in memory is one revision, however large the dump.
/// </summary>
internal sealed class DumpFormat(ReadingRules rules) : IContainerFormat
{
    public string Name => "mediawiki";

    public string Noun => "a dump of a wiki";

    public IReadOnlyList<string> Endings { get; } = [".xml"];

    /// <summary>Many formats end in .xml; what is no dump by its first tag is none.</summary>
    public bool IsToldByName => false;

    public bool Recognises(FileClues clues)
    {
        string head = clues.HeadText;
        int root = head.StartsWith('<') ? head.IndexOf("<mediawiki", StringComparison.Ordinal) : -1;
        return root >= 0 && (root + 10 == head.Length || head[root + 10] is ' ' or '>' or '\t' or '\r' or '\n') && IsProlog(head.AsSpan(0, root));
    }

    public IEnumerable<ContainerPart> Parts(ReceivedFile file)
    {
        using var stream = file.Open();
        foreach (var part in new DumpReader(file, rules.WikiWords, new DumpCursor(stream)).Parts())
        {
            yield return part;
        }
    }

    /// <summary>True where nothing but declarations and comments stands before the root.</summary>
    private static bool IsProlog(ReadOnlySpan<char> text)
    {
        for (text = text.Trim(); !text.IsEmpty; text = text.Trim())
        {
            string close = text.StartsWith("<!--") ? "-->" : text.StartsWith("<!DOCTYPE") && text.Contains('[') ? "]>" : text.StartsWith("<?") || text.StartsWith("<!") ? ">" : "";
            int end = close.Length == 0 ? -1 : text.IndexOf(close);
            if (end < 0)
            {
                return false;
            }

            text = text[(end + close.Length)..];
        }

        return true;
    }
}
