using Attest.Claims;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>
/// Groups the reports that say the same and counts the independent witnesses of each group. Every claim is in exactly one group. What was
/// said under interrogation or in the dock is listed with nought witnesses: it shows that it was said, not that it is so (invariant 6).
/// </summary>
internal sealed class AttestationBuilder(CriticismRules rules, WitnessCounter counter)
{
    private readonly Sameness _sameness = new(rules);

    public IReadOnlyList<Attestation> Build(IReadOnlyList<Report> reports) =>
        [.. reports
            .GroupBy(r => (r.Subject.Key, r.Claim.Type, r.Claim.Stance))
            .SelectMany(bucket => Group([.. bucket]))
            .OrderBy(group => group[0].Order)
            .Select(Attestation)];

    // A report is compared with the first report of each group that shares a date, place, object or word with it, so that a
    // person with thousands of claims of one type costs little more than thousands of persons with one.
    private IEnumerable<IReadOnlyList<Report>> Group(IReadOnlyList<Report> bucket)
    {
        var groups = new List<List<Report>>();
        var byFeature = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var report in bucket)
        {
            var features = Features(report).ToArray();
            int found = features
                .SelectMany(feature => byFeature.GetValueOrDefault(feature, []))
                .Distinct()
                .Order()
                .FirstOrDefault(number => groups[number].All(member => _sameness.Say(member, report)), -1);
            if (found < 0)
            {
                found = groups.Count;
                groups.Add([]);
            }

            groups[found].Add(report);
            foreach (string feature in features)
            {
                byFeature.TryAdd(feature, []);
                if (!byFeature[feature].Contains(found))
                {
                    byFeature[feature].Add(found);
                }
            }
        }

        return groups;
    }

    private IEnumerable<string> Features(Report report)
    {
        var claim = report.Claim;
        if (_sameness.IsOnce(claim.Type) || claim is { Date: null, Place: null, Value: null, Object: null })
        {
            yield return "any";
            yield break;
        }

        var years = claim.Date is { } date ? new[] { date.Range.FirstYear, date.Range.LastYear } : [];
        foreach (int year in years.OfType<int>().Distinct())
        {
            yield return $"year {year}";
        }

        foreach (string word in rules.Words.Content($"{claim.Value} {claim.Place} {report.Object?.Name}").Distinct())
        {
            yield return word;
        }

        if (report.Object is { } other)
        {
            yield return other.Key;
        }
    }

    private Attestation Attestation(IReadOnlyList<Report> group)
    {
        string id = ContentId.Of("a", group[0].Claim.Id);
        var claims = group.Select(r => r.Claim.Id).ToArray();
        if (group[0].Claim.Stance == Stance.Confessed && !rules.OwnOccurrence.Contains(group[0].Claim.Type))
        {
            return new Attestation(id, claims, 0, [$"{group[0].Siglum}: said in confession; that is evidence that it was said, and none that it is so: no witness"]);
        }

        var count = counter.Count(group);
        return new Attestation(id, claims, count.Witnesses, count.Ledger);
    }
}
