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
    private static readonly string[] Addresses = ["http://", "https://", "file:///"];

    /// <summary>The numbers at its start and end: one of them may be the page's.</summary>
    public IReadOnlyList<PageNumber> Numbers { get; private init; } = [];

    /// <summary>The address where the line is one, as browsers print it; null elsewhere.</summary>
    public string? Address { get; private init; }

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
        return new EdgeLine(sheet, line, place, repeats ? wording.ToString() : "")
        {
            Numbers = numbers <= MostNumbers ? [.. NumbersIn(bare).OfType<PageNumber>()] : [],
            Address = words.Length == 1 && Addresses.Any(a => words[0].StartsWith(a, StringComparison.OrdinalIgnoreCase)) ? words[0] : null,
        };
    }

    private static PageNumber?[] NumbersIn(List<string> words) => words.Count switch
    {
        0 => [],
        1 => [PageNumber.Of(words[0], isAlone: true)],
        _ => [PageNumber.Of(words[^1], isAlone: false), PageNumber.Of(words[0], isAlone: false)],
    };
}
