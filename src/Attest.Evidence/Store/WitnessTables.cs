using Attest.Reading;
using Attest.Text;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>Witnesses, their originals and their two texts.</summary>
internal static class WitnessTables
{
    private const string WitnessColumns =
        "id, path, siglum, format, encoding, original, bytes, title, author, publisher, published, retrieved, url, language, rule_version, retired";

    private const string RegionColumns =
        "kind, received_start, received_end, reading_start, reading_end, label, value_start, value_end, level";

    private const string SourceColumns =
        "number, heading_start, heading_end, body_start, body_end, author, author_start, author_end, title, date";

    /// <summary>Replaces the rows of all documents; a witness that is no longer in the folder is kept as retired.</summary>
    public static void Write(SqliteConnection connection, BuiltEvidence built)
    {
        connection.Run("UPDATE witness SET retired = 1 WHERE workspace = $w");
        using var original = new Loader(connection, "original", "hash, length, brotli");
        using var witness = new Loader(connection, "witness", WitnessColumns);
        using var transcript = new Loader(connection, "transcript", "witness, received, reading, runs, rule_version");
        var stored = Hashes(connection);
        foreach (var document in built.Documents)
        {
            if (document.Original.Packed is { } packed && stored.Add(document.Original.Hash))
            {
                original.Add(document.Original.Hash, document.Original.Length, packed);
            }

            connection.Run("DELETE FROM witness WHERE workspace = $w AND id = $0", document.Witness.Id);
            WriteWitness(witness, document, built.RuleVersion);
            var texts = document.Witness.Transcript;
            transcript.Add(
                document.Witness.Id, PackedText.PackText(texts.Received), PackedText.PackText(texts.Reading), PackedText.PackRuns(texts.Map), built.RuleVersion);
        }

        WriteRegions(connection, built);
        WriteSources(connection, built);
    }

    /// <summary>Hashes of all originals in the base.</summary>
    public static HashSet<string> Hashes(SqliteConnection connection) =>
        [.. connection.Rows(row => row.Text(), "SELECT hash FROM original WHERE workspace = $w")];

    public static IReadOnlyList<WitnessRow> Witnesses(SqliteConnection connection)
    {
        var sources = connection
            .Rows(row => (Witness: row.Text(), Source: Source(row)), $"SELECT witness, {SourceColumns} FROM embedded_source WHERE workspace = $w ORDER BY witness, ordinal")
            .ToLookup(s => s.Witness, s => s.Source);
        var claims = connection.Rows(row => (row.Text(), row.Int()), "SELECT witness, count(*) FROM claim WHERE workspace = $w GROUP BY witness").ToDictionary();
        return connection.Rows(
            row =>
            {
                string id = row.Text();
                return new WitnessRow(
                    id, row.Text(), row.Text(), row.Text(), row.Text(), row.Int(), Description(row), [.. sources[id]], claims.GetValueOrDefault(id));
            },
            """
            SELECT id, siglum, path, format, encoding, bytes, title, author, publisher, published, retrieved, url, language
            FROM witness WHERE workspace = $w AND retired = 0 ORDER BY path
            """);
    }

    public static Transcript? Transcript(SqliteConnection connection, string witness)
    {
        var regions = connection.Rows(Region, $"SELECT {RegionColumns} FROM region WHERE workspace = $w AND witness = $0 ORDER BY ordinal", witness);
        var sources = connection.Rows(Source, $"SELECT {SourceColumns} FROM embedded_source WHERE workspace = $w AND witness = $0 ORDER BY ordinal", witness);
        return connection.Rows(
            row =>
            {
                string received = PackedText.UnpackText(row.Bytes()), reading = PackedText.UnpackText(row.Bytes());
                return new Transcript(received, reading, PackedText.UnpackRuns(row.Bytes(), received.Length), regions, sources);
            },
            "SELECT received, reading, runs FROM transcript WHERE workspace = $w AND witness = $0",
            witness).SingleOrDefault();
    }

    /// <summary>The received text alone; null where there is no such witness.</summary>
    public static string? Received(SqliteConnection connection, string witness) => connection.Rows(
        row => PackedText.UnpackText(row.Bytes()), "SELECT received FROM transcript WHERE workspace = $w AND witness = $0", witness).SingleOrDefault();

    public static byte[]? Original(SqliteConnection connection, string witness) => connection.Rows(
        row => PackedText.Unpack(row.Bytes()),
        "SELECT o.brotli FROM witness w JOIN original o ON o.workspace = w.workspace AND o.hash = w.original WHERE w.workspace = $w AND w.id = $0",
        witness).SingleOrDefault();

    /// <summary>The SHA-256 the bytes of a witness had when they were received.</summary>
    public static string? OriginalHash(SqliteConnection connection, string witness) =>
        connection.Value<string>("SELECT original FROM witness WHERE workspace = $w AND id = $0", witness);

    private static void WriteWitness(Loader loader, ReadDocument document, string ruleVersion)
    {
        var (witness, original) = (document.Witness, document.Original);
        var says = witness.Description;
        loader.Add(
            witness.Id, witness.Path, witness.Siglum, witness.Format, witness.Encoding, original.Hash, original.Length, says.Title, says.Author,
            says.Publisher, says.Published?.Text, says.Retrieved?.Text, says.Url, says.Language, ruleVersion, 0);
    }

    private static void WriteRegions(SqliteConnection connection, BuiltEvidence built)
    {
        using var loader = new Loader(connection, "region", $"witness, ordinal, {RegionColumns}, rule_version");
        foreach (var witness in built.Documents.Select(d => d.Witness))
        {
            foreach (var (ordinal, region) in witness.Transcript.Regions.Index())
            {
                loader.Add(
                    witness.Id, ordinal, region.Kind.ToString(), region.Received.Start, region.Received.End, region.Reading.Start,
                    region.Reading.End, region.Label, region.Value?.Start, region.Value?.End, region.Level, built.RuleVersion);
            }
        }
    }

    private static void WriteSources(SqliteConnection connection, BuiltEvidence built)
    {
        using var loader = new Loader(connection, "embedded_source", $"witness, ordinal, {SourceColumns}, rule_version");
        foreach (var witness in built.Documents.Select(d => d.Witness))
        {
            foreach (var (ordinal, source) in witness.Transcript.Sources.Index())
            {
                loader.Add(
                    witness.Id, ordinal, source.Number, source.Heading.Start, source.Heading.End, source.Body.Start, source.Body.End,
                    source.Author, source.AuthorSpan?.Start, source.AuthorSpan?.End, source.Title, source.Date?.Text, built.RuleVersion);
            }
        }
    }

    private static Region Region(Row row) =>
        new(row.Name<RegionKind>(), row.Span(), row.Span()) { Label = row.TextOrNull(), Value = row.SpanOrNull(), Level = row.Int() };

    private static EmbeddedSource Source(Row row) => new(row.Int(), row.Span(), row.Span())
    {
        Author = row.TextOrNull(),
        AuthorSpan = row.SpanOrNull(),
        Title = row.TextOrNull(),
        Date = row.Date(),
    };

    private static SourceDescription Description(Row row) => new()
    {
        Title = row.TextOrNull(),
        Author = row.TextOrNull(),
        Publisher = row.TextOrNull(),
        Published = row.Date(),
        Retrieved = row.Date(),
        Url = row.TextOrNull(),
        Language = row.Text(),
    };
}
