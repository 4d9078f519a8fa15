using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>
/// Replaces the derived rows of a base in one transaction: a build that is stopped at any moment leaves the old state or the new one
/// (invariant 8). Originals and decisions are only added to.
/// </summary>
internal static class EvidenceWriter
{
    private static readonly string[] _derived =
    [
        "transcript", "region", "embedded_source", "claim", "persona", "mention", "finding", "person", "judgement", "reuse", "tradition",
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
            Clear(connection);
            Load(connection, built);
            RedirectTable.Write(connection, earlier);
            Schema.MakeIndexes(connection);
            stop.ThrowIfCancellationRequested();
            change.Commit();
            return WorkspaceTable.Summary(connection, basePath);
        });
    }

    private static void Clear(SqliteConnection connection)
    {
        Schema.DropIndexes(connection);
        foreach (string table in _derived)
        {
            connection.Run($"DELETE FROM {table} WHERE workspace = $w");
        }
    }

    private static void Load(SqliteConnection connection, BuiltEvidence built)
    {
        var lookup = new PersonLookup(built.Identity);
        var claims = ClaimRows.Of(built, lookup);
        WitnessTables.Write(connection, built);
        ClaimTable.Write(connection, claims, built.RuleVersion);
        PersonTables.Write(connection, built, lookup, PersonRows.Of(built, claims));
        TextualTables.Write(connection, built.Textual);
        CriticismTables.Write(connection, built.Criticism);
        DecisionTable.WriteUnresolved(connection, built.Unresolved);
        WorkspaceTable.Write(connection, built);
    }
}
