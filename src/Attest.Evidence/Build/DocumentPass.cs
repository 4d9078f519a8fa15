using System.Runtime.ExceptionServices;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>Takes the files of a folder in parallel, each by itself. The result does not depend on the order in which threads end.</summary>
internal sealed class DocumentPass(BuildOptions options, IProgress<BuildProgress> progress, CancellationToken stop)
{
    // A container of a million parts says every so often that it goes on.
    private const int PartsBetweenReports = 500;

    /// <summary>Names the files by their bytes without reading them further; one whose bytes cannot be had by what is wrong.</summary>
    public IReadOnlyList<NamedFile> Name(FolderListing listing)
    {
        var files = new NamedFile[listing.Files.Count];
        Each(listing.Files, (index, file) => files[index] = new NamedFile(file, Original.HashOf(file)));
        return files;
    }

    /// <summary>Begins to read each file, in the order of the files.</summary>
    public BegunFile?[] Begin(IReadOnlyList<NamedFile> files, FileReader reader)
    {
        var begun = new BegunFile?[files.Count];
        int done = 0;
        Each(files, (index, file) =>
        {
            begun[index] = Named(file.File.Path, () => reader.Begin(file, parts => Part(file.File, parts, Volatile.Read(ref done), files.Count)));
            progress.Report(new BuildProgress(BuildStep.Reading, Interlocked.Increment(ref done), files.Count));
        });
        return begun;
    }

    /// <summary>Ends the reading of each file after the vote, and lets go of what was begun of it.</summary>
    public IReadOnlyList<FileReading> Settle(BegunFile?[] begun, FileReader reader)
    {
        var vote = CollectionVote.Of(begun.SelectMany(f => f!.Documents).Select(d => d.Evidence));
        var read = new FileReading[begun.Length];
        Each(begun, (index, file) =>
        {
            read[index] = Named(file!.Path, () => reader.Settle(file, vote));
            begun[index] = null;
        });
        return read;
    }

    private void Part(FolderFile file, int parts, int done, int total)
    {
        stop.ThrowIfCancellationRequested();
        if (parts > 0 && parts % PartsBetweenReports == 0)
        {
            progress.Report(new BuildProgress(BuildStep.Reading, done, total) { Container = file.Path, Parts = parts });
        }
    }

    // A bug that one document brings out says which.
    private static T Named<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is not (OperationCanceledException or IOException))
        {
            throw new InvalidOperationException($"{path} could not be taken through the stages: {e.Message}", e);
        }
    }

    private void Each<T>(IReadOnlyList<T> files, Action<int, T> work)
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
