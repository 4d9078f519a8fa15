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

    /// <summary>Names the documents and their bytes without reading them further: path and hash, or path and what was found.</summary>
    public IReadOnlyList<string> Fingerprint(FolderListing listing)
    {
        var marks = new string[listing.Files.Count];
        Each(listing.Files, (index, file) =>
        {
            var (bytes, finding) = stages.Receive(file);
            marks[index] = $"{file.Path}\t{(bytes is null ? finding?.Message : Original.HashOf(bytes))}";
        });
        return [.. marks, .. listing.Findings.Select(f => f.ToString())];
    }

    public IReadOnlyList<ReadDocument> Read(FolderListing listing, IReadOnlySet<string> known)
    {
        var read = new (ReadDocument? Document, IReadOnlyList<Finding> Findings)[listing.Files.Count];
        int done = 0;
        Each(listing.Files, (index, file) =>
        {
            read[index] = Named(file, () => ReadOne(file, known));
            progress.Report(new BuildProgress(BuildStep.Reading, Interlocked.Increment(ref done), listing.Files.Count));
        });
        _findings.AddRange(listing.Findings);
        _findings.AddRange(read.SelectMany(r => r.Findings));
        return WithSigla([.. read.Select(r => r.Document).OfType<ReadDocument>()]);
    }

    private (ReadDocument?, IReadOnlyList<Finding>) ReadOne(FolderFile file, IReadOnlySet<string> known)
    {
        var (bytes, unreceived) = stages.Receive(file);
        if (bytes is null)
        {
            return (null, unreceived is null ? [] : [unreceived]);
        }

        var (witness, findings) = stages.Read(file.Path, bytes);
        if (witness is null)
        {
            return (null, findings);
        }

        var analysis = stages.Analyse(witness);
        var claims = stages.Extract(analysis).DistinctBy(c => c.Id).OrderBy(c => c.Quote.Span).ThenBy(c => c.Type, StringComparer.Ordinal)
            .ThenBy(c => c.Id, StringComparer.Ordinal);
        return (new ReadDocument(witness, analysis, [.. claims], Original.Of(bytes, known)), findings);
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
