using Attest.Text;

namespace Attest.Language;

/// <summary>Dates told by their distance from another: <c>two years later</c>, <c>the following year</c>, <c>the same year</c>. English.</summary>
public sealed class RelativeDates
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public static RelativeDates Load(IDataFiles files)
    {
        var dates = new RelativeDates();
        foreach (var row in DataTable.Rows(files.Read("text/number-words.tsv")).Where(r => r[2] == "en" && r.Length < 4))
        {
            dates._numbers.TryAdd(row[0], int.Parse(row[1]));
        }

        dates._numbers.TryAdd("a", 1);
        dates._numbers.TryAdd("one", 1);
        return dates;
    }

    /// <summary>The ranges of a sentence that read as relative dates.</summary>
    public IEnumerable<TextSpan> Scan(string text, Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (int i = 0; i + 2 < tokens.Count; i++)
        {
            string first = tokens[i].Span.In(text), second = tokens[i + 1].Span.In(text), third = tokens[i + 2].Span.In(text);
            bool later = Amount(first) > 0 && Unit(second) != 0 && third is "later" or "afterwards";
            bool next = first is "the" or "The" && second is "following" or "next" or "same" && third == "year";
            if (later || next)
            {
                yield return tokens[i].Span.Cover(tokens[i + 2].Span);
            }
        }
    }

    /// <summary>The date that lies so far from an anchor; null where the anchor is not precise enough to say.</summary>
    public Edtf? Resolve(string words, Edtf anchor)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (anchor.IsInterval || anchor.Range.FirstYear is not int year || year != anchor.Range.LastYear)
        {
            return null;
        }

        if (parts[2] == "year")
        {
            return Edtf.Of(parts[1] == "same" ? year : year + 1);
        }

        int amount = Amount(parts[0]);
        if (Unit(parts[1]) == 12)
        {
            return Edtf.Of(year + amount);
        }

        var first = DateOnly.FromDayNumber(anchor.Range.First);
        bool monthKnown = first.AddMonths(1).AddDays(-first.Day).DayNumber >= anchor.Range.Last;
        var moved = first.AddMonths(amount);
        return monthKnown ? Edtf.Of(moved.Year, moved.Month) : null;
    }

    /// <summary>The value of an English number word or a figure below 100; 0 where the word is none.</summary>
    public int Amount(string word) =>
        _numbers.TryGetValue(word, out int value) ? value : int.TryParse(word, out value) && value is > 0 and < 100 ? value : 0;

    /// <summary>True for the units relative dates count in.</summary>
    public bool IsUnit(string word) => Unit(word) > 0 || word is "weeks" or "days" or "hours" or "minutes" or "times";

    // In months.
    private static int Unit(string word) => word is "year" or "years" ? 12 : word is "month" or "months" ? 1 : 0;
}
