using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Reading.Sources;

namespace Attest.Reading.Formats;

/// <summary>The steps that formats share which say of most blocks what they are: what the format left open is judged by wording and shape.</summary>
internal static class StructuredSteps
{
    public static void Settle(Draft draft, ReadingRules rules)
    {
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(draft));
        LeftOutLines.Settle(draft);
        rules.Furniture.Settle(draft);
        DescribeTitle(draft);
        rules.Bylines.Settle(draft);
        DescribeByline(draft, rules);
        new SignedHeadings(rules.Sections).SettleKnown(draft);
        new SourceSeries(rules.SourceTerms, rules.Sections, rules.Dates).Settle(draft);
        new ReferenceLines(rules.Sections).Settle(draft);
        new PlainHeadings(rules.Dates, rules.Language.SmallWords).Settle(draft);
        ParagraphJoins.Join(draft);
    }

    /// <summary>The title on the page says it better than the properties of the file, which often are those of the document it was made from.</summary>
    private static void DescribeTitle(Draft draft)
    {
        if (draft.Blocks.Find(b => b.Kind == RegionKind.Title) is { } title)
        {
            draft.Description = draft.Description with { Title = draft.Bare(title) };
        }
    }

    private static void DescribeByline(Draft draft, ReadingRules rules)
    {
        if (draft.Description.Author is null && draft.Blocks.Find(b => b.Kind == RegionKind.Byline) is { } byline && draft.Bare(byline) is { Length: > 0 } line)
        {
            rules.Bylines.Describe(draft, line, rules.Bylines.AuthorIn(line) ?? "");
        }
    }
}
