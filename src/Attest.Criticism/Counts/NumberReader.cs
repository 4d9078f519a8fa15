using System.Globalization;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>A number of persons as words give it: least and most that they allow.</summary>
/// <param name="Least">0 upwards.</param>
/// <param name="Most"><see cref="long.MaxValue"/> where the words set no upper bound.</param>
/// <param name="Span">Where the number stands in the text read.</param>
internal readonly record struct CountRange(long Least, long Most, TextSpan Span)
{
    public bool IsExact => Least == Most;

    public bool Overlaps(CountRange other) => Least <= other.Most && other.Least <= Most;
}

/// <summary>
/// Reads numbers of persons: <c>sixteen</c>, <c>twenty-one</c>, <c>600,000 to one million</c>, <c>1 548 366</c>, <c>более 30 тысяч</c>. Words:
/// <c>data/text/number-words.tsv</c> and <c>data/criticism/numbers.tsv</c>; how exact they are: <c>number-hedges.tsv</c>.
/// </summary>
internal sealed class NumberReader
{
    private const double Tolerance = 0.1;
    private static readonly string[] RangeWords = ["to", "bis", "до", "a", "-", "–", "—"];
    private readonly Dictionary<string, long> _words;
    private readonly (string Words, string Meaning)[] _hedges;

    public NumberReader(IDataFiles data)
    {
        _words = new Dictionary<string, long>(StringComparer.Ordinal);
        var cardinals = DataTable.Rows(data.Read("text/number-words.tsv")).Where(row => row.Length < 4 || row[3].Length == 0);
        foreach (string[] row in cardinals.Concat(DataTable.Rows(data.Read("criticism/numbers.tsv"))))
        {
            _words.TryAdd(row[0], long.Parse(row[1], CultureInfo.InvariantCulture));
        }

        _hedges = [.. DataTable.Rows(data.Read("criticism/number-hedges.tsv"))
            .Select(row => (row[0], row[1])).OrderByDescending(row => row.Item1.Length)];
    }

    /// <summary>The numbers in a text, in order; years and dates are numbers too and for the caller to leave out.</summary>
    public IReadOnlyList<CountRange> Read(string text)
    {
        var found = new List<CountRange>();
        for (int i = 0; i < text.Length;)
        {
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && ReadOne(text, i) is { } number)
            {
                i = Add(found, text, number);
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    private int Add(List<CountRange> found, string text, Figure number)
    {
        string meaning = HedgeBefore(text, number.Start);
        string between = found.Count > 0 ? text[found[^1].Span.End..number.Start].Trim() : "";
        if (found.Count > 0 && RangeWords.Contains(between) && found[^1].Most <= number.Value)
        {
            var first = found[^1];
            found[^1] = new CountRange(first.Least, number.Value, TextSpan.Of(first.Span.Start, number.End));
        }
        else
        {
            found.Add(Ranged(number, meaning));
        }

        return number.End;
    }

    private static CountRange Ranged(Figure number, string meaning)
    {
        long margin = (long)(number.Value * Tolerance);
        var span = TextSpan.Of(number.Start, number.End);
        return meaning switch
        {
            "about" => new CountRange(number.Value - margin, number.Value + margin, span),
            "least" => new CountRange(number.Value, long.MaxValue, span),
            "most" => new CountRange(0, number.Value, span),
            _ => new CountRange(number.Value, number.Value, span),
        };
    }

    private string HedgeBefore(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        foreach (var (words, meaning) in _hedges)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase)
                && (before.Length == words.Length || !char.IsLetter(before[^(words.Length + 1)])))
            {
                return meaning;
            }
        }

        return "";
    }

    private Figure? ReadOne(string text, int at)
    {
        long total = 0, part = 0;
        int end = at;
        bool any = false;
        while (NextWord(text, end, any) is { } word)
        {
            if (!TryValue(text[word.Start..word.End], out long value))
            {
                break;
            }

            (total, part) = Combine(total, part, value, any);
            any = true;
            end = word.End;
        }

        return any ? new Figure(total + part, at, end) : null;
    }

    private static (long Total, long Part) Combine(long total, long part, long value, bool any) => value switch
    {
        1000 or 1000000 when any => (total + (Math.Max(1, part) * value), 0),
        100 when any && part is > 0 and < 100 => (total, part * 100),
        _ => (total, part + value),
    };

    private bool TryValue(string word, out long value)
    {
        if (char.IsDigit(word[0]))
        {
            string digits = string.Concat(word.Where(char.IsDigit));
            return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }

        return _words.TryGetValue(word.ToLowerInvariant(), out value);
    }

    // Figures may be grouped by comma, point or space in threes; words of one number are joined by a space or a hyphen.
    private static (int Start, int End)? NextWord(string text, int from, bool follows)
    {
        int start = from;
        if (follows)
        {
            if (start >= text.Length || text[start] is not (' ' or '-' or '\u00a0'))
            {
                return null;
            }

            start++;
        }

        if (start >= text.Length || !char.IsLetterOrDigit(text[start]))
        {
            return null;
        }

        return (start, char.IsDigit(text[start]) ? FigureEnd(text, start, follows) : WordEnd(text, start)) is var word && word.Item2 > start ? word : null;
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int FigureEnd(string text, int start, bool follows)
    {
        int end = start;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        while (end - start <= 12 && IsGroup(text, end))
        {
            end += 4;
        }

        bool partOfWord = follows || (end < text.Length && char.IsLetter(text[end]));
        return partOfWord ? start : end;
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 < text.Length && (text[at] is ',' or '.' or ' ' or '\u00a0') && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2])
        && char.IsDigit(text[at + 3]) && (at + 4 >= text.Length || !char.IsDigit(text[at + 4]));

    private readonly record struct Figure(long Value, int Start, int End);
}
