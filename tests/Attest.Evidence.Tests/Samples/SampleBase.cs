using Attest.Testing;

namespace Attest.Evidence.Tests.Samples;

/// <summary>The sample folder, built once with the real stages.</summary>
public sealed class SampleBase : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"attest-sample-{Environment.ProcessId}.attest");

    public SampleBase()
    {
        var options = new BuildOptions(Repository.PathOf("samples", "moscow-1937"), _path);
        new EvidenceBuild(Stages.From(Repository.Data), new RuleVersion("sample", "sample")).Run(options, new Progress<BuildProgress>(), CancellationToken.None);
        Reader = SqliteEvidenceBase.Open(_path);
    }

    internal SqliteEvidenceBase Reader { get; }

    public void Dispose() => File.Delete(_path);
}
