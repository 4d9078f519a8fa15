using Attest.Text;

namespace Attest.Criticism;

/// <summary>Parts the dated reports of one subject and rule into occurrences: sets of reports that are about the same event.</summary>
internal sealed class Occurrences(CriticismRules rules)
{
    private const int Month = 31;
    private const int Year = 366;
    private readonly Titles _titles = new(rules.Words);

    /// <summary>What the report's object or post is called, for the question; null where the rule matches nothing.</summary>
    public string? Matter(Report report, SlotMatch match) => match switch
    {
        SlotMatch.Object => report.Object?.Name,
        SlotMatch.Title => _titles.Of(report),
        _ => null,
    };

    public IEnumerable<IReadOnlyList<(Report Report, Edtf Date)>> Part(IEnumerable<Report> reports, SlotRule rule)
    {
        var dated = reports.Select(r => (Report: r, Date: DateFor(r, rule))).Where(r => r.Date is not null)
            .Select(r => (r.Report, Date: r.Date!.Value)).OrderBy(r => r.Report.Order).ToList();
        foreach (var sameMatter in ByMatter(dated, rule))
        {
            foreach (var occurrence in rule.Scope == SlotScope.Once ? [sameMatter] : ByNearness(sameMatter, rule.Days))
            {
                yield return occurrence;
            }
        }
    }

    private Edtf? DateFor(Report report, SlotRule rule)
    {
        if (report.Claim.Date is not { } date)
        {
            return null;
        }

        return rule.Scope switch
        {
            SlotScope.Near => DateAgreement.Length(date) <= Month ? date : null,
            SlotScope.Begin => Beginning(report, date),
            _ => date,
        };
    }

    // The beginning of a term "5 April 1920 - 16 March 1921", or of what somebody "became".
    private Edtf? Beginning(Report report, Edtf date)
    {
        if (date.IsInterval)
        {
            string[] ends = date.Text.Split('/');
            return Edtf.TryParse(ends[0], out var start) && Edtf.TryParse(ends[1], out _) ? start : null;
        }

        return DateAgreement.Length(date) <= Year && rules.Words.SayBeginning(report.Claim.Quote.Text) ? date : null;
    }

    private IEnumerable<List<(Report Report, Edtf Date)>> ByMatter(List<(Report Report, Edtf Date)> dated, SlotRule rule)
    {
        if (rule.Match == SlotMatch.Nothing)
        {
            return [dated];
        }

        var groups = new List<List<(Report Report, Edtf Date)>>();
        foreach (var report in dated)
        {
            var group = groups.FirstOrDefault(g => IsSameMatter(g[0].Report, report.Report, rule.Match));
            if (group is null)
            {
                groups.Add(group = []);
            }

            group.Add(report);
        }

        return groups;
    }

    private bool IsSameMatter(Report one, Report other, SlotMatch match) => match == SlotMatch.Object
        ? one.Object is { } a && other.Object is { } b && (a.Key == b.Key || (a.PersonId is null && b.PersonId is null && _titles.AreSame(a.Name, b.Name)))
        : _titles.AreSame(Matter(one, match), Matter(other, match));

    // In order of time, a gap longer than the rule allows parts two occurrences.
    private static IEnumerable<List<(Report Report, Edtf Date)>> ByNearness(List<(Report Report, Edtf Date)> reports, int days)
    {
        var current = new List<(Report Report, Edtf Date)>();
        foreach (var report in reports.OrderBy(r => r.Date.Range.First).ThenBy(r => r.Report.Order))
        {
            if (current.Count > 0 && (long)report.Date.Range.First - current[^1].Date.Range.First > days)
            {
                yield return current;
                current = [];
            }

            current.Add(report);
        }

        if (current.Count > 0)
        {
            yield return current;
        }
    }
}
