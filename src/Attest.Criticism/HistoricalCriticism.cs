namespace Attest.Criticism;

/// <summary>
/// Weighs the claims of a collection: who says the same and how many independent witnesses that is, and which questions have answers that
/// cannot all be true. Only what is asserted answers a question: a charge, a plan or a confession contradicts nothing by itself.
/// </summary>
public sealed class HistoricalCriticism(CriticismRules rules)
{
    public CriticismResult Weigh(CriticismInput input)
    {
        var reports = new ReportBuilder(rules, input).Build(input.Claims);
        var counter = new WitnessCounter(input);
        SlotFinding[] findings =
        [
            .. new DateSlots(rules).Find(reports),
            .. new PlaceSlots(rules).Find(reports),
            .. new TollSlots(rules, input.Analyses).Find(reports),
            .. new TrialSlots(rules, input.Analyses).Find(reports),
        ];
        var ordered = findings.OrderBy(f => f.Values[0].Reports[0].Order).ThenBy(f => f.Slot.Id, StringComparer.Ordinal).ToArray();
        return new CriticismResult(
            [.. ordered.Select(f => f.Slot)],
            new DisagreementBuilder(counter).Build(ordered),
            new AttestationBuilder(rules, counter).Build(reports));
    }
}
