namespace Attest.Criticism;

/// <summary>Statements that say the same, and the reports that make them.</summary>
internal sealed class StatementGroup
{
    public List<Statement> Statements { get; } = [];

    public List<Report> Reports { get; } = [];

    /// <summary>True where not every statement that may say the same was compared.</summary>
    public bool IsCut { get; set; }

    /// <summary>The features by which others find the group.</summary>
    public HashSet<string> Features { get; } = new(StringComparer.Ordinal);
}

/// <summary>
/// Groups the reports of one subject, type and stance by what they state. Reports in the same words are one statement from the start; a statement
/// is compared with the groups that share a date, place, object or word with it, those of the rarest feature first where they are many.
/// </summary>
internal sealed class StatementGroups(Sameness sameness, bool once)
{
    private readonly List<StatementGroup> _groups = [];
    private readonly Dictionary<string, List<int>> _byFeature = new(StringComparer.Ordinal);

    public IReadOnlyList<StatementGroup> Group(IEnumerable<Report> reports)
    {
        foreach (var statement in reports.Select(r => (Report: r, Statement: sameness.Read(r))).GroupBy(pair => pair.Statement.Key, StringComparer.Ordinal))
        {
            Add(statement.First().Statement, statement.Select(pair => pair.Report));
        }

        _groups.ForEach(group => group.Reports.Sort((a, b) => a.Order.CompareTo(b.Order)));
        return _groups;
    }

    private void Add(Statement statement, IEnumerable<Report> reports)
    {
        string[] features = [.. Features(statement).Distinct(StringComparer.Ordinal)];
        var (candidates, isCut) = Candidates(features);
        int left = Comparisons.Most;
        int found = candidates.FirstOrDefault(number => Accepts(_groups[number], statement, ref left), -1);
        if (found < 0)
        {
            found = _groups.Count;
            _groups.Add(new StatementGroup());
            _groups[found].IsCut = isCut || left < 0;
        }

        _groups[found].Statements.Add(statement);
        _groups[found].Reports.AddRange(reports);
        foreach (string feature in features.Where(_groups[found].Features.Add))
        {
            _byFeature.TryAdd(feature, []);
            _byFeature[feature].Add(found);
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
