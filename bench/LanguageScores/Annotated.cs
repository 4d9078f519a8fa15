using Attest.Evidence;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>The annotated texts beside the checkout, and the rules to read them with.</summary>
/// <param name="RulesFolder">The folder <c>data</c> of the program.</param>
/// <param name="Shared">The folder that holds <c>data/splits.tsv</c>, <c>data/language</c> and <c>seeds</c>.</param>
internal sealed record Annotated(string RulesFolder, string Shared)
{
    public IDataFiles Rules { get; } = new DiskDataFiles(RulesFolder);

    /// <summary>The files of <c>splits.tsv</c> that belong whole to a split: <c>train</c>, <c>dev</c> or <c>test</c>.</summary>
    /// <param name="prefix">Beginning of the path: <c>language/en/gum/GUM_bio</c>.</param>
    /// <param name="split">The split.</param>
    public IEnumerable<string> Files(string prefix, string split) =>
        File.ReadLines(Path.Combine(Shared, "data", "splits.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Where(row => row[0].StartsWith(prefix, StringComparison.Ordinal) && row[1] == "all" && row[2] == split)
            .Select(row => Path.Combine(Shared, "data", row[0]));
}
