using Attest.Criticism;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Disagreements and attestations with their ledgers.</summary>
internal static class CriticismTables
{
    public static void Write(SqliteConnection connection, CriticismResult criticism)
    {
        WriteDisagreements(connection, criticism.Disagreements);
        WriteAttestations(connection, criticism.Attestations);
    }

    public static List<Disagreement> Disagreements(SqliteConnection connection)
    {
        var values = connection.Rows(
            row => (Disagreement: row.Text(), Value: Value(row)),
            "SELECT disagreement, value, claims, witnesses, ledger, note FROM disagreement_value WHERE workspace = $w ORDER BY disagreement, ordinal")
            .ToLookup(v => v.Disagreement, v => v.Value);
        return connection.Rows(
            row =>
            {
                string id = row.Text();
                return new Disagreement(id, Slot(row), row.Name<DisagreementKind>(), [.. values[id]], row.Text());
            },
            "SELECT id, slot, subject_id, subject, type, slot_name, question, kind, explanation FROM disagreement WHERE workspace = $w ORDER BY ordinal");
    }

    public static Attestation? AttestationOf(SqliteConnection connection, string claim) => connection.Rows(
        row => new Attestation(row.Text(), row.Words(), row.Int(), row.Words()),
        """
        SELECT a.id, a.claims, a.witnesses, a.ledger
        FROM attestation_claim c JOIN attestation a ON a.workspace = c.workspace AND a.id = c.attestation WHERE c.workspace = $w AND c.claim = $0
        """,
        claim).SingleOrDefault();

    private static FactSlot Slot(Row row) => new(row.Text(), row.TextOrNull(), row.Text(), row.Text(), row.Text(), row.Text());

    private static SlotValue Value(Row row) => new(row.Text(), row.Words(), row.Int(), row.Words()) { Note = row.TextOrNull() };

    private static void WriteDisagreements(SqliteConnection connection, IReadOnlyList<Disagreement> disagreements)
    {
        using var loader = new Loader(
            connection, "disagreement", "id, ordinal, slot, subject_id, subject, type, slot_name, question, kind, explanation");
        using var values = new Loader(connection, "disagreement_value", "disagreement, ordinal, value, claims, witnesses, ledger, note");
        foreach (var (ordinal, d) in disagreements.Index())
        {
            loader.Add(
                d.Id, ordinal, d.Slot.Id, d.Slot.SubjectId, d.Slot.Subject, d.Slot.Type, d.Slot.Slot, d.Slot.Question, d.Kind.ToString(), d.Explanation);
            foreach (var (place, v) in d.Values.Index())
            {
                values.Add(d.Id, place, v.Value, JsonList.Of(v.Claims), v.Witnesses, JsonList.Of(v.Ledger), v.Note);
            }
        }
    }

    private static void WriteAttestations(SqliteConnection connection, IReadOnlyList<Attestation> attestations)
    {
        using var loader = new Loader(connection, "attestation", "id, ordinal, claims, witnesses, ledger");
        using var members = new Loader(connection, "attestation_claim", "claim, attestation");
        var placed = new HashSet<string>();
        foreach (var (ordinal, a) in attestations.Index())
        {
            loader.Add(a.Id, ordinal, JsonList.Of(a.Claims), a.Witnesses, JsonList.Of(a.Ledger));
            foreach (string claim in a.Claims.Where(placed.Add))
            {
                members.Add(claim, a.Id);
            }
        }
    }
}
