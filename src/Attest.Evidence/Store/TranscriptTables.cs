using Attest.Reading;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>The two texts of a witness, what leads from one to the other and to the file, and what their stretches are.</summary>
internal static class TranscriptTables
{
    private const string TextColumns = "received, reading, runs, origins, emendations, entries, pages, places";

    private const string RegionColumns =
        "kind, received_start, received_end, reading_start, reading_end, label, value_start, value_end, level, language";

    private const string SourceColumns =
        "number, heading_start, heading_end, body_start, body_end, author, author_start, author_end, title, date, recipient, publication";

    public static void Write(SqliteConnection connection, IEnumerable<Witness> witnesses, string ruleVersion)
    {
        using var texts = new Loader(connection, "transcript", $"witness, {TextColumns}, rule_version");
        using var regions = new Loader(connection, "region", $"witness, ordinal, {RegionColumns}, rule_version");
        using var sources = new Loader(connection, "embedded_source", $"witness, ordinal, {SourceColumns}, rule_version");
        foreach (var witness in witnesses)
        {
            WriteTexts(texts, witness, ruleVersion);
            WriteRegions(regions, witness, ruleVersion);
            WriteSources(sources, witness, ruleVersion);
        }
    }

    public static Transcript? Transcript(SqliteConnection connection, string witness)
    {
        var regions = connection.Rows(Region, $"SELECT {RegionColumns} FROM region WHERE workspace = $w AND witness = $0 ORDER BY ordinal", witness);
        var sources = connection.Rows(Source, $"SELECT {SourceColumns} FROM embedded_source WHERE workspace = $w AND witness = $0 ORDER BY ordinal", witness);
        return connection.Rows(
            row =>
            {
                string received = PackedText.UnpackText(row.Bytes()), reading = PackedText.UnpackText(row.Bytes());
                return new Transcript(received, reading, PackedText.UnpackRuns(row.Bytes(), received.Length), regions, sources)
                {
                    Origins = KeptJson.UnpackList<Origin>(row.BytesOrNull()),
                    Emendations = KeptJson.UnpackList<Emendation>(row.BytesOrNull()),
                    Entries = KeptJson.UnpackList<RegisterEntry>(row.BytesOrNull()),
                    Pages = KeptJson.UnpackList<Page>(row.BytesOrNull()),
                    Places = KeptJson.UnpackList<PagePlace>(row.BytesOrNull()),
                };
            },
            $"SELECT {TextColumns} FROM transcript WHERE workspace = $w AND witness = $0",
            witness).SingleOrDefault();
    }

    /// <summary>The received text alone; null where there is no such witness.</summary>
    public static string? Received(SqliteConnection connection, string witness) => connection.Rows(
        row => PackedText.UnpackText(row.Bytes()), "SELECT received FROM transcript WHERE workspace = $w AND witness = $0", witness).SingleOrDefault();

    /// <summary>The sources inside each witness, in order.</summary>
    public static ILookup<string, EmbeddedSource> Sources(SqliteConnection connection) => connection
        .Rows(row => (Witness: row.Text(), Source: Source(row)), $"SELECT witness, {SourceColumns} FROM embedded_source WHERE workspace = $w ORDER BY witness, ordinal")
        .ToLookup(s => s.Witness, s => s.Source);

    private static void WriteTexts(Loader loader, Witness witness, string ruleVersion)
    {
        var texts = witness.Transcript;
        loader.Add(
            witness.Id, PackedText.PackText(texts.Received), PackedText.PackText(texts.Reading), PackedText.PackRuns(texts.Map),
            KeptJson.PackList(texts.Origins), KeptJson.PackList(texts.Emendations), KeptJson.PackList(texts.Entries),
            KeptJson.PackList(texts.Pages), KeptJson.PackList(texts.Places), ruleVersion);
    }

    private static void WriteRegions(Loader loader, Witness witness, string ruleVersion)
    {
        foreach (var (ordinal, region) in witness.Transcript.Regions.Index())
        {
            loader.Add(
                witness.Id, ordinal, region.Kind.ToString(), region.Received.Start, region.Received.End, region.Reading.Start,
                region.Reading.End, region.Label, region.Value?.Start, region.Value?.End, region.Level, region.Language, ruleVersion);
        }
    }

    private static void WriteSources(Loader loader, Witness witness, string ruleVersion)
    {
        foreach (var (ordinal, source) in witness.Transcript.Sources.Index())
        {
            loader.Add(
                witness.Id, ordinal, source.Number, source.Heading.Start, source.Heading.End, source.Body.Start, source.Body.End,
                source.Author, source.AuthorSpan?.Start, source.AuthorSpan?.End, source.Title, source.Date?.Text, source.Recipient, source.Publication, ruleVersion);
        }
    }

    private static Region Region(Row row) =>
        new(row.Name<RegionKind>(), row.Span(), row.Span()) { Label = row.TextOrNull(), Value = row.SpanOrNull(), Level = row.Int(), Language = row.TextOrNull() };

    private static EmbeddedSource Source(Row row) => new(row.Int(), row.Span(), row.Span())
    {
        Author = row.TextOrNull(),
        AuthorSpan = row.SpanOrNull(),
        Title = row.TextOrNull(),
        Date = row.Date(),
        Recipient = row.TextOrNull(),
        Publication = row.TextOrNull(),
    };
}
