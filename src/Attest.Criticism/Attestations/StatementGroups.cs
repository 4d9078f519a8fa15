namespace Attest.Criticism;

/// <summary>Statements that say the same, and the reports that make them.</summary>
internal sealed class StatementGroup
{
    public List<Statement> Statements { get; } = [];

    public List<Report> Reports { get; } = [];

    /// <summary>Its number among the groups.</summary>
    public int Number { get; init; }

    /// <summary>True where not every statement that may say the same was compared.</summary>
    public bool IsCut { get; set; }

    /// <summary>The features by which others find the group.</summary>
    public HashSet<string> Features { get; } = new(StringComparer.Ordinal);
}

/// <summary>
/// Groups the reports of one subject, type and stance by what they state. Reports in the same words are one statement from the start; a statement
/// is compared with the groups that share a date, place, object or word with it, those of the rarest feature first where they are many. The most
/// exact statements come first; a vaguer one that agrees with several groups says nothing for any of them (invariant 5), and such statements are
/// grouped among themselves.
/// </summary>
internal sealed class StatementGroups(Sameness sameness, bool once)
{
    private readonly List<StatementGroup> _groups = [];
    private readonly List<(Statement Statement, IReadOnlyList<Report> Reports)> _undecided = [];
    private readonly Dictionary<string, List<int>> _byFeature = new(StringComparer.Ordinal);

    public IReadOnlyList<StatementGroup> Group(IEnumerable<Report> reports)
    {
        var statements = reports.Select(r => (Report: r, Statement: sameness.Read(r)))
            .GroupBy(pair => pair.Statement.Key, StringComparer.Ordinal)
            .Select(group => (group.First().Statement, Reports: (IReadOnlyList<Report>)[.. group.Select(pair => pair.Report)]))
            .OrderBy(s => s.Statement.Date is { } date ? DateAgreement.Length(date) : long.MaxValue)
            .ThenByDescending(s => s.Statement.Said);
        foreach (var (statement, saying) in statements)
        {
            Add(statement, saying);
        }

        var vague = _undecided.Count == 0 ? [] : new StatementGroups(sameness, once).GroupInOrder(_undecided);
        return Sorted([.. _groups, .. vague]);
    }

    private IReadOnlyList<StatementGroup> GroupInOrder(IEnumerable<(Statement Statement, IReadOnlyList<Report> Reports)> statements)
    {
        foreach (var (statement, saying) in statements)
        {
            var (fitting, isCut) = Fitting(statement, 1);
            Place(statement, saying, fitting.Count > 0 ? _groups[fitting[0]] : Open(isCut));
        }

        return _groups;
    }

    private static IReadOnlyList<StatementGroup> Sorted(IReadOnlyList<StatementGroup> groups)
    {
        foreach (var group in groups)
        {
            group.Reports.Sort((a, b) => a.Order.CompareTo(b.Order));
        }

        return groups;
    }

    private void Add(Statement statement, IReadOnlyList<Report> reports)
    {
        var (fitting, isCut) = Fitting(statement, 2);
        if (fitting.Count > 1)
        {
            _undecided.Add((statement, reports));
            return;
        }

        Place(statement, reports, fitting.Count > 0 ? _groups[fitting[0]] : Open(isCut));
    }

    // The earliest groups that the statement agrees with, and whether others were left unasked.
    private (IReadOnlyList<int> Fitting, bool IsCut) Fitting(Statement statement, int most)
    {
        var (candidates, isCut) = Candidates([.. Features(statement).Distinct(StringComparer.Ordinal)]);
        int left = Comparisons.Most;
        int[] fitting = [.. candidates.Where(number => Accepts(_groups[number], statement, ref left)).Take(most)];
        return (fitting, isCut || left < 0);
    }

    private StatementGroup Open(bool isCut)
    {
        _groups.Add(new StatementGroup { Number = _groups.Count, IsCut = isCut });
        return _groups[^1];
    }

    private void Place(Statement statement, IReadOnlyList<Report> reports, StatementGroup group)
    {
        group.Statements.Add(statement);
        group.Reports.AddRange(reports);
        foreach (string feature in Features(statement).Where(group.Features.Add))
        {
            _byFeature.TryAdd(feature, []);
            _byFeature[feature].Add(group.Number);
        }
    }

    // In order of their numbers, so that the earliest group that fits is taken.
    private (IEnumerable<int> Candidates, bool IsCut) Candidates(string[] features)
    {
        var found = new HashSet<int>();
        foreach (int number in features.Select(f => _byFeature.GetValueOrDefault(f, [])).OrderBy(groups => groups.Count).SelectMany(groups => groups))
        {
            if (found.Count == Comparisons.Most && !found.Contains(number))
            {
                return (found.Order(), true);
            }

            found.Add(number);
        }

        return (found.Order(), false);
    }

    private bool Accepts(StatementGroup group, Statement statement, ref int left)
    {
        foreach (var member in group.Statements)
        {
            if (--left < 0 || !sameness.Say(member, statement, once))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<string> Features(Statement statement)
    {
        if (statement.Date is { } exact)
        {
            yield return $"date {exact.Text}";
        }

        if (once || statement.IsBare)
        {
            yield return "any";
            yield break;
        }

        var years = statement.Date is { } date ? new[] { date.Range.FirstYear, date.Range.LastYear } : [];
        foreach (int year in years.OfType<int>())
        {
            yield return $"year {year}";
        }

        foreach (string word in new[] { statement.Value, statement.Place, statement.Object }.OfType<Phrase>().SelectMany(phrase => phrase.Words))
        {
            yield return word;
        }

        if (statement.ObjectKey is { } key)
        {
            yield return key;
        }
    }
}
