using System.Runtime.ExceptionServices;
using Attest.Claims;
using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>Reads documents in parallel, each through the stages that see it alone. The result does not depend on the order in which threads end.</summary>
internal sealed class DocumentPass(Stages stages, BuildOptions options, IProgress<BuildProgress> progress, CancellationToken stop)
{
    private readonly List<Finding> _findings = [];

    /// <summary>What was wrong, in order of paths.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Names the files and their bytes without reading them further: path and hash, or path and why it cannot be had.</summary>
    public IReadOnlyList<string> Fingerprint(FolderListing listing)
    {
        var marks = new string[listing.Files.Count];
        Each(listing.Files, (index, file) => marks[index] = $"{file.Path}\t{Original.HashOf(file)}");
        return [.. marks, .. listing.Findings.Select(f => f.ToString())];
    }

    public IReadOnlyList<ReadDocument> Read(FolderListing listing, IReadOnlySet<string> known)
    {
        var read = new (List<ReadDocument> Documents, List<Finding> Findings)[listing.Files.Count];
        int done = 0;
        Each(listing.Files, (index, file) =>
        {
            read[index] = ReadFile(file, known);
            progress.Report(new BuildProgress(BuildStep.Reading, Interlocked.Increment(ref done), listing.Files.Count));
        });
        _findings.AddRange(listing.Findings);
        _findings.AddRange(read.SelectMany(r => r.Findings));
        return WithSigla([.. read.SelectMany(r => r.Documents)]);
    }

    private (List<ReadDocument>, List<Finding>) ReadFile(FolderFile file, IReadOnlySet<string> known)
    {
        var documents = new List<ReadDocument>();
        var findings = new List<Finding>();
        Named(file, () =>
        {
            foreach (var result in stages.ReadAll(ReceivedFile.Of(file)))
            {
                stop.ThrowIfCancellationRequested();
                findings.AddRange(result.Findings);
                if (result.Witness is { } witness)
                {
                    documents.Add(Take(witness, result.Bytes, known));
                }
            }

            return documents;
        });
        return (documents, findings);
    }

    private ReadDocument Take(Witness witness, byte[] bytes, IReadOnlySet<string> known)
    {
        var analysis = stages.Analyse(witness);
        var claims = stages.Extract(analysis).DistinctBy(c => c.Id).OrderBy(c => c.Quote.Span).ThenBy(c => c.Type, StringComparer.Ordinal)
            .ThenBy(c => c.Id, StringComparer.Ordinal);
        return new ReadDocument(witness, analysis, [.. claims], Original.Of(bytes, known));
    }

    // A bug that one document brings out says which.
    private static T Named<T>(FolderFile file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not (OperationCanceledException or IOException))
        {
            throw new InvalidOperationException($"{file.Path} could not be taken through the stages: {e.Message}", e);
        }
    }

    private static List<ReadDocument> WithSigla(IReadOnlyList<ReadDocument> documents) =>
        [.. documents.OrderBy(d => d.Witness.Path, StringComparer.Ordinal).Select((document, index) =>
        {
            var witness = document.Witness with { Siglum = Sigla.Of(index) };
            return document with { Witness = witness, Analysis = document.Analysis with { Witness = witness } };
        })];

    private void Each(IReadOnlyList<FolderFile> files, Action<int, FolderFile> work)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads), CancellationToken = stop };
        try
        {
            Parallel.For(0, files.Count, parallel, index => work(index, files[index]));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
