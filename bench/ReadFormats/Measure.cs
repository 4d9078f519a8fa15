using System.Diagnostics;
using System.IO.Compression;
using Attest.Reading;

namespace Attest.Bench.ReadFormats;

/// <summary>Reads a file, or every file of a folder, as the program does, and takes the processor time of all threads together.</summary>
/// <param name="data">The folder of rules.</param>
/// <param name="runs">How often it is read again, warmed up, after the first time.</param>
internal sealed class Measure(string data, int runs)
{
    private static readonly string[] _packages = [".docx", ".odt", ".epub", ".zip"];
    private readonly DocumentReader _reader = new(ReadingRules.Load(new RuleFolder(data)));
    private long _documents;
    private long _characters;

    /// <summary>Size in MB, documents, million characters of reading, CPU seconds of the first time, MB a CPU second of the first time and of the best, peak memory in MB.</summary>
    public string Row(string path)
    {
        var files = Files(path);
        double size = files.Sum(Size) / 1e6, first = Seconds(files), best = first;
        long documents = _documents, characters = _characters;
        for (int run = 0; run < runs; run++)
        {
            best = Math.Min(best, Seconds(files));
        }

        using var process = Process.GetCurrentProcess();
        return $"{size:0.0}\t{documents}\t{characters / 1e6:0.0}\t{first:0.00}\t{size / first:0.0}\t{size / best:0.0}\t{process.PeakWorkingSet64 / 1e6:0}";
    }

    private static List<ReceivedFile> Files(string path) => Directory.Exists(path)
        ? [.. Directory.GetFiles(path).Order(StringComparer.Ordinal).Select(File)]
        : [File(path)];

    private static ReceivedFile File(string path) => ReceivedFile.Of(new FolderFile(Path.GetFileName(path), Path.GetFullPath(path), new FileInfo(path).Length));

    /// <summary>In bytes; of a package, those of its parts unpacked.</summary>
    private static double Size(ReceivedFile file)
    {
        if (!_packages.Contains(Path.GetExtension(file.Path)))
        {
            return file.Length;
        }

        using var archive = new ZipArchive(file.Open());
        return archive.Entries.Sum(e => (double)e.Length);
    }

    private double Seconds(List<ReceivedFile> files)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        foreach (var result in files.SelectMany(_reader.ReadAll))
        {
            _documents += result.Witness is null ? 0 : 1;
            _characters += result.Witness?.Transcript.Reading.Length ?? 0;
        }

        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
