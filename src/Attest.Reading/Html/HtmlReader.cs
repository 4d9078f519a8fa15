using Attest.Reading.Drafts;
using Attest.Reading.Layout;
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
        draft.Repairs.AddRange(text.Repairs);
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(draft));
        Teasers.Settle(draft.Blocks, text.Boxes, new BoxProse(draft.Blocks, draft.Received, text.Boxes));
        MainContent.Settle(draft, text.Boxes);
        new FactTables(rules.InfoboxLabels).Settle(draft, text.Rows);
        FactTables.SettleTerms(draft, Terms(draft, text.Boxes));
        new BrokenLines(new VerseRuns(rules.Language.SmallWords)).Settle(draft);
        rules.SiteSections.Settle(draft);
        SettleTitle(draft);
        SettlingSteps.Run(draft, rules, KnownLayout.WebPage);
        return (draft, text.Map());
    }

    /// <summary>The blocks of terms (true) and of what is said of them, while each block still stands at the place of its box.</summary>
    private static Dictionary<Block, bool> Terms(Draft draft, PageBoxes boxes)
    {
        var terms = new Dictionary<Block, bool>();
        foreach (var (index, box) in boxes.OfBlocks.ToArray().Index())
        {
            if (boxes.All[box].Element.Name is "dt" or "dd")
            {
                terms[draft.Blocks[index]] = boxes.All[box].Element.Name == "dt";
            }
        }

        return terms;
    }

    /// <summary>The first heading of the first level is the title, and says it better than the title of the window.</summary>
    private static void SettleTitle(Draft draft) =>
        draft.Blocks.Find(b => b.Kind == RegionKind.Heading && b.Level == 1)?.Settle(RegionKind.Title);
}
