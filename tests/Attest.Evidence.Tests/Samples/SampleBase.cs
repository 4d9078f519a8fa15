using Attest.Testing;

namespace Attest.Evidence.Tests.Samples;

/// <summary>A sample folder, built once with the real stages.</summary>
public abstract class SampleBase : IDisposable
{
    private readonly string _path;

    protected SampleBase(string folder)
    {
        _path = Path.Combine(Path.GetTempPath(), $"attest-{folder}-{Guid.NewGuid():N}.attest");
        var options = new BuildOptions(Repository.PathOf("samples", folder), _path);
        new EvidenceBuild(Stages, new RuleVersion("sample", "sample")).Run(options, new Progress<BuildProgress>(), CancellationToken.None);
        Reader = SqliteEvidenceBase.Open(_path);
    }

    internal SqliteEvidenceBase Reader { get; }

    internal Stages Stages { get; } = Stages.From(Repository.Data);

    public void Dispose()
    {
        File.Delete(_path);
        GC.SuppressFinalize(this);
    }
}

/// <summary>The sample the README opens.</summary>
public sealed class MoscowSample() : SampleBase("moscow-1937");

/// <summary>The sample with a document of each common format.</summary>
public sealed class BrennSample() : SampleBase("brenn-1871");
