using Attest.Text;

namespace Attest.Evidence;

/// <summary>What a build needs to know of the base before it begins.</summary>
/// <param name="Folder">The folder, as the base stores it.</param>
/// <param name="Inputs">Hash of what the last build was made from; null where there was none.</param>
/// <param name="Originals">Hashes of the originals it keeps.</param>
/// <param name="Decisions">What humans decided.</param>
internal sealed record BaseState(string Folder, string? Inputs, IReadOnlySet<string> Originals, IReadOnlyList<Decision> Decisions)
{
    /// <exception cref="EvidenceBaseException">The base belongs to another folder, or the file is none.</exception>
    public static BaseState Of(BuildOptions options)
    {
        string folder = BaseFolder.Store(options.Folder, options.BasePath);
        if (BaseFile.IsNew(options.BasePath))
        {
            return new BaseState(folder, null, new HashSet<string>(), []);
        }

        using var connection = BaseFile.Open(options.BasePath);
        string stored = WorkspaceTable.Folder(connection) ?? folder;
        if (!options.FolderHasMoved && BaseFolder.Resolve(stored, options.BasePath) != BaseFolder.Resolve(folder, options.BasePath))
        {
            throw new EvidenceBaseException(
                $"{options.BasePath} holds the evidence of {BaseFolder.Resolve(stored, options.BasePath)}, not of {BaseFolder.Resolve(folder, options.BasePath)}. "
                + "Give another file with --base, or add --moved if it is the same folder at a new place.");
        }

        // A tool that was missing may be there now.
        string? inputs = WorkspaceTable.Findings(connection).Any(KeptDocuments.LacksTool) ? null : WorkspaceTable.Inputs(connection);
        return new BaseState(folder, inputs, WitnessTables.Hashes(connection), DecisionTable.All(connection));
    }

    public static IReadOnlyList<Decision> Unresolved(string basePath)
    {
        using var connection = BaseFile.Connect(basePath);
        return [.. DecisionTable.All(connection).Where(d => d.IsUnresolved)];
    }

    /// <summary>Hash of everything a build is made from: the folder, the rules, the documents and the decisions.</summary>
    public string InputsWith(string ruleVersion, IReadOnlyList<NamedFile> files, IReadOnlyList<Finding> findings) => ContentId.Of(
        "i",
        [Folder, ruleVersion, .. files.Select(f => $"{f.File.Path}\t{f.Hash}"), .. findings.Select(f => f.ToString()), .. Decisions.Select(d => $"{d.Number} {d.Kind} {d.At:O}")]);

    public BuildReport Unchanged(BuildOptions options)
    {
        using var connection = BaseFile.Connect(options.BasePath);
        var summary = WorkspaceTable.Summary(connection, options.BasePath);
        return new BuildReport(BuildOutcome.Unchanged, summary, WorkspaceTable.Findings(connection), [.. Decisions.Where(d => d.IsUnresolved)])
        {
            Kept = summary.Witnesses,
        };
    }
}
