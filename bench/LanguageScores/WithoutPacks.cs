using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>The rule files alone, to show what a trained pack adds.</summary>
internal sealed class WithoutPacks(IDataFiles files) : IDataFiles
{
    public string Read(string path) => files.Read(path);

    public IReadOnlyList<string> List(string folder) => files.List(folder);
}
