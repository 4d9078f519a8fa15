using Attest.Text;

namespace Attest.Grammar;

/// <summary>The corpora of a language, by the table that says which file is for training, development or testing.</summary>
/// <param name="files">The folder that holds <c>splits.tsv</c>; paths in it are paths of the table.</param>
/// <param name="language">Two letters of ISO 639-1: files lie under <c>language/en/</c>.</param>
/// <param name="scheme">What tags of treebanks are taken; null for those of the fifth column.</param>
public sealed class TrainingTexts(IDataFiles files, string language, TagScheme? scheme = null)
{
    /// <summary>Path of the table: file, documents of it, split.</summary>
    public const string Table = "splits.tsv";

    private const string TreebankEnding = ".conllu";
    private readonly List<string[]> _rows = [.. DataTable.Rows(files.Read(Table)).Where(row => row.Length > 2 && row[0].StartsWith($"language/{language}/", StringComparison.Ordinal))];

    /// <summary>Folder of running prose of the language, unpacked: files <c>*.txt</c> in UTF-8.</summary>
    public string ProseFolder => $"language/{language}/prose";

    /// <summary>
    /// Folders of the language that hold treebanks, in ordinal order: <c>ewt</c>, <c>gum</c>; of files that lie in none, the name up to the first hyphen.
    /// </summary>
    public IReadOnlyList<string> Treebanks { get; } =
    [
        .. DataTable.Rows(files.Read(Table))
            .Where(row => row[0].StartsWith($"language/{language}/", StringComparison.Ordinal) && row[0].EndsWith(TreebankEnding, StringComparison.Ordinal))
            .Select(row => row[0].Split('/'))
            .Select(parts => parts.Length > 3 ? parts[2] : parts[2].Split('-')[0])
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Paths of the files of a split, in the order of the table.</summary>
    /// <param name="split"><c>train</c>, <c>dev</c> or <c>test</c>.</param>
    /// <param name="treebank">A folder of <see cref="Treebanks"/>; null for all.</param>
    public IEnumerable<string> TreebankFiles(string split, string? treebank = null) => _rows
        .Where(row => row[2] == split && row[0].EndsWith(TreebankEnding, StringComparison.Ordinal))
        .Select(row => row[0])
        .Where(path => treebank is null
            || path.StartsWith($"language/{language}/{treebank}/", StringComparison.Ordinal) || path.StartsWith($"language/{language}/{treebank}-", StringComparison.Ordinal)
            || path == $"language/{language}/{treebank}");

    /// <summary>The sentences of a split.</summary>
    public IEnumerable<TreebankSentence> Sentences(string split, string? treebank = null) =>
        TreebankFiles(split, treebank).SelectMany(path => ConlluReader.Read(new StringReader(files.Read(path)), scheme ?? TagScheme.OfTreebank));

    /// <summary>The texts of running prose, one at a time; none where there is no such folder.</summary>
    public IEnumerable<string> Prose() => files.List(ProseFolder).Where(path => path.EndsWith(".txt", StringComparison.Ordinal)).Select(files.Read);

    /// <summary>All files read for training or measuring, in the order of the table, then the prose.</summary>
    public IEnumerable<string> AllFiles() => [.. _rows.Select(row => row[0]).Distinct(), .. files.List(ProseFolder)];
}
