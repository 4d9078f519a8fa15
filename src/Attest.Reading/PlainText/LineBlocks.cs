using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.PlainText;

/// <summary>Cuts a text into blocks of one line each. Line ends may be CRLF, LF, CR, form feed or any Unicode break.</summary>
internal static class LineBlocks
{
    public static List<Block> Cut(string text)
    {
        var blocks = new List<Block>();
        bool afterBlank = true;
        for (int at = 0; at < text.Length;)
        {
            int end = EndOfLine(text, at);
            var line = Trim(text, at, end);
            if (!line.IsEmpty)
            {
                blocks.Add(new Block(line) { IsAfterBlank = afterBlank });
            }

            at = AfterBreak(text, end);
            afterBlank = line.IsEmpty || (end < text.Length && text[end] is '\f' or '\u2029');
        }

        return blocks;
    }

    private static int EndOfLine(string text, int at)
    {
        int found = LineBreaks.IndexIn(text.AsSpan(at));
        return found < 0 ? text.Length : at + found;
    }

    private static int AfterBreak(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.Of(start, end);
    }
}
