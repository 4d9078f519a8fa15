namespace Attest.Language;

/// <summary>
/// What belongs to a sentence behind its stop: quotation marks, brackets, further stops, stray marks of a scan, short insertions, and the numbers of notes
/// (<c>fled.3</c>, <c>fled. [17]</c>, <c>fled.¹</c>).
/// </summary>
internal static class ClosingMarks
{
    private const int LongestNote = 3;

    // Tokens between the brackets of an insertion that belongs to the sentence before.
    private const int LongestInsertion = 12;

    /// <summary>The index after the marks that close a sentence behind its stop.</summary>
    public static int After(in BlockTokens block, int stop)
    {
        int next = stop + 1;
        while (next < block.Count)
        {
            int note = NoteEnd(block, next);
            if (note > next)
            {
                next = note;
            }
            else if (block.Kind(next) == TokenKind.ClosingQuote || (block.Kind(next) == TokenKind.Punctuation && IsClosing(block.First(next), block.TouchesBefore(next))))
            {
                next++;
            }
            else
            {
                break;
            }
        }

        return next;
    }

    private static bool IsClosing(char mark, bool touches) =>
        mark is ')' or ']' or '.' or '!' or '?' or '…' or '|' or '~' or '^' or '}' || (touches && mark is '*' or '†' or '‡' or '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹'));

    private static int NoteEnd(in BlockTokens block, int at)
    {
        if (block.IsNumber(at))
        {
            return block.TouchesBefore(at) && !block.TouchesBefore(at + 1) && block.Word(at).Length <= LongestNote ? at + 1 : at;
        }

        return block.First(at) is '[' or '(' ? InsertionEnd(block, at) : at;
    }

    // "fled. [17]", "fled. [citation needed]", "fled. (1936)": short and without a stop of its own before the closing bracket, else it is a sentence.
    private static int InsertionEnd(in BlockTokens block, int open)
    {
        for (int at = open + 1; at < block.Count && at <= open + LongestInsertion; at++)
        {
            char c = block.First(at);
            if (c is ')' or ']' && block.Kind(at) == TokenKind.Punctuation)
            {
                return at > open + 1 && !(block.First(at - 1) is '.' or '!' or '?' or '…') ? at + 1 : open;
            }

            if (c is '(' or '[')
            {
                break;
            }
        }

        return open;
    }
}
