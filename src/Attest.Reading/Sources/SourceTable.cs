using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>
/// What the person who gathered the documents says of them in a file named <c>sources.csv</c> or <c>sources.tsv</c>. It holds for the
/// paths below the folder it lies in. Columns are listed in docs/formats.md.
/// </summary>
public sealed class SourceTable
{
    private SourceTable(string path) => Path = path;

    /// <summary>Path of the table below the folder.</summary>
    public string Path { get; }

    /// <summary>True for a file that describes the others and is no document itself.</summary>
    public static bool IsSourceTable(string path) =>
        path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant() is "sources.csv" or "sources.tsv" && !path.Contains("!/", StringComparison.Ordinal);

    /// <summary>Reads a table. What is wrong in it is a finding with its line; the rest of the table counts.</summary>
    /// <param name="path">Path of the table below the folder.</param>
    /// <param name="bytes">The file as received.</param>
    /// <param name="rules">The rules of this stage.</param>
    public static (SourceTable Table, IReadOnlyList<Finding> Findings) Read(string path, byte[] bytes, ReadingRules rules) => (new SourceTable(path), []);

    /// <summary>What was found of a document, corrected and filled by the table.</summary>
    public SourceDescription Apply(string path, SourceDescription found) => found;

    /// <summary>What shows only beside the list of documents: rows for no document, sigla that stand for two, copies of nothing.</summary>
    /// <param name="paths">The paths of all witnesses.</param>
    public IReadOnlyList<Finding> Unmatched(IReadOnlyCollection<string> paths) => [];
}
