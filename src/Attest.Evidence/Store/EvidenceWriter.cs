using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>
/// Replaces the derived rows of a base in one transaction: a build that is stopped at any moment leaves the old state or the new one
/// (invariant 8). Originals and decisions are only added to.
/// </summary>
internal static class EvidenceWriter
{
    // Rows that hang on one document alone: those of a document that is taken over stay where they are.
    private static readonly string[] _ofDocuments = ["transcript", "region", "embedded_source", "kept_document"];

    private static readonly string[] _derived =
    [
        "claim", "persona", "mention", "finding", "person", "judgement", "reuse", "tradition",
        "tradition_passage", "revision", "disagreement", "disagreement_value", "attestation", "attestation_claim", "unresolved_decision",
    ];

    /// <param name="basePath">The base; made where there is none.</param>
    /// <param name="built">What to write.</param>
    /// <param name="stop">Looked at up to the commit.</param>
    public static BaseSummary Write(string basePath, BuiltEvidence built, CancellationToken stop)
    {
        using var connection = BaseFile.OpenOrCreate(basePath);
        return BaseFile.Change(connection, basePath, change =>
        {
            Schema.Migrate(connection);
            var earlier = RedirectTable.Earliest(connection);
            Clear(connection, built);
            Load(connection, built);
            RedirectTable.Write(connection, earlier);
            Schema.MakeIndexes(connection);
            stop.ThrowIfCancellationRequested();
            change.Commit();
            return WorkspaceTable.Summary(connection, basePath);
        });
    }

    private static void Clear(SqliteConnection connection, BuiltEvidence built)
    {
        Schema.DropIndexes(connection);
        ClearDocuments(connection, [.. built.Documents.Where(d => d.IsInPlace).Select(d => d.Witness.Id)]);
        foreach (string table in _derived)
        {
            connection.Run($"DELETE FROM {table} WHERE workspace = $w");
        }
    }

    /// <exception cref="EvidenceBaseException">Rows that were to stay are gone.</exception>
    private static void ClearDocuments(SqliteConnection connection, IReadOnlyList<string> inPlace)
    {
        connection.Run("CREATE TEMP TABLE IF NOT EXISTS in_place (witness TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID; DELETE FROM in_place");
        foreach (string witness in inPlace)
        {
            connection.Run("INSERT INTO in_place (witness) VALUES ($0)", witness);
        }

        foreach (string table in _ofDocuments)
        {
            connection.Run($"DELETE FROM {table} WHERE workspace = $w AND witness NOT IN (SELECT witness FROM in_place)");
        }

        if (connection.Count("SELECT count(*) FROM transcript WHERE workspace = $w") != inPlace.Count
            || connection.Count("SELECT count(*) FROM kept_document WHERE workspace = $w") != inPlace.Count)
        {
            throw new EvidenceBaseException("Another program wrote the evidence base while its folder was read. It is as that program left it; build again.");
        }
    }

    private static void Load(SqliteConnection connection, BuiltEvidence built)
    {
        var lookup = new PersonLookup(built.Identity);
        var claims = ClaimRows.Of(built, lookup);
        WitnessTables.Write(connection, built);
        TranscriptTables.Write(connection, built.Documents.Where(d => !d.IsInPlace).Select(d => d.Witness), built.Rules.Documents);
        KeptTables.Write(connection, built);
        ToolOutputTable.Write(connection, built.ToolOutputs);
        ClaimTable.Write(connection, claims, built.Rules.All);
        PersonTables.Write(connection, built, lookup, PersonRows.Of(built, claims));
        TextualTables.Write(connection, built.Textual);
        CriticismTables.Write(connection, built.Criticism);
        DecisionTable.WriteUnresolved(connection, built.Unresolved);
        WorkspaceTable.Write(connection, built);
    }
}
