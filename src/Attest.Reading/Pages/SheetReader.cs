using Attest.Reading.Drafts;
using Attest.Reading.Formats;
using Attest.Reading.Layout;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Reading.Pages;

/// <summary>Reads pages into a draft: what every paginated format has in common once its words, lines and boxes are known.</summary>
internal sealed class SheetReader(ReadingRules rules)
{
    /// <param name="sheets">The pages in order.</param>
    /// <param name="description">What the file says of itself.</param>
    /// <param name="encoding">How the bytes were decoded, or by which tools they were read.</param>
    public DocumentDraft Read(IReadOnlyList<Sheet> sheets, SourceDescription description, string encoding)
    {
        PageEdges.Settle(sheets);
        TypeSizes.Settle(sheets);
        foreach (var sheet in sheets.Where(s => s.Source.TellsTypeSize))
        {
            SheetTables.Settle(sheet);
        }

        var writer = new SheetWriter();
        SheetParagraphs.Of(sheets).ForEach(writer.Write);
        var (draft, origins) = writer.Finish();
        draft.Description = description;
        Settle(draft);
        rules.Homoglyphs.Repair(draft);
        return new DocumentDraft(draft, encoding)
        {
            Origins = origins,
            Pages = [.. sheets.Select(s => s.ToPage())],
            Places = writer.Places,
        };
    }

    private void Settle(Draft draft)
    {
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(draft));
        LeftOutLines.Settle(draft);
        rules.Furniture.Settle(draft);
        rules.Bylines.Settle(draft);
        new SignedHeadings(rules.Sections).SettleKnown(draft);
        SettleTitle(draft);
        new SourceSeries(rules.SourceTerms, rules.Sections, rules.Dates).Settle(draft);
        new ReferenceLines(rules.Sections).Settle(draft);
        ListItems.Settle(draft);
        new PlainHeadings(rules.Dates, rules.Language.SmallWords).Settle(draft);
        ParagraphJoins.Join(draft);
    }

    /// <summary>The first line is taken for the title only where neither the pages nor the file name one.</summary>
    private void SettleTitle(Draft draft)
    {
        if (draft.Blocks.Exists(b => b.Kind == RegionKind.Title))
        {
            return;
        }

        new TitleLine(rules.Dates).Settle(draft);
    }
}
