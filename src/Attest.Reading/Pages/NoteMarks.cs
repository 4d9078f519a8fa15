namespace Attest.Reading.Pages;

/// <summary>Raised figures and stars in smaller type behind a word: they lead to footnotes.</summary>
internal static class NoteMarks
{
    private const double Small = 0.8;
    private const double Raised = 0.15;
    private const int Longest = 3;

    public static SheetBlock In(SheetSource source, SheetBlock block)
    {
        if (!block.Lines.Any(l => HasMark(source, l)))
        {
            return block;
        }

        return block with
        {
            Lines = [.. block.Lines.Select(l => new SheetLine([.. l.Words.Select((w, i) => IsMark(source, l, i) ? w with { IsNoteMark = true, IsGlued = true } : w)], l.Box))],
        };
    }

    private static bool HasMark(SheetSource source, SheetLine line)
    {
        for (int i = 1; i < line.Words.Count; i++)
        {
            if (IsMark(source, line, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMark(SheetSource source, SheetLine line, int index)
    {
        var word = line.Words[index];
        var text = word.Source.Slice(source.Text);
        return index > 0 && text.Length <= Longest && text.IndexOfAnyExcept("0123456789*†‡") < 0
            && word.Box.Height < Small * line.Size
            && line.Bottom - (word.Box.Top + word.Box.Height) > Raised * line.Size;
    }
}
