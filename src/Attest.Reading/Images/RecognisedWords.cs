using System.Text;
using Attest.Reading.Pages;
using Attest.Text;

namespace Attest.Reading.Images;

/// <summary>
/// Reads the table that <c>tesseract tsv</c> writes. Its columns: level, page, block, paragraph, line, word, left, top, width, height in pixels,
/// confidence 0 to 100, text. Level 1 is a page, level 5 a word.
/// </summary>
internal sealed class RecognisedWords(SheetSource source)
{
    private const int Columns = 12;
    private readonly SheetCollector _pages = new(source);
    private double[] _last = [];

    public static IReadOnlyList<Sheet> Read(string part, byte[] output)
    {
        var words = new RecognisedWords(new SheetSource(part, "utf-8", Encoding.UTF8.GetString(output), HasEntities: false));
        words.Read();
        return words._pages.Sheets;
    }

    private void Read()
    {
        string text = source.Text;
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            ReadRow(TextSpan.Of(at, end));
            at = end + 1;
        }

        _pages.EndBlock(isParagraph: true);
    }

    private void ReadRow(TextSpan row)
    {
        var cells = new double[Columns - 1];
        int at = row.Start;
        for (int i = 0; i < cells.Length; i++)
        {
            int end = source.Text.IndexOf('\t', at, row.End - at);
            if (end < 0)
            {
                return;
            }

            cells[i] = BoxNumbers.Read(source.Text.AsSpan(at, end - at));
            at = end + 1;
        }

        var box = new PageBox(cells[6], cells[7], cells[8], cells[9]);
        if (cells[0] == 1)
        {
            _pages.EndBlock(isParagraph: true);
            _pages.BeginPage(box.Width, box.Height);
        }
        else if (cells[0] == 5 && _pages.HasPage && !source.Text.AsSpan(at, row.End - at).Trim().IsEmpty)
        {
            AddWord(cells, new SheetWord(TextSpan.Of(at, row.End), box) { Confidence = Math.Clamp(cells[10] / 100, 0, 1) });
        }
    }

    /// <summary>A word of another line ends the line before; one of another paragraph ends that too.</summary>
    private void AddWord(double[] cells, SheetWord word)
    {
        if (_last.Length > 0 && !cells.AsSpan(1, 3).SequenceEqual(_last.AsSpan(1, 3)))
        {
            _pages.EndBlock(isParagraph: true);
        }
        else if (_last.Length > 0 && cells[4] != _last[4])
        {
            _pages.EndLine();
        }

        _pages.Add(word);
        _last = cells;
    }
}
