using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Reading.Marks;
using Attest.Reading.PlainText;

namespace Attest.Reading.Markdown;

/// <summary>
/// Reads Markdown. The received text is the decoded file itself. What its signs say is settled first; the rest is read as plain text is,
/// so that bylines, sources and fact boxes are found in it too.
/// </summary>
internal static class MarkdownReader
{
    public static Draft Read(string text, ReadingRules rules)
    {
        var draft = new Draft(text) { Blocks = LineBlocks.Cut(text) };
        FrontMatter.Settle(draft);
        CodeFences.Settle(draft);
        var prose = new Draft(text) { Blocks = draft.Blocks.FindAll(b => !b.IsSettled) };
        draft.AddMarks(InlineMarkup.Find(prose));
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(prose));
        var notes = new MarkdownNotes();
        notes.Settle(draft);
        MarkdownSigns.Mark(draft, notes);
        MarkdownQuotes.Settle(draft);
        MarkdownTables.Settle(draft);
        MarkdownPictures.Settle(draft);
        SettlingSteps.Run(draft, rules, KnownLayout.Text);
        return draft;
    }
}
