using Attest.Claims;
using Attest.Identity;
using Attest.Language;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>
/// Asks how many victims there were. Two numbers answer one question where they count the same (dead, arrested) of the same event or group, or stand
/// in one sentence in two voices: <c>officials say ten were killed, while the union speaks of forty</c>.
/// </summary>
internal sealed class TollSlots(CriticismRules rules, IReadOnlyList<Analysis> analyses)
{
    private const string Type = "toll";
    private const int MostValues = Comparisons.Most;
    private readonly Sentences _sentences = new(analyses);

    public IEnumerable<SlotFinding> Find(IReadOnlyList<Report> reports)
    {
        var tolls = reports.Where(r => r.Claim is { Type: Type, Stance: Stance.Asserted }).Select(Read).OfType<Toll>().ToArray();
        foreach (var question in Questions(tolls))
        {
            yield return Finding(question);
        }
    }

    private Toll? Read(Report report)
    {
        var numbers = rules.Numbers.Read(report.Claim.Value ?? "");
        if (numbers.Count == 0)
        {
            numbers = rules.Numbers.Read(report.Claim.Quote.Text);
        }

        string? kind = rules.Words.TollKind(report.Claim.Value) ?? rules.Words.TollKind(report.Claim.Quote.Text);
        return numbers.Count == 1 && kind is not null ? new Toll(report, numbers[0], kind, _sentences.IndexOf(report)) : null;
    }

    // Transitive: two that share a subject and two that share a sentence may be one question.
    private IEnumerable<IReadOnlyList<Toll>> Questions(Toll[] tolls)
    {
        var sets = new DisjointSets(tolls.Length);
        Join(sets, tolls, toll => IsNamed(toll.Report.Claim.Subject) ? $"{toll.Report.Subject.Key}|{toll.Kind}" : null);
        Join(sets, tolls, toll => toll.Sentence is { } index ? $"{toll.Report.Claim.WitnessId}|{index}|{toll.Kind}" : null);
        return sets.Sets().Select(set => (IReadOnlyList<Toll>)[.. set.Select(i => tolls[i])]);
    }

    // "People" and "those executed" in two documents may be anybody; an event, or a group with a name in it, is the same in both.
    private static bool IsNamed(Party subject) =>
        subject.Kind == PartyKind.Event || subject.Name.Split(' ').Skip(1).Any(word => word.Length > 0 && char.IsUpper(word[0]));

    private static void Join(DisjointSets sets, Toll[] tolls, Func<Toll, string?> key)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < tolls.Length; i++)
        {
            if (key(tolls[i]) is { } common && !first.TryAdd(common, i))
            {
                sets.Union(first[common], i);
            }
        }
    }

    private static SlotFinding Finding(IReadOnlyList<Toll> tolls)
    {
        var values = TollValues.Sort(tolls);
        var compared = values.Take(MostValues).ToArray();
        var contested = values.Where(value => compared.Any(other => other != value && TollVoices.Disagree(value, other))).ToArray();
        var first = tolls[0].Report;
        var subject = tolls.GroupBy(t => t.Report.Subject).OrderByDescending(g => g.Count()).First().Key;
        var slot = new FactSlot(
            ContentId.Of("s", first.Subject.Key, Type, tolls[0].Kind, first.Claim.Id), subject.PersonId, subject.Name, Type, "count",
            IsNamed(first.Claim.Subject) ? $"{char.ToUpperInvariant(subject.Name[0])}{subject.Name[1..]}: how many {tolls[0].Kind}?" : $"How many {tolls[0].Kind}?");
        return new SlotFinding(
            slot,
            [.. (contested.Length > 1 ? contested : values.Take(1))
                .Select(v => (ValueOf(v.Tolls[0]), (IReadOnlyList<Report>)[.. v.Tolls.Select(t => t.Report).OrderBy(r => r.Order)]))])
        {
            Cut = values.Count > MostValues ? Comparisons.Cut("numbers") : null,
        };
    }

    private static string ValueOf(Toll toll) => toll.Report.Claim.Value ?? toll.Report.Claim.Quote.Text;
}
