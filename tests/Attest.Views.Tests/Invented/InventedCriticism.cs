using Attest.Criticism;
using Attest.Text;
using Attest.Textual;

namespace Attest.Views.Tests.Invented;

/// <summary>What textual and historical criticism would say of the invented collection.</summary>
internal sealed class InventedCriticism
{
    public InventedCriticism(InventedEvidence evidence)
    {
        Reuses =
        [
            Pair(evidence, "r-1", [("A", "In May 1664, she", "1702."), ("B", "In May 1664, she", "1711.")], Direction.BOlder, "the later year 1702 corrects 1711"),
            Pair(evidence, "r-2", [("A", "Hallworth was born", "midwife."), ("C", "Hallworth was born", "midwife.")], Direction.AOlder, "C runs two words together: “joinedthe”"),
        ];
        Traditions = [.. Reuses.Select(r => new Tradition($"t-{r.Id}", [r.A, r.B], [r.Id]))];
        Disagreements = Dispute(evidence);
    }

    public static IReadOnlyList<Revision> Revisions { get; } =
    [
        new("w-b", "w-a", true, 0.81, ["B lacks what A adds", "1711 in B became 1702 in A"]),
        new("w-a", "w-c", true, 0.94, ["C runs words together"]),
        new("w-b", "w-c", true, 0.6, ["C has the additions of A"]),
    ];

    public IReadOnlyList<Reuse> Reuses { get; }

    public IReadOnlyList<Tradition> Traditions { get; }

    public IReadOnlyList<Disagreement> Disagreements { get; }

    private static IReadOnlyList<Disagreement> Dispute(InventedEvidence evidence) =>
    [
        Question(evidence, "execution", "When was Agnes Hallworth hanged?", DisagreementKind.Contradiction,
            ("1664-08-14", "hanged-14", null), ("1664-08-15", "hanged-15", null)),
        Question(evidence, "pardon", "When was Agnes Hallworth pardoned?", DisagreementKind.Revised,
            ("1702", "pardon-1702", null), ("1711", "pardon-1711", "older revision of the same article")),
        Question(evidence, "membership", "When did Agnes Hallworth join the Levellers' Barn?", DisagreementKind.Revised,
            ("1641", "joined-1641", null), ("1640", "joined-1640", "older revision of the same article")),
    ];

    private static Disagreement Question(
        InventedEvidence evidence, string type, string question, DisagreementKind kind, params (string Value, string Same, string? Note)[] values) => new(
            $"s-{type}-date",
            new FactSlot($"s-{type}-date", InventedPersons.Id("Hallworth"), "Agnes Hallworth", type, "date", question),
            kind,
            [.. values.Select(v => new SlotValue(v.Value, evidence.ClaimIds(v.Same), 1, [$"{evidence.ClaimIds(v.Same).Count} reports of one tradition: 1 witness."]) { Note = v.Note })],
            "The dates are more than a day apart and neither holds the other.");

    private static Reuse Pair(
        InventedEvidence evidence, string id, (string In, string From, string To)[] places, Direction older, string reason) =>
        new(id, Passage(evidence, places[0]), Passage(evidence, places[1]), 0.9, older, [reason]);

    private static Passage Passage(InventedEvidence evidence, (string In, string From, string To) place)
    {
        var transcript = evidence.Transcript(InventedWitnesses.Id(place.In))!;
        int start = transcript.Reading.IndexOf(place.From, StringComparison.Ordinal);
        int end = transcript.Reading.IndexOf(place.To, start, StringComparison.Ordinal) + place.To.Length;
        var reading = TextSpan.Of(start, end);
        return new Passage(InventedWitnesses.Id(place.In), reading, transcript.Map.ToReceived(reading));
    }
}
