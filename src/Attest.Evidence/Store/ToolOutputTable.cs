using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>What a tool wrote of a document, packed.</summary>
internal sealed record KeptOutput(ToolKey Key, string Version, byte[] Packed);

/// <summary>What was asked of a tool: the SHA-256 of the document's bytes, the tool, its arguments as JSON.</summary>
internal sealed record ToolKey(string Document, string Tool, string Arguments);

/// <summary>The append-only outputs of outside tools.</summary>
internal static class ToolOutputTable
{
    public static void Write(SqliteConnection connection, IReadOnlyList<KeptOutput> outputs)
    {
        foreach (var output in outputs)
        {
            var (document, tool, arguments) = output.Key;
            connection.Run(
                "INSERT OR IGNORE INTO tool_output (workspace, document, tool, arguments, version, brotli) VALUES ($w, $0, $1, $2, $3, $4)",
                document, tool, arguments, output.Version, output.Packed);
        }
    }

    public static KeptOutput? Of(SqliteConnection connection, ToolKey key) => connection.Rows(
        row => new KeptOutput(key, row.Text(), row.Bytes()),
        "SELECT version, brotli FROM tool_output WHERE workspace = $w AND document = $0 AND tool = $1 AND arguments = $2",
        key.Document, key.Tool, key.Arguments).SingleOrDefault();

    /// <summary>A version of a tool whose outputs are kept; null where there are none.</summary>
    public static string? VersionOf(SqliteConnection connection, string tool) =>
        connection.Value<string>("SELECT max(version) FROM tool_output WHERE workspace = $w AND tool = $0", tool);
}
