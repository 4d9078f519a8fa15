using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Markdown;

/// <summary>Lines between two fences of backticks or tildes: they are read as they stand, no sign in them is one.</summary>
internal static class CodeFences
{
    public static void Settle(Draft draft)
    {
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            int length = draft.Blocks[i].IsSettled ? 0 : Fence(draft.Received, draft.Blocks[i].Span);
            int end = length > 0 ? End(draft, i, length) : -1;
            if (end < 0)
            {
                continue;
            }

            draft.Blocks[i].Settle(RegionKind.Markup);
            for (int line = i + 1; line < end; line++)
            {
                draft.Blocks[line].Settle(RegionKind.ListItem);
            }

            draft.Blocks[end].Settle(RegionKind.Markup);
            i = end;
        }
    }

    private static int End(Draft draft, int open, int length)
    {
        char sign = draft.Received[draft.Blocks[open].Span.Start];
        return draft.Blocks.FindIndex(open + 1, b => draft.Received[b.Span.Start] == sign && Fence(draft.Received, b.Span) >= length && Fence(draft.Received, b.Span) == b.Span.Length);
    }

    /// <summary>How many signs of a fence the line begins with; 0 where it is none.</summary>
    private static int Fence(string text, TextSpan line)
    {
        int length = line.Slice(text).IndexOfAnyExcept(text[line.Start]);
        length = length < 0 ? line.Length : length;
        return text[line.Start] is '`' or '~' && length >= 3 && (text[line.Start] == '~' || line.Slice(text)[length..].IndexOf('`') < 0) ? length : 0;
    }
}
