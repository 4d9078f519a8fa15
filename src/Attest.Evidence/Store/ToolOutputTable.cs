using Microsoft.Data.Sqlite;

namespace Attest.Evidence;

/// <summary>What a tool wrote of a document, packed.</summary>
internal sealed record KeptOutput(ToolKey Key, string Version, byte[] Packed);

/// <summary>What was asked of a tool: the SHA-256 of the document's bytes, the tool, its arguments as JSON.</summary>
internal sealed record ToolKey(string Document, string Tool, string Arguments)
{
    /// <summary>Stands before the hash of the answer in place of a document's, where the tool was asked after the machine.</summary>
    public const string OfMachine = "machine ";
}

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

    /// <summary>What a tool last said of the machine; null where it was not asked.</summary>
    public static KeptOutput? Last(SqliteConnection connection, string tool, string arguments) => connection.Rows(
        row => new KeptOutput(new ToolKey(row.Text(), tool, arguments), row.Text(), row.Bytes()),
        "SELECT document, version, brotli FROM tool_output WHERE workspace = $w AND tool = $0 AND arguments = $1 AND document LIKE $2 ORDER BY rowid DESC LIMIT 1",
        tool, arguments, $"{ToolKey.OfMachine}%").SingleOrDefault();

    /// <summary>What a tool wrote of a document when it was given all arguments but one as they are now; null where that is not one output alone.</summary>
    public static KeptOutput? Nearest(SqliteConnection connection, ToolKey key, IReadOnlyList<string> arguments)
    {
        var near = connection.Rows(
            row => (Arguments: row.Words(), Output: new KeptOutput(key, row.Text(), row.Bytes())),
            "SELECT arguments, version, brotli FROM tool_output WHERE workspace = $w AND document = $0 AND tool = $1 ORDER BY rowid",
            key.Document, key.Tool).Where(o => o.Arguments.Count == arguments.Count && o.Arguments.Zip(arguments).Count(a => a.First != a.Second) == 1).ToList();
        return near is [var only] ? only.Output : null;
    }

    /// <summary>A version of a tool whose outputs are kept; null where there are none.</summary>
    public static string? VersionOf(SqliteConnection connection, string tool) =>
        connection.Value<string>("SELECT max(version) FROM tool_output WHERE workspace = $w AND tool = $0", tool);
}
