using System.Globalization;

namespace Attest.Reading.Sources;

/// <summary>
/// Labels of pages as the table of sources gives them: <c>1-4: i-iv; 5-: 1-</c>. Each part says for a run of pages, or for one, the label of the first;
/// the number at its end, Arabic or Roman, counts on, and a label without one is that of all its pages.
/// </summary>
public static class PageLabels
{
    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>The pages with the labels given; a page that no part speaks of, and all pages where the wording cannot be read, stay as they are.</summary>
    public static IReadOnlyList<Page> Over(IReadOnlyList<Page> pages, string? labels)
    {
        if (labels is null || pages.Count == 0)
        {
            return pages;
        }

        var runs = labels.Split(';').Select(Run.Read).OfType<Run>().ToList();
        return [.. pages.Select(p => runs.Find(r => p.Number >= r.From && p.Number <= r.To) is { } run ? p with { Label = run.Label(p.Number) } : p)];
    }

    private static string Number(int value, char sign)
    {
        var roman = new System.Text.StringBuilder();
        foreach (var (worth, letters) in Roman)
        {
            for (; value >= worth; value -= worth)
            {
                roman.Append(letters);
            }
        }

        return char.IsUpper(sign) ? roman.ToString().ToUpperInvariant() : roman.ToString();
    }

    /// <summary>The value of a Roman numeral; 0 where the letters are none.</summary>
    private static int Value(string letters)
    {
        int value = 0, at = 0;
        string lower = letters.ToLowerInvariant();
        foreach (var (worth, sign) in Roman)
        {
            for (; lower.AsSpan(at).StartsWith(sign); at += sign.Length)
            {
                value += worth;
            }
        }

        return at == lower.Length && Number(value, 'i') == lower ? value : 0;
    }

    /// <param name="From">The first page, from 1.</param>
    /// <param name="To">The last page.</param>
    /// <param name="Before">What stands before the number in every label.</param>
    /// <param name="First">The number of the first label; 0 where labels have none.</param>
    /// <param name="Sign">A letter where numbers are Roman, in the case they have; <c>0</c> elsewhere.</param>
    private sealed record Run(int From, int To, string Before, int First, char Sign)
    {
        public static Run? Read(string part)
        {
            int colon = part.IndexOf(':');
            string[] pages = colon < 0 ? [] : part[..colon].Split('-', '–');
            if (pages.Length is 0 or > 2 || Page(pages[0]) is not { } from || (Page(pages[^1]) ?? int.MaxValue) is var to && to < from)
            {
                return null;
            }

            string label = part[(colon + 1)..].Split('-', '–')[0].Trim();
            int number = label.Length;
            while (number > 0 && char.IsAsciiDigit(label[number - 1]))
            {
                number--;
            }

            int word = label.LastIndexOf(' ') + 1;
            return label.Length == 0 ? null
                : int.TryParse(label.AsSpan(number), NumberStyles.None, CultureInfo.InvariantCulture, out int first) ? new Run(from, to, label[..number], first, '0')
                : Value(label[word..]) is > 0 and var roman ? new Run(from, to, label[..word], roman, label[word])
                : new Run(from, to, label, 0, '0');
        }

        public string Label(int page) =>
            First == 0 ? Before
            : Sign == '0' ? string.Create(CultureInfo.InvariantCulture, $"{Before}{First + page - From}")
            : Before + Number(First + page - From, Sign);

        private static int? Page(string text) => int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? page : null;
    }
}
