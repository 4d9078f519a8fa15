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

    public IEnumerable<Occurrence> Part(IEnumerable<Report> reports, SlotRule rule)
    {
        var dated = reports.Select(r => (Report: r, Date: DateFor(r, rule))).Where(r => r.Date is not null)
            .Select(r => (r.Report, Date: r.Date!.Value)).OrderBy(r => r.Report.Order).ToList();
        foreach (var sameMatter in ByMatter(dated, rule))
        {
            foreach (var occurrence in rule.Scope == SlotScope.Once ? [sameMatter.Reports] : ByNearness(sameMatter.Reports, rule.Days))
            {
                yield return new Occurrence(occurrence, sameMatter.IsCut);
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

    private IReadOnlyList<MatterGroup> ByMatter(List<(Report Report, Edtf Date)> dated, SlotRule rule)
    {
        if (rule.Match == SlotMatch.Nothing)
        {
            return [new MatterGroup(dated, false)];
        }

        var matters = new MatterGroups(_titles);
        foreach (var (report, date) in dated)
        {
            matters.Add(report, date, rule.Match == SlotMatch.Object ? report.Object : PartyOf(Matter(report, rule.Match)));
        }

        return matters.Groups;
    }

    private static PartyKey? PartyOf(string? post) => post is null ? null : new PartyKey(post, null, post);

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
