using Attest.Reading.Drafts;
using Attest.Reading.Layout;

namespace Attest.Reading.WikiText;

/// <summary>
/// Reads the text of a wiki page as MediaWiki writes it. The received text is the decoded file itself; signs are left out of the reading.
/// A wiki page has no banners, menus or wrapped lines, so of the steps that text shares only those for sources and reference lists are run.
/// </summary>
internal static class WikiTextReader
{
    public static Draft Read(string text, ReadingRules rules)
    {
        var walk = new WikiWalk(text, rules.WikiWords);
        walk.Lines.Read(text.Length);
        walk.Page.Close();
        var draft = new Draft(text) { Blocks = walk.Page.Blocks };
        draft.AddMarks(walk.Page.Marks);
        draft.Repairs.AddRange(walk.Page.Repairs);
        SettlingSteps.Run(draft, rules, KnownLayout.Wiki);
        return draft;
    }
}
