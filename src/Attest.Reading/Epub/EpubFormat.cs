using Attest.Reading.Drafts;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Html;
using Attest.Reading.Layout;
using Attest.Reading.Packages;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Epub;

/// <summary>Electronic books: their chapters in reading order, each an origin of its own.</summary>
internal sealed class EpubFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "epub";

    public string Noun => "an EPUB book";

    public IReadOnlyList<string> Endings { get; } = [".epub"];

    /// <summary>The first entry of the package is not packed and names the type; careless writers put it elsewhere.</summary>
    public bool Recognises(FileClues clues) =>
        clues.StartsWith("PK"u8)
        && (clues.HeadText.Contains("mimetypeapplication/epub+zip", StringComparison.Ordinal) || clues.ZipEntries.Contains("META-INF/container.xml"));

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var package = Package.Open(file, bytes, decoder);
        string document = EpubBook.PackageDocument(package) ?? "the package document";
        if (package.Xml(document) is not { } opf)
        {
            return new DocumentDraft(null, "") { Findings = [.. package.Findings, PackageFindings.NoContent(file.Path, document)] };
        }

        var xml = new XmlScanner(opf.Text);
        var book = EpubBook.Of(opf, xml);
        package.Findings.AddRange(opf.Findings(file.Path, xml));
        var (draft, origins) = Join(file, package, book);
        draft.Description = Describe(MetaElements.Of(opf));
        SettleTitle(draft);
        SettlingSteps.Run(draft, rules, KnownLayout.Styled);
        return new DocumentDraft(draft, opf.Decoded.ToString()) { Origins = origins, Findings = package.Findings };
    }

    private (Draft Draft, IReadOnlyList<Origin> Origins) Join(ReceivedFile file, Package package, EpubBook book)
    {
        var join = new ChapterJoin();
        var locked = EpubLocks.Of(package);
        foreach (string chapter in book.Chapters.Distinct(StringComparer.Ordinal))
        {
            if (locked.Contains(chapter))
            {
                package.Findings.Add(PackageFindings.Encrypted(file.Path, chapter));
            }
            else if (package.Xml(chapter) is { } part)
            {
                package.Findings.AddRange(FormatFindings.Damage($"{file.Path}, {chapter}", part.Decoded));
                join.Add(part, HtmlPage.Read(part.Text, rules.HtmlMarks, new HtmlHead(rules.Dates)).Text);
            }
            else if (!package.Has(chapter))
            {
                package.Findings.Add(FormatFindings.Damaged($"{file.Path}, {chapter}", "The book names this chapter, but the package does not hold it."));
            }
        }

        return join.Finish();
    }

    /// <summary>The first heading that says the title of the book is the title; other headings of the first level are those of chapters.</summary>
    private static void SettleTitle(Draft draft) =>
        draft.Blocks.Find(b => b.Kind == RegionKind.Heading && draft.Bare(b).Equals(draft.Description.Title, StringComparison.OrdinalIgnoreCase))?.Settle(RegionKind.Title);

    private SourceDescription Describe(MetaElements about) => new()
    {
        Title = about["title"],
        Author = about["creator"],
        Publisher = about["publisher"],
        Published = about["date"] is { } date ? rules.Dates.Read(date) : null,
        Language = about.Language("language"),
    };
}
