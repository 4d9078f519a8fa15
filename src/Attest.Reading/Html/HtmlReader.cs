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
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(draft));
        Teasers.Settle(draft.Blocks, text.Boxes, new BoxProse(draft.Blocks, draft.Received, text.Boxes));
        MainContent.Settle(draft, text.Boxes);
        rules.SiteSections.Settle(draft);
        SettleTitle(draft);
        SettlingSteps.Run(draft, rules, KnownLayout.WebPage);
        return (draft, text.Map());
    }

    /// <summary>The first heading of the first level is the title, and says it better than the title of the window.</summary>
    private static void SettleTitle(Draft draft) =>
        draft.Blocks.Find(b => b.Kind == RegionKind.Heading && b.Level == 1)?.Settle(RegionKind.Title);
}
