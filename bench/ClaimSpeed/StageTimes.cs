using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Attest.Evidence;
using Attest.Language;

namespace Attest.Bench.ClaimSpeed;

/// <summary>Takes documents through reading, language and claims on one thread, and the processor time and allocated bytes of each stage.</summary>
internal sealed class StageTimes(Stages stages)
{
    public static readonly string[] Names = ["reading", "language, begun", "language, settled", "claims"];
    private readonly TimeSpan[] spent = new TimeSpan[Names.Length];
    private readonly long[] allocated = new long[Names.Length];
    private readonly IncrementalHash told = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Bytes { get; private set; }
    public int Documents { get; private set; }
    public int Claims { get; private set; }
    public int Sentences { get; private set; }
    public int Trees { get; private set; }
    /// <summary>The same for the same claims: a change that makes the program faster leaves it as it is.</summary>
    public string Digest => Convert.ToHexStringLower(told.GetCurrentHash())[..8];

    public double Seconds => spent.Sum(s => s.TotalSeconds);

    public void Take(string path, byte[] bytes)
    {
        var witness = Timed(0, () => stages.Read(path, bytes)).Witness!;
        var begun = Timed(1, () => stages.Begin(witness));
        var analysis = Timed(2, () => stages.Settle(begun, CollectionVote.Of([begun.Evidence])));
        Sentences += analysis.Sentences.Count;
        Trees += analysis.Sentences.Count(x => x.Tree is not null);
        var claims = Timed(3, () => stages.Extract(analysis));
        foreach (var claim in claims) told.AppendData(Encoding.UTF8.GetBytes($"{claim}\n"));
        Claims += claims.Count;
        Bytes += bytes.Length;
        Documents++;
    }

    public string Stage(int stage) => $"{spent[stage].TotalSeconds:0.00} s, {allocated[stage] / 1e6:0} MB";

    private T Timed<T>(int stage, Func<T> work)
    {
        using var process = Process.GetCurrentProcess();
        (var before, long used) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        var result = work();
        process.Refresh();
        spent[stage] += process.TotalProcessorTime - before;
        allocated[stage] += GC.GetAllocatedBytesForCurrentThread() - used;
        return result;
    }
}
