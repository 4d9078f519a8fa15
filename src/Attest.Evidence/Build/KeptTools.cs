using System.Collections.Concurrent;
using Attest.Reading.Tools;

namespace Attest.Evidence;

/// <summary>
/// Answers for outside tools out of what the base keeps of them, and runs them only over documents they have not seen: what a tool wrote
/// is received input (invariant 2). A newer version of a tool, or none, changes nothing of what was read before.
/// </summary>
/// <param name="basePath">The base; need not exist, null where a document is read without one.</param>
/// <param name="installed">The tools of this machine; null where only kept answers are wanted.</param>
public sealed class KeptTools(string? basePath, IOutsideTools? installed) : IOutsideTools
{
    private readonly ConcurrentDictionary<ToolKey, KeptOutput> _fresh = new();
    private readonly ConcurrentDictionary<string, string?> _versions = new(StringComparer.Ordinal);

    /// <summary>What tools wrote that the base does not keep yet, in a fixed order.</summary>
    internal IReadOnlyList<KeptOutput> Fresh => [.. _fresh.Values
        .OrderBy(o => o.Key.Document, StringComparer.Ordinal).ThenBy(o => o.Key.Tool, StringComparer.Ordinal).ThenBy(o => o.Key.Arguments, StringComparer.Ordinal)];

    /// <summary>The version that is installed; where none is, one whose outputs are kept.</summary>
    public string? VersionOf(string tool) =>
        _versions.GetOrAdd(tool, name => installed?.VersionOf(name) ?? FromBase(connection => ToolOutputTable.VersionOf(connection, name)));

    public ToolOutput Run(ToolCall call)
    {
        var key = new ToolKey(Original.HashOf(call.Document), call.Tool, JsonList.Of(call.Arguments));
        if ((_fresh.GetValueOrDefault(key) ?? FromBase(connection => ToolOutputTable.Of(connection, key))) is { } kept)
        {
            return new ToolOutput(PackedText.Unpack(kept.Packed), null) { Version = kept.Version };
        }

        if (installed?.VersionOf(call.Tool) is not { } version)
        {
            return new ToolOutput([], $"{call.Tool} is not installed");
        }

        var output = installed.Run(call) with { Version = version };
        if (output.Failure is null)
        {
            _fresh[key] = new KeptOutput(key, version, PackedText.Pack(output.Output));
        }

        return output;
    }

    private T? FromBase<T>(Func<Microsoft.Data.Sqlite.SqliteConnection, T?> read)
        where T : class
    {
        if (basePath is null || BaseFile.IsNew(basePath))
        {
            return null;
        }

        using var connection = BaseFile.Connect(basePath);
        return read(connection);
    }
}
