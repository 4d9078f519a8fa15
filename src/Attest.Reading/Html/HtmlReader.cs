using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>Reads a page. The received text is what its elements hold as text; <see cref="Transcript.Origins"/> leads it to the decoded file.</summary>
internal static class HtmlReader
{
    public static (Draft Draft, OffsetMap Origins) Read(string page, ReadingRules rules)
    {
        var (text, description) = HtmlPage.Read(page, rules.HtmlMarks, new HtmlHead(rules.Dates));
        var draft = new Draft(text.Text()) { Blocks = text.Blocks, Description = description };
        draft.AddMarks(text.Marks);
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(draft));
        Teasers.Settle(draft.Blocks, text.Boxes, new BoxProse(draft.Blocks, draft.Received, text.Boxes));
        MainContent.Settle(draft, text.Boxes);
        rules.SiteSections.Settle(draft);
        LeftOutLines.Settle(draft);
        rules.Registers.Settle(draft);
        rules.Furniture.Settle(draft);
        SettleTitle(draft);
        rules.Bylines.Settle(draft);
        DescribeByline(draft, rules.Bylines);
        OfficeTerms.Settle(draft, rules.InfoboxLabels);
        new SignedHeadings(rules.Sections).SettleKnown(draft);
        new SourceSeries(rules.SourceTerms, rules.Sections, rules.Dates).Settle(draft);
        new ReferenceLines(rules.Sections).Settle(draft);
        LinkLists.Settle(draft);
        new PlainHeadings(rules.Dates, rules.Language.SmallWords).Settle(draft);
        ParagraphJoins.Join(draft);
        return (draft, text.Map());
    }

    /// <summary>The first heading of the first level is the title, and says it better than the title of the window.</summary>
    private static void SettleTitle(Draft draft)
    {
        var title = draft.Blocks.Find(b => b.Kind == RegionKind.Heading && b.Level == 1);
        if (title is not null)
        {
            title.Settle(RegionKind.Title);
            draft.Description = draft.Description with { Title = draft.Bare(title) };
        }
    }

    private static void DescribeByline(Draft draft, Bylines bylines)
    {
        if (draft.Description.Author is null && draft.Blocks.Find(b => b.Kind == RegionKind.Byline) is { } byline)
        {
            string line = draft.Bare(byline);
            bylines.Describe(draft, line, bylines.AuthorIn(line) ?? (line.Length <= 60 ? line : ""));
        }
    }
}
