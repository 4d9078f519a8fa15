using Attest.Text;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>What the base belongs to and what it was made from; findings of the last build.</summary>
internal static class WorkspaceTable
{
    public static void Write(SqliteConnection connection, BuiltEvidence built)
    {
        connection.Run(
            "INSERT OR REPLACE INTO workspace (workspace, folder, inputs, rule_version) VALUES ($w, $0, $1, $2)",
            built.Folder, built.Inputs, built.Rules.All);
        using var findings = new Loader(connection, "finding", "ordinal, code, place, message");
        foreach (var (ordinal, f) in built.Findings.Index())
        {
            findings.Add(ordinal, f.Code, f.Place, f.Message);
        }
    }

    /// <summary>The folder as stored; null in a base that no build has finished.</summary>
    public static string? Folder(SqliteConnection connection) =>
        connection.Value<string>("SELECT folder FROM workspace WHERE workspace = $w");

    public static string? Inputs(SqliteConnection connection) =>
        connection.Value<string>("SELECT inputs FROM workspace WHERE workspace = $w");

    public static List<Finding> Findings(SqliteConnection connection) => connection.Rows(
        row => new Finding(row.Text(), row.Text(), row.Text()),
        "SELECT code, place, message FROM finding WHERE workspace = $w ORDER BY ordinal");

    public static BaseSummary Summary(SqliteConnection connection, string basePath)
    {
        int Count(string from) => connection.Count($"SELECT count(*) FROM {from}");
        return new BaseSummary(
            BaseFolder.Resolve(Folder(connection) ?? "", basePath),
            Count("witness WHERE workspace = $w AND retired = 0"),
            Count("embedded_source WHERE workspace = $w"),
            Count("claim WHERE workspace = $w"),
            Count("person WHERE workspace = $w"),
            Count("disagreement WHERE workspace = $w AND kind <> 'Calendar'"),
            Count("tradition WHERE workspace = $w"),
            Count("finding WHERE workspace = $w"),
            Count("decision WHERE workspace = $w"),
            connection.Value<string>("SELECT rule_version FROM workspace WHERE workspace = $w") ?? "");
    }
}
