namespace Attest.Criticism;

/// <summary>A report of a number of victims.</summary>
/// <param name="Report">The report.</param>
/// <param name="Number">The number.</param>
/// <param name="Kind">What is counted: <c>dead</c>.</param>
/// <param name="Sentence">Number of the sentence in its document; null where it stands in none.</param>
internal sealed record Toll(Report Report, CountRange Number, string Kind, int? Sentence)
{
    public (string Witness, string Voice) Voice => (Report.Claim.WitnessId, Report.Voice.Key);

    public (string Witness, int? Sentence) Place => (Report.Claim.WitnessId, Sentence);

    public bool MayBeOfOneTimeWith(Toll other) =>
        Report.Claim.Date is not { } date || other.Report.Claim.Date is not { } otherDate || DateAgreement.Agree(date, otherDate);
}

/// <summary>Numbers that can be true together.</summary>
internal sealed class TollValue(CountRange number)
{
    private Toll[]? _told;

    /// <summary>The most exact of them.</summary>
    public CountRange Number { get; } = number;

    public List<Toll> Tolls { get; } = [];

    /// <summary>One toll for each voice, sentence and date, as many as may be compared.</summary>
    public IReadOnlyList<Toll> Told => _told ??= [.. Tolls.DistinctBy(t => (t.Voice, t.Sentence, t.Report.Claim.Date?.Text)).Take(Comparisons.Most)];
}

/// <summary>
/// Sorts the numbers of one question by what can be true together: numbers that overlap are one value; one that overlaps two says nothing for
/// either. The values exclude each other, so they lie in order on one line and what overlaps a number is found by halving.
/// </summary>
internal sealed class TollValues
{
    private readonly List<TollValue> _values = [];
    private readonly List<TollValue> _line = [];

    private TollValues()
    {
    }

    public static IReadOnlyList<TollValue> Sort(IEnumerable<Toll> tolls)
    {
        var sorted = new TollValues();
        var numbers = tolls.GroupBy(t => (t.Number.Least, t.Number.Most))
            .OrderBy(group => group.Key.Most - group.Key.Least)
            .ThenBy(group => group.Min(t => t.Report.Order));
        foreach (var number in numbers)
        {
            sorted.Add(number.First().Number, number.OrderBy(t => t.Report.Order));
        }

        return sorted._values;
    }

    private void Add(CountRange number, IEnumerable<Toll> tolls)
    {
        int at = FirstNotBelow(number.Least);
        bool overlaps = at < _line.Count && _line[at].Number.Overlaps(number);
        if (overlaps && at + 1 < _line.Count && _line[at + 1].Number.Overlaps(number))
        {
            return;
        }

        if (!overlaps)
        {
            _line.Insert(at, new TollValue(number));
            _values.Add(_line[at]);
        }

        _line[at].Tolls.AddRange(tolls);
    }

    private int FirstNotBelow(long least)
    {
        int low = 0, high = _line.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _line[middle].Number.Most < least ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
