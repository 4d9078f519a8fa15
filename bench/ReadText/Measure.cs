using System.Diagnostics;
using System.Globalization;
using Attest.Reading;
using Attest.Text;

namespace Attest.Bench.ReadText;

/// <summary>Measures megabytes per second of processor time, all threads together, warmed up: the best and the middle of some runs.</summary>
internal sealed class Measure(string data, int megabytes)
{
    private const int WarmUps = 3;
    private const int Runs = 7;
    private const int SmallFile = 20_000;
    private readonly DocumentReader _reader = new(ReadingRules.Load(new Rules(data)));

    public IEnumerable<string> Rows()
    {
        int bytes = megabytes * 1_000_000;

        // Many small files first: the compiler makes its best of a method only after it was called often.
        foreach (var maker in (ProseMaker[])[ProseMaker.English, ProseMaker.Russian])
        {
            _ = Row("", Small(maker, bytes / 2));
        }

        yield return Row("English, one text, a line a paragraph", [ProseMaker.English.Text(bytes, 0)]);
        yield return Row("English, one text, wrapped at 72", [ProseMaker.English.Text(bytes, 72)]);
        yield return Row("English, files of 20 kB, a line a paragraph", Small(ProseMaker.English, bytes));
        yield return Row("Russian, one text, a line a paragraph", [ProseMaker.Russian.Text(bytes, 0)]);
        yield return Row("Russian, one text, wrapped at 72", [ProseMaker.Russian.Text(bytes, 72)]);
        yield return Row("Russian, files of 20 kB, a line a paragraph", Small(ProseMaker.Russian, bytes));
    }

    private static List<byte[]> Small(ProseMaker maker, int bytes) =>
        [.. Enumerable.Range(0, bytes / SmallFile).Select(_ => maker.Text(SmallFile, 0))];

    private string Row(string what, IReadOnlyList<byte[]> files)
    {
        double size = files.Sum(f => (double)f.Length) / 1e6;
        var speeds = Enumerable.Range(0, WarmUps + Runs).Select(_ => size / Seconds(files)).Skip(WarmUps).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture, $"| {what} | {size:0.0} | {speeds[Runs / 2]:0} | {speeds[^1]:0} |");
    }

    private double Seconds(IReadOnlyList<byte[]> files)
    {
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (byte[] file in files)
        {
            _reader.Read("a.txt", file);
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private sealed class Rules(string root) : IDataFiles
    {
        public string Read(string path) => File.ReadAllText(Path.Combine(root, path));

        public IReadOnlyList<string> List(string folder) =>
            [.. Directory.GetFiles(Path.Combine(root, folder)).Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(root, f))];
    }
}
