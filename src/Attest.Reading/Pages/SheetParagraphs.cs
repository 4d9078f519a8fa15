using Attest.Reading.Drafts;

namespace Attest.Reading.Pages;

/// <summary>
/// Makes paragraphs of the blocks of pages: cuts blocks where an indent, a gap or a short line shows a new paragraph, and joins what a column
/// or page break cut in the middle of a sentence. Footnotes and furniture between the halves come behind the whole.
/// </summary>
internal static class SheetParagraphs
{
    private const double Indent = 0.7;
    private const double WidestIndent = 6;
    private const double Gap = 0.6;

    /// <summary>How far apart lines of one paragraph stand at most, in heights of their ink.</summary>
    private const double LineGap = 1.5;

    /// <summary>Characters of a line that is prose and no cell of a table.</summary>
    private const int LeastHalf = 40;

    public static List<SheetParagraph> Of(IEnumerable<Sheet> sheets)
    {
        var paragraphs = new List<SheetParagraph>();
        SheetParagraph? last = null;
        foreach (var sheet in sheets)
        {
            foreach (var block in sheet.Blocks.Where(b => b.Lines.Count > 0))
            {
                foreach (var paragraph in Cut(sheet, block))
                {
                    if (last is not null && GoesOn(last, paragraph))
                    {
                        last.Lines.AddRange(paragraph.Lines);
                    }
                    else
                    {
                        paragraphs.Add(paragraph);
                        last = IsAside(paragraph.Kind) ? last : paragraph;
                    }
                }
            }
        }

        return paragraphs;
    }

    /// <summary>What stands between the halves of a paragraph without ending it.</summary>
    private static bool IsAside(RegionKind? kind) =>
        kind is RegionKind.Furniture or RegionKind.Footnote or RegionKind.Caption or RegionKind.Navigation;

    private static IEnumerable<SheetParagraph> Cut(Sheet sheet, SheetBlock block)
    {
        var current = new SheetParagraph(block.Kind, block.Level) { IsRow = block.IsRow };
        bool hanging = IsHanging(sheet, block);
        for (int i = 0; i < block.Lines.Count; i++)
        {
            if (i > 0 && !block.IsParagraph && block.Kind is null && IsNew(sheet, block, i, hanging))
            {
                yield return current;
                current = new SheetParagraph(block.Kind, block.Level) { IsRow = block.IsRow };
            }

            current.Lines.Add((sheet, block.Lines[i]));
        }

        yield return current;
    }

    private static bool IsNew(Sheet sheet, SheetBlock block, int index, bool hanging)
    {
        var (before, line) = (block.Lines[index - 1], block.Lines[index]);
        if (line.Box.Top < before.Box.Top - line.Size)
        {
            // A second column within the block.
            return false;
        }

        string ending = before.TextIn(sheet.Source);
        bool closed = Signs.EndsSentence(ending) || ending.EndsWith(':');
        return IsBullet(line.TextIn(sheet.Source)[0]) ? true
            : hanging ? !IsIndented(block, line)
            : (IsIndented(block, line) && (closed || !IsIndented(block, before)) && OpensParagraph(line.TextIn(sheet.Source)))
            || (line.Box.Top - before.Bottom > Gap * Math.Max(line.Size, before.Size) && HasUsualGaps(block))
            || (closed && CouldHold(block, before, line));
    }

    /// <summary>Lines of bibliographies stand out to the left where an entry begins; the indented ones go on in the middle of a sentence.</summary>
    private static bool IsHanging(Sheet sheet, SheetBlock block)
    {
        int indented = block.Lines.Count(l => IsIndented(block, l)), goingOn = 0;
        for (int i = 1; i < block.Lines.Count; i++)
        {
            goingOn += IsIndented(block, block.Lines[i]) && !Signs.EndsSentence(block.Lines[i - 1].TextIn(sheet.Source)) ? 1 : 0;
        }

        return indented * 3 >= block.Lines.Count && goingOn * 2 > indented;
    }

    private static bool IsIndented(SheetBlock block, SheetLine line) =>
        line.Box.Left - block.Left is var indent && indent > Indent * line.Size && indent < WidestIndent * line.Size;

    private static bool OpensParagraph(string line) => !char.IsLower(line[0]);

    /// <summary>Most lines stand close, so that a wide gap means something.</summary>
    private static bool HasUsualGaps(SheetBlock block)
    {
        int close = 0;
        for (int i = 1; i < block.Lines.Count; i++)
        {
            close += block.Lines[i].Box.Top - block.Lines[i - 1].Bottom <= Gap * block.Lines[i].Size ? 1 : 0;
        }

        return close * 2 >= block.Lines.Count - 1;
    }

    /// <summary>True where the first word of a line would have fitted into the line before, so that its end was meant.</summary>
    private static bool CouldHold(SheetBlock block, SheetLine before, SheetLine line) =>
        block.Lines.Count >= 3 && line.Words.Count > 1 && block.Right - before.Right > line.Words[0].Box.Width + line.Size;

    /// <summary>
    /// The sentence goes on behind a column or page break, or in a block that recognition took for another: the first half does not end like
    /// a sentence, and the second begins with a small letter, or behind a break fills its line from the margin while the first half filled its last.
    /// </summary>
    private static bool GoesOn(SheetParagraph last, SheetParagraph next)
    {
        if (last.IsRow || next.IsRow || last.Kind != next.Kind || last.Kind is not (null or RegionKind.Body or RegionKind.Quotation))
        {
            return false;
        }

        var (sheet, line) = last.Lines[^1];
        var (nextSheet, first) = next.Lines[0];
        string ending = last.Text(last.Lines.Count - 1), opening = next.Text(0);
        if (ending.Length == 1 && last.Lines.Count == 1 && IsBullet(ending[0]))
        {
            // The sign of an item that stands apart from its words.
            return sheet == nextSheet;
        }

        bool isProse = last.Lines.Count > 1 || ending.Length >= LeastHalf;
        bool broken = sheet.Number != nextSheet.Number || first.Box.Top < line.Box.Top;
        bool sameType = !sheet.Source.TellsTypeSize || Math.Abs(line.Size - first.Size) < 0.1 * line.Size;
        return isProse && sameType && IsOpen(ending)
            && (broken ? OpensLower(opening) || (last.Lines.Count > 1 && next.Lines.Count > 1 && Fills(last) && IsFlush(next))
                : OpensLower(opening) && StandsBelow(line, first));
    }

    private static bool IsBullet(char c) => c is '•' or '▪' or '◦' or '‣' or '●' or '■';

    private static bool IsOpen(string ending) => char.IsLetterOrDigit(ending[^1]) || ending[^1] is ',' or ';' || LineEndHyphens.IsSign(ending[^1]) || Signs.IsDash(ending[^1]);

    private static bool StandsBelow(SheetLine line, SheetLine next) =>
        next.Box.Top - line.Bottom < LineGap * Math.Max(line.Box.Height, next.Box.Height) && next.Box.Left < line.Right && line.Box.Left < next.Right;

    private static bool OpensLower(string line) => char.IsLower(line.AsSpan().TrimStart("\"“„«(")[..1] is [var c] ? c : ' ');

    private static bool Fills(SheetParagraph paragraph)
    {
        double right = paragraph.Lines.Max(l => l.Line.Right), size = paragraph.Lines[^1].Line.Size;
        return paragraph.Lines[^1].Line.Right > right - (2 * size);
    }

    private static bool IsFlush(SheetParagraph paragraph) =>
        paragraph.Lines[0].Line.Box.Left <= paragraph.Lines[1].Line.Box.Left + (0.3 * paragraph.Lines[0].Line.Size);
}
