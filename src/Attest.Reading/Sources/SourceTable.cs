using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>
/// What the person who gathered the documents says of them in a file named <c>sources.csv</c> or <c>sources.tsv</c>. It holds for the
/// paths below the folder it lies in. Columns are listed in docs/formats.md.
/// </summary>
public sealed class SourceTable
{
    private readonly IReadOnlyList<SourceRow> _rows;
    private readonly Dictionary<string, SourceRow> _exact = new(StringComparer.Ordinal);
    private readonly List<SourceRow> _patterns;

    internal SourceTable(string path, IReadOnlyList<SourceRow> rows)
    {
        Path = path;
        _rows = rows;
        foreach (var row in rows.Where(r => !r.HasWildcard))
        {
            _exact.TryAdd(row.Pattern, row);
        }

        _patterns = [.. rows.Where(r => r.HasWildcard).OrderByDescending(r => r.Narrowness)];
    }

    /// <summary>Path of the table below the folder.</summary>
    public string Path { get; }

    /// <summary>True for a file that describes the others and is no document itself.</summary>
    public static bool IsSourceTable(string path) =>
        path[(path.LastIndexOf('/') + 1)..].ToLowerInvariant() is "sources.csv" or "sources.tsv" && !path.Contains("!/", StringComparison.Ordinal);

    /// <summary>Reads a table. What is wrong in it is a finding with its line; the rest of the table counts.</summary>
    /// <param name="path">Path of the table below the folder.</param>
    /// <param name="bytes">The file as received.</param>
    /// <param name="rules">The rules of this stage.</param>
    public static (SourceTable Table, IReadOnlyList<Finding> Findings) Read(string path, byte[] bytes, ReadingRules rules)
    {
        var reader = new SourceTableReader(path, rules);
        var rows = reader.Read(bytes);
        return (new SourceTable(path, rows), reader.Findings);
    }

    /// <summary>
    /// What was found of a document, corrected and filled by the table: the row of its path before patterns, narrow patterns before wide
    /// ones. What is said of a container only fills what is missing of its parts.
    /// </summary>
    public SourceDescription Apply(string path, SourceDescription found)
    {
        var described = RowsOf(path).Select(r => r.Given).Append(found).Aggregate((first, other) => first.FilledFrom(other));
        return ContainersOf(path).Aggregate(described, (now, row) => now.FilledFrom(row.Given with { Siglum = null, Title = null, PageLabels = null }));
    }

    /// <summary>What shows only beside the list of documents: rows for no document, sigla that stand for two, copies of nothing or in a circle.</summary>
    /// <param name="paths">The paths of all witnesses.</param>
    public IReadOnlyList<Finding> Unmatched(IReadOnlyCollection<string> paths)
    {
        var described = paths.Order(StringComparer.Ordinal).ToDictionary(p => p, p => Apply(p, new SourceDescription()), StringComparer.Ordinal);
        return [.. WithoutDocument(paths), .. SameSigla(described), .. Copies(described)];
    }

    private IEnumerable<SourceRow> RowsOf(string path)
    {
        var exact = _exact.TryGetValue(path, out var row) ? [row] : Array.Empty<SourceRow>();
        return exact.Concat(_patterns.Where(r => r.Matches(path)));
    }

    /// <summary>The rows of the containers a part lies in, the innermost first.</summary>
    private IEnumerable<SourceRow> ContainersOf(string path) => Containers(path).Select(c => _exact.GetValueOrDefault(c)).OfType<SourceRow>();

    private static IEnumerable<string> Containers(string path)
    {
        for (int at = path.LastIndexOf("!/", StringComparison.Ordinal); at > 0; at = path.LastIndexOf("!/", at - 1, StringComparison.Ordinal))
        {
            yield return path[..at];
        }
    }

    private IEnumerable<Finding> WithoutDocument(IReadOnlyCollection<string> paths)
    {
        var known = paths.Concat(paths.SelectMany(Containers)).ToHashSet(StringComparer.Ordinal);
        return
            from row in _rows
            where row.HasWildcard ? !paths.Any(row.Matches) : !known.Contains(row.Pattern)
            select At(row.Line, "reading.sources-path", row.HasWildcard ? $"No document's path is like '{row.Pattern}'; the row has no effect." : $"There is no document '{row.Pattern}'; the row has no effect.");
    }

    private IEnumerable<Finding> SameSigla(Dictionary<string, SourceDescription> described) =>
        from documents in described.Where(d => d.Value.Siglum is not null).GroupBy(d => d.Value.Siglum)
        where documents.Count() > 1
        let rows = documents.Select(d => RowsOf(d.Key).First(r => r.Given.Siglum is not null)).ToList()
        select At(rows.Max(r => r.Line), "reading.sources-siglum", $"The siglum '{documents.Key}' is given to {documents.Count()} documents, '{documents.First().Key}' and '{documents.Last().Key}' among them; give each its own.");

    private IEnumerable<Finding> Copies(Dictionary<string, SourceDescription> described)
    {
        foreach (var (path, description) in described.Where(d => d.Value.CopiedFrom is not null))
        {
            int line = RowsOf(path).Concat(ContainersOf(path)).First(r => r.Given.CopiedFrom is not null).Line;
            if (!described.ContainsKey(description.CopiedFrom!))
            {
                yield return At(line, "reading.sources-copied", $"'{path}' is said to be copied from '{description.CopiedFrom}', which is no document here.");
            }
            else if (IsCircle(path, described))
            {
                yield return At(line, "reading.sources-circle", $"'{path}' is said to be copied from '{description.CopiedFrom}', which is itself copied from it, straight or by way of others.");
            }
        }
    }

    private static bool IsCircle(string path, Dictionary<string, SourceDescription> described)
    {
        string? at = path;
        for (int step = 0; step <= described.Count; step++)
        {
            at = at is not null && described.TryGetValue(at, out var description) ? description.CopiedFrom : null;
            if (at is null || at == path)
            {
                return at is not null;
            }
        }

        return false;
    }

    private Finding At(int line, string code, string message) => new(code, $"{Path}, line {line}", message);
}
