using Attest.Reading;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Witnesses and their originals. A witness that is no longer in the folder is kept as retired.</summary>
internal static class WitnessTables
{
    private static readonly string _columns =
        $"id, path, siglum, format, encoding, original, bytes, {DescriptionColumns.Names}, rule_version, retired";

    /// <summary>Replaces the rows of all witnesses and adds originals that are new.</summary>
    public static void Write(SqliteConnection connection, BuiltEvidence built)
    {
        connection.Run("UPDATE witness SET retired = 1 WHERE workspace = $w");
        using var original = new Loader(connection, "original", "hash, length, brotli");
        using var witness = new Loader(connection, "witness", _columns);
        var stored = Hashes(connection);
        foreach (var document in built.Documents)
        {
            if (document.Original.Packed is { } packed && stored.Add(document.Original.Hash))
            {
                original.Add(document.Original.Hash, document.Original.Length, packed);
            }

            connection.Run("DELETE FROM witness WHERE workspace = $w AND id = $0", document.Witness.Id);
            WriteWitness(witness, document, built.Rules.Documents);
        }
    }

    /// <summary>Hashes of all originals in the base.</summary>
    public static HashSet<string> Hashes(SqliteConnection connection) =>
        [.. connection.Rows(row => row.Text(), "SELECT hash FROM original WHERE workspace = $w")];

    public static IReadOnlyList<WitnessRow> Witnesses(SqliteConnection connection)
    {
        var sources = TranscriptTables.Sources(connection);
        var claims = connection.Rows(row => (row.Text(), row.Int()), "SELECT witness, count(*) FROM claim WHERE workspace = $w GROUP BY witness").ToDictionary();
        return [.. Rows(connection, "retired = 0").Select(row => row with { Sources = [.. sources[row.Id]], Claims = claims.GetValueOrDefault(row.Id) })];
    }

    /// <summary>Witnesses whose file was deleted or has other bytes now, by path.</summary>
    public static IReadOnlyList<WitnessRow> Retired(SqliteConnection connection) => Rows(connection, "retired = 1");

    public static byte[]? Original(SqliteConnection connection, string witness) => connection.Rows(
        row => PackedText.Unpack(row.Bytes()),
        "SELECT o.brotli FROM witness w JOIN original o ON o.workspace = w.workspace AND o.hash = w.original WHERE w.workspace = $w AND w.id = $0",
        witness).SingleOrDefault();

    /// <summary>What the user says the pages are called; null where nothing.</summary>
    public static string? PageLabels(SqliteConnection connection, string witness) =>
        connection.Rows(row => row.TextOrNull(), "SELECT page_labels FROM witness WHERE workspace = $w AND id = $0", witness).SingleOrDefault();

    /// <summary>The SHA-256 the bytes of a witness had when they were received.</summary>
    public static string? OriginalHash(SqliteConnection connection, string witness) =>
        connection.Value<string>("SELECT original FROM witness WHERE workspace = $w AND id = $0", witness);

    private static List<WitnessRow> Rows(SqliteConnection connection, string condition) => connection.Rows(
        row => new WitnessRow(row.Text(), row.Text(), row.Text(), row.Text(), row.Text(), row.Int(), DescriptionColumns.Read(row), [], 0),
        $"SELECT id, siglum, path, format, encoding, bytes, {DescriptionColumns.Names} FROM witness WHERE workspace = $w AND {condition} ORDER BY path, id");

    private static void WriteWitness(Loader loader, ReadDocument document, string ruleVersion)
    {
        var (witness, original) = (document.Witness, document.Original);
        loader.Add(
        [
            witness.Id, witness.Path, witness.Siglum, witness.Format, witness.Encoding, original.Hash, original.Length,
            .. DescriptionColumns.Of(witness.Description), ruleVersion, 0,
        ]);
    }
}
