using System.Text;

namespace Attest.Reading.Pages;

/// <summary>A line at the upper or lower edge of a page.</summary>
/// <param name="Sheet">The page.</param>
/// <param name="Line">The line on it.</param>
/// <param name="Place">How far down it stands, 0 to 1.</param>
/// <param name="Wording">Its words in lower case with <c>#</c> for numbers; empty where it holds nothing but numbers, or more than two of them, as rows of tables do.</param>
internal sealed record EdgeLine(Sheet Sheet, SheetLine Line, double Place, string Wording)
{
    private const int MostNumbers = 2;

    /// <summary>The number at its start or end that may be the page's; null where there is none.</summary>
    public PageNumber? Number { get; private init; }

    public static EdgeLine Of(Sheet sheet, SheetLine line, double place)
    {
        string[] words = line.TextIn(sheet.Source).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bare = words.Select(w => w.Trim('-', '–', '—', '.', '[', ']', '(', ')', '|', '*', '•', '·')).Where(w => w.Length > 0).ToList();
        var wording = new StringBuilder();
        int numbers = 0, others = 0;
        foreach (string word in bare)
        {
            bool isNumber = PageNumber.Of(word, isAlone: bare.Count == 1) is not null;
            numbers += isNumber ? 1 : 0;
            others += isNumber ? 0 : 1;
            wording.Append(isNumber ? "#" : word.ToLowerInvariant()).Append(' ');
        }

        bool repeats = others > 0 && numbers <= MostNumbers;
        return new EdgeLine(sheet, line, place, repeats ? wording.ToString() : "") { Number = NumberIn(bare) };
    }

    private static PageNumber? NumberIn(List<string> words) => words.Count == 0 ? null
        : words.Count == 1 ? PageNumber.Of(words[0], isAlone: true)
        : PageNumber.Of(words[^1], isAlone: false) ?? PageNumber.Of(words[0], isAlone: false);
}
