using Attest.Reading.Drafts;
using Attest.Reading.Sources;

namespace Attest.Reading.Layout;

/// <summary>
/// The steps that say of each block what it is, in the one order that every format runs them in. Each settles what it is sure of and later ones
/// leave that alone, so a new step goes before the first one that would take its lines.
/// </summary>
internal static class SettlingSteps
{
    /// <param name="draft">Blocks and marks as the format made them.</param>
    /// <param name="rules">The rules of this stage.</param>
    /// <param name="known">What the format says itself.</param>
    public static void Run(Draft draft, ReadingRules rules, KnownLayout known)
    {
        SettleMarks(draft, rules, known);
        SettleRecords(draft, rules);
        SettleFrame(draft, rules, known);
        SettleHead(draft, rules, known);
        SettleSources(draft, rules, known);
        SettleShapes(draft, rules, known);
        SettleParagraphs(draft, rules, known);
        rules.Repairs.Repair(draft);
        rules.Homoglyphs.Repair(draft);
    }

    private static void SettleMarks(Draft draft, ReadingRules rules, KnownLayout known)
    {
        if (!known.Marks)
        {
            draft.AddMarks(rules.Consent.Find(draft));
            draft.AddMarks(rules.FootnoteMarks.Find(draft));
        }

        LeftOutLines.Settle(draft);
    }

    /// <summary>A format that knows its records, such as a table with a header row, is believed.</summary>
    private static void SettleRecords(Draft draft, ReadingRules rules)
    {
        if (draft.Entries.Count == 0)
        {
            rules.Registers.Settle(draft);
        }
    }

    private static void SettleFrame(Draft draft, ReadingRules rules, KnownLayout known)
    {
        if (!known.Pages)
        {
            RunningHeads.Settle(draft);
            PageBreaks.Settle(draft);
            DebrisLines.Settle(draft);
        }

        if (!known.Frame)
        {
            rules.Furniture.Settle(draft);
        }
    }

    private static void SettleHead(Draft draft, ReadingRules rules, KnownLayout known)
    {
        if (known.Title)
        {
            TitleLine.Describe(draft);
        }

        if (!known.Frame)
        {
            rules.Bylines.Settle(draft);
            rules.Bylines.DescribeGiven(draft);
            SettleHeadings(draft, rules, known);
        }

        if (!known.Title)
        {
            new TitleLine(rules.Dates).Settle(draft);
        }

        if (known.FactBoxes)
        {
            OfficeTerms.Settle(draft, rules.InfoboxLabels);
        }
        else
        {
            new InfoboxLines(rules.InfoboxLabels).Settle(draft);
        }
    }

    private static void SettleHeadings(Draft draft, ReadingRules rules, KnownLayout known)
    {
        var headings = new SignedHeadings(rules.Sections);
        if (known.Headings)
        {
            headings.SettleKnown(draft);
        }
        else
        {
            headings.Settle(draft);
        }
    }

    private static void SettleSources(Draft draft, ReadingRules rules, KnownLayout known)
    {
        if (!known.Numbers || draft.Blocks.Exists(b => b.Kind == RegionKind.Heading && rules.Sections.OpensSources(draft.Bare(b))))
        {
            new SourceSeries(rules.SourceTerms, rules.Sections, rules.Dates).Settle(draft);
        }

        if (!known.Shapes)
        {
            rules.Captions.Settle(draft);
        }

        new ReferenceLines(rules.Sections).Settle(draft);
        rules.DateLines.Settle(draft);
    }

    private static void SettleShapes(Draft draft, ReadingRules rules, KnownLayout known)
    {
        if (!known.Lists)
        {
            ListItems.Settle(draft);
        }

        if (!known.Shapes)
        {
            AlignedTables.Settle(draft);
            new VerseRuns(rules.Language.SmallWords).Settle(draft);
        }

        if (known.Links)
        {
            LinkLists.Settle(draft);
        }
    }

    private static void SettleParagraphs(Draft draft, ReadingRules rules, KnownLayout known)
    {
        if (!known.Frame)
        {
            new PlainHeadings(rules.Dates, rules.Language.SmallWords).Settle(draft);
        }

        if (!known.Links && !known.Frame)
        {
            LinkRuns.Settle(draft);
        }

        if (!known.Paragraphs)
        {
            ParagraphJoins.Join(draft);
        }
    }
}
