using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Reading.Marks;
using Attest.Reading.Sources;

namespace Attest.Reading.PlainText;

/// <summary>
/// Reads plain text, also where it has signs of Markdown and wiki text. The received text is the decoded file itself; its blocks are lines until the last step makes
/// paragraphs of them. Each step settles what it is sure of, and later steps leave that alone.
/// </summary>
internal static class PlainTextReader
{
    public static Draft Read(string text, ReadingRules rules)
    {
        var draft = new Draft(text) { Blocks = LineBlocks.Cut(text) };
        draft.AddMarks(InlineMarkup.Find(draft));
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(draft));
        return Settle(draft, rules);
    }

    /// <summary>The steps behind the marks, for formats of text that have marks of their own.</summary>
    public static Draft Settle(Draft draft, ReadingRules rules)
    {
        LeftOutLines.Settle(draft);
        rules.Registers.Settle(draft);
        rules.Furniture.Settle(draft);
        rules.Bylines.Settle(draft);
        new SignedHeadings(rules.Sections).Settle(draft);
        new TitleLine(rules.Dates).Settle(draft);
        new InfoboxLines(rules.InfoboxLabels).Settle(draft);
        new SourceSeries(rules.SourceTerms, rules.Sections, rules.Dates).Settle(draft);
        new ReferenceLines(rules.Sections).Settle(draft);
        ListItems.Settle(draft);
        new VerseRuns(rules.Language.SmallWords).Settle(draft);
        new PlainHeadings(rules.Dates, rules.Language.SmallWords).Settle(draft);
        LinkRuns.Settle(draft);
        ParagraphJoins.Join(draft);
        return draft;
    }
}
