using System.Text;
using Attest.Evidence;

namespace Attest.Evidence.Tests;

/// <summary>A folder of documents and the place of a base, under the system's temporary folder; gone when disposed.</summary>
public sealed class Workplace : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("attest-").FullName;

    public Workplace()
    {
        Directory.CreateDirectory(Folder);
        Write("a.txt", "Anna Weber was born in 1890.\nAnna Weber died in 1921.\nKarl Lind was arrested in 1905.\n");
        Write("b.txt", "Weber died in 1922.\nKarl Lind was arrested in 1905.\n");
        Write("sub/c.txt", "Josef Novák, a friend of Anna Weber, was reportedly arrested in 1899. \U0001F4DC\nЙозеф Новак was born in 1870.\n");
    }

    public string Folder => At("documents");

    public string Base => At("evidence.attest");

    public string At(string path) => Path.Combine(_root, path);

    public void Write(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    public BuildReport Build(Stages? stages = null, string rules = "v-1", int threads = 2, string? documentRules = null) =>
        new EvidenceBuild(stages ?? SmallStages.Make(), new RuleVersion(rules, documentRules ?? rules)).Run(new BuildOptions(Folder, Base) { Threads = threads }, new Silence(), default);

    public SqliteEvidenceBase Open() => SqliteEvidenceBase.Open(Base);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private sealed class Silence : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
        }
    }
}
