using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>What a line is to a register.</summary>
internal enum LineRole
{
    /// <summary>May be part of a record.</summary>
    Open,

    /// <summary>Not in the reading: a record goes on over it.</summary>
    LeftOut,

    /// <summary>A heading or a block of another kind: a record ends before it.</summary>
    Border,

    /// <summary>A number alone on its line.</summary>
    PageNumber,

    /// <summary>A letter of the alphabet alone on its line.</summary>
    Letter,

    /// <summary>A header or footer of the page inside a register.</summary>
    Furniture,

    /// <summary>A heading inside a register.</summary>
    Heading,

    /// <summary>Part of a table or card that was found.</summary>
    Taken,
}

/// <summary>A line of a block.</summary>
/// <param name="Span">Without white space at its ends.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="IsAfterBlank">True where a blank line or the end of a block element stands before it.</param>
internal readonly record struct RegisterLine(TextSpan Span, int Block, bool IsAfterBlank);

/// <summary>The lines of a draft, as the finders of records see them. A block of several lines gives several.</summary>
internal sealed class RegisterLines
{
    private const int LongestLetter = 9;

    private RegisterLines(string text) => Text = text;

    public string Text { get; }

    public List<RegisterLine> Lines { get; } = [];

    public List<LineRole> Roles { get; } = [];

    public int Count => Lines.Count;

    public static RegisterLines Of(Draft draft)
    {
        var lines = new RegisterLines(draft.Received);
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            lines.Add(draft.Blocks[i], i);
        }

        return lines;
    }

    public TextSpan Span(int line) => Lines[line].Span;

    public bool IsOpen(int line) => Roles[line] == LineRole.Open;

    /// <summary>The nearest line before one that is neither left out nor a page number; -1 where there is none.</summary>
    public int Before(int line)
    {
        line--;
        while (line >= 0 && Roles[line] is LineRole.LeftOut or LineRole.PageNumber or LineRole.Furniture)
        {
            line--;
        }

        return line;
    }

    /// <summary>The nearest line behind one that is neither left out nor a page number; <see cref="Count"/> where there is none.</summary>
    public int Behind(int line)
    {
        line++;
        while (line < Count && Roles[line] is LineRole.LeftOut or LineRole.PageNumber or LineRole.Furniture)
        {
            line++;
        }

        return line;
    }

    /// <summary>The end of the paragraph each line belongs to, as an index of lines.</summary>
    public int ParagraphEnd(int line)
    {
        int end = line + 1;
        while (end < Count && IsOpen(end) && !Lines[end].IsAfterBlank)
        {
            end++;
        }

        return end;
    }

    private void Add(Block block, int index)
    {
        var role = block.IsLeftOut ? LineRole.LeftOut
            : block.IsSettled && block.Kind is not (RegionKind.Body or RegionKind.ListItem or RegionKind.Verse) ? LineRole.Border
            : LineRole.Open;
        bool afterBlank = block.IsAfterBlank;
        for (int at = block.Span.Start; at < block.Span.End;)
        {
            int found = block.Span.Length < 2 ? -1 : Text.AsSpan(at, block.Span.End - at).IndexOfAny('\n', '\r');
            int end = found < 0 ? block.Span.End : at + found;
            var span = Trim(at, end);
            if (!span.IsEmpty)
            {
                Lines.Add(new RegisterLine(span, index, afterBlank));
                Roles.Add(role == LineRole.Open ? Alone(span) : role);
                afterBlank = false;
            }

            at = end + 1;
        }
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return TextSpan.Of(start, end);
    }

    private LineRole Alone(TextSpan span)
    {
        if (span.Length > LongestLetter)
        {
            return LineRole.Open;
        }

        var bare = span.Slice(Text).Trim("-–—. []*=#|");
        return bare.Length is >= 1 and <= 3 && bare.IndexOfAnyExceptInRange('0', '9') < 0 ? LineRole.PageNumber
            : IsLetters(bare) ? LineRole.Letter
            : LineRole.Open;
    }

    /// <summary><c>А</c>, <c>А–В</c>, <c>Sch</c>.</summary>
    private static bool IsLetters(ReadOnlySpan<char> bare)
    {
        bool single = bare.Length == 1 && char.IsUpper(bare[0]);
        bool range = bare.Length is 3 or 5 && char.IsUpper(bare[0]) && char.IsUpper(bare[^1]) && Signs.IsDash(bare[bare.Length / 2]);
        return single || range || bare is "Sch" or "St" or "Mc" or "Ch" or "Ll";
    }
}
