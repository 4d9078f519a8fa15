using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Reading.Marks;

namespace Attest.Reading.PlainText;

/// <summary>
/// Reads plain text, also where it has signs of Markdown and wiki text. The received text is the decoded file itself; its blocks are lines until the last step makes
/// paragraphs of them.
/// </summary>
internal static class PlainTextReader
{
    public static Draft Read(string text, ReadingRules rules)
    {
        var draft = new Draft(text) { Blocks = LineBlocks.Cut(text) };
        draft.AddMarks(InlineMarkup.Find(draft));
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(draft));
        SettlingSteps.Run(draft, rules, KnownLayout.Text);
        return draft;
    }
}
