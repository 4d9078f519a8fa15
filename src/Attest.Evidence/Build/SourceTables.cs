using Attest.Reading;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>The <c>sources.csv</c> files of a folder: what the person who gathered the documents says of them. A table further down has the last word.</summary>
internal sealed class SourceTables
{
    private readonly List<SourceTable> _tables = [];
    private readonly List<Finding> _findings = [];

    private SourceTables()
    {
    }

    public static SourceTables Read(IEnumerable<NamedFile> files, Stages stages)
    {
        var tables = new SourceTables();
        foreach (var file in files.Where(IsTable).OrderBy(f => f.File.Path.Count(c => c == '/')))
        {
            tables.Add(file.File, stages);
        }

        return tables;
    }

    /// <summary>True for a file that describes others and is no document itself.</summary>
    public static bool IsTable(NamedFile file) => SourceTable.IsSourceTable(file.File.Path);

    public SourceDescription Describe(string path, SourceDescription found) => _tables.Aggregate(found, (says, table) => table.Apply(path, says));

    /// <summary>What is wrong in the tables, by themselves and beside the documents.</summary>
    public IReadOnlyList<Finding> Findings(IReadOnlyCollection<string> paths) => [.. _findings, .. _tables.SelectMany(t => t.Unmatched(paths))];

    private void Add(FolderFile file, Stages stages)
    {
        try
        {
            var (table, findings) = stages.ReadTable(file.Path, ReceivedFile.Of(file).Bytes());
            _tables.Add(table);
            _findings.AddRange(findings);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _findings.Add(new Finding("reading.unreadable", file.Path, "It cannot be read; the documents are described by themselves alone."));
        }
    }
}
