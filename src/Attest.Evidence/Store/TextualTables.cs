using Attest.Textual;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Reuse, traditions and revisions.</summary>
internal static class TextualTables
{
    private const string ReuseColumns =
        """
        id, a_witness, a_reading_start, a_reading_end, a_received_start, a_received_end, b_witness, b_reading_start, b_reading_end,
        b_received_start, b_received_end, similarity, older, reasons
        """;

    public static void Write(SqliteConnection connection, TextualResult textual)
    {
        WriteReuses(connection, textual.Reuses);
        WriteTraditions(connection, textual.Traditions);
        using var loader = new Loader(connection, "revision", "ordinal, older, younger, directed, shared, reasons");
        foreach (var (ordinal, r) in textual.Revisions.Index())
        {
            loader.Add(ordinal, r.OlderId, r.YoungerId, r.IsDirected ? 1 : 0, r.Shared, JsonList.Of(r.Reasons));
        }
    }

    public static List<Reuse> Reuses(SqliteConnection connection) => connection.Rows(
        row => new Reuse(row.Text(), Passage(row), Passage(row), row.Real(), row.Name<Direction>(), row.Words()),
        $"SELECT {ReuseColumns} FROM reuse WHERE workspace = $w ORDER BY ordinal");

    public static List<Tradition> Traditions(SqliteConnection connection)
    {
        var passages = connection.Rows(
            row => (Tradition: row.Text(), Passage: Passage(row)),
            "SELECT tradition, witness, reading_start, reading_end, received_start, received_end FROM tradition_passage WHERE workspace = $w ORDER BY tradition, ordinal")
            .ToLookup(p => p.Tradition, p => p.Passage);
        return connection.Rows(
            row =>
            {
                string id = row.Text();
                return new Tradition(id, [.. passages[id]], row.Words());
            },
            "SELECT id, pairs FROM tradition WHERE workspace = $w ORDER BY ordinal");
    }

    public static List<Revision> Revisions(SqliteConnection connection) => connection.Rows(
        row => new Revision(row.Text(), row.Text(), row.Flag(), row.Real(), row.Words()),
        "SELECT older, younger, directed, shared, reasons FROM revision WHERE workspace = $w ORDER BY ordinal");

    private static Passage Passage(Row row) => new(row.Text(), row.Span(), row.Span());

    private static void WriteReuses(SqliteConnection connection, IReadOnlyList<Reuse> reuses)
    {
        using var loader = new Loader(connection, "reuse", $"{ReuseColumns}, ordinal");
        foreach (var (ordinal, r) in reuses.Index())
        {
            loader.Add(
                r.Id, r.A.WitnessId, r.A.Reading.Start, r.A.Reading.End, r.A.Received.Start, r.A.Received.End, r.B.WitnessId, r.B.Reading.Start,
                r.B.Reading.End, r.B.Received.Start, r.B.Received.End, r.Similarity, r.Older.ToString(), JsonList.Of(r.Reasons), ordinal);
        }
    }

    private static void WriteTraditions(SqliteConnection connection, IReadOnlyList<Tradition> traditions)
    {
        using var loader = new Loader(connection, "tradition", "id, ordinal, pairs");
        using var passages = new Loader(
            connection, "tradition_passage", "tradition, ordinal, witness, reading_start, reading_end, received_start, received_end");
        foreach (var (ordinal, tradition) in traditions.Index())
        {
            loader.Add(tradition.Id, ordinal, JsonList.Of(tradition.Pairs));
            foreach (var (place, p) in tradition.Passages.Index())
            {
                passages.Add(tradition.Id, place, p.WitnessId, p.Reading.Start, p.Reading.End, p.Received.Start, p.Received.End);
            }
        }
    }
}
