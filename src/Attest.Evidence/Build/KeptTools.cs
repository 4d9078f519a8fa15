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
    private readonly ConcurrentDictionary<(string Tool, string Arguments), ToolOutput> _asked = new();
    private readonly ConcurrentDictionary<string, string?> _versions = new(StringComparer.Ordinal);

    /// <summary>What tools wrote that the base does not keep yet, in a fixed order.</summary>
    internal IReadOnlyList<KeptOutput> Fresh => [.. _fresh.Values
        .OrderBy(o => o.Key.Document, StringComparer.Ordinal).ThenBy(o => o.Key.Tool, StringComparer.Ordinal).ThenBy(o => o.Key.Arguments, StringComparer.Ordinal)];

    /// <summary>The version that is installed; where none is, one whose outputs are kept.</summary>
    public string? VersionOf(string tool) =>
        _versions.GetOrAdd(tool, name => installed?.VersionOf(name) ?? FromBase(connection => ToolOutputTable.VersionOf(connection, name)));

    public ToolOutput Run(ToolCall call) => call.Document.Length == 0 ? Ask(call) : Read(call);

    private ToolOutput Read(ToolCall call)
    {
        var key = new ToolKey(Original.HashOf(call.Document), call.Tool, JsonList.Of(call.Arguments));
        return (_fresh.GetValueOrDefault(key) ?? FromBase(connection => Kept(connection, call, key))) is { } kept
            ? Answer(kept)
            : RunInstalled(call, _ => key);
    }

    // A call without a document asks after the machine, such as for the languages it has: the machine answers where it can.
    private ToolOutput Ask(ToolCall call)
    {
        string arguments = JsonList.Of(call.Arguments);
        return _asked.GetOrAdd((call.Tool, arguments), _ => installed?.VersionOf(call.Tool) is null
            && FromBase(connection => ToolOutputTable.Last(connection, call.Tool, arguments)) is { } kept
            ? Answer(kept)
            : RunInstalled(call, output => new ToolKey(ToolKey.OfMachine + Original.HashOf(output), call.Tool, arguments)));
    }

    private ToolOutput RunInstalled(ToolCall call, Func<byte[], ToolKey> key)
    {
        if (installed?.VersionOf(call.Tool) is not { } version)
        {
            return new ToolOutput([], ToolOutput.NotInstalled(call.Tool));
        }

        var output = installed.Run(call) with { Version = version };
        if (output.Failure is null)
        {
            _fresh[key(output.Output)] = new KeptOutput(key(output.Output), version, PackedText.Pack(output.Output));
        }

        return output;
    }

    // Where the machine had other languages at another time, a document was read with arguments that differ in them.
    private KeptOutput? Kept(Microsoft.Data.Sqlite.SqliteConnection connection, ToolCall call, ToolKey key) =>
        ToolOutputTable.Of(connection, key) ?? (installed is null ? ToolOutputTable.Nearest(connection, key, call.Arguments) : null);

    private static ToolOutput Answer(KeptOutput kept) => new(PackedText.Unpack(kept.Packed), null) { Version = kept.Version };

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
