using Attest.Text;

namespace Attest.Bench.ReadFormats;

/// <summary>The rules as they lie in the checkout.</summary>
internal sealed class RuleFolder(string folder) : IDataFiles
{
    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    public IReadOnlyList<string> List(string below) =>
        [.. Directory.GetFiles(Path.Combine(folder, below)).Select(f => $"{below}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)];
}
