using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Attest.Reading;
using Attest.Text;

namespace Attest.Bench.WebPages;

/// <summary>Reads pages as a build does and takes the time of the whole process.</summary>
internal sealed class PageRun(string[] paths)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly DocumentReader _reader = new(ReadingRules.Load(new CheckoutRules()));
    private readonly byte[][] _pages = [.. paths.Select(File.ReadAllBytes)];

    /// <summary>
    /// CPU seconds, user and system, of a pass over all pages, as a JSON object with the bytes read. A first pass, in which the code is
    /// compiled, is not counted.
    /// </summary>
    public string Measure(int passes)
    {
        ReadAll();
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (int i = 0; i < passes; i++)
        {
            ReadAll();
        }

        process.Refresh();
        double seconds = (process.TotalProcessorTime - before).TotalSeconds / passes;
        return JsonSerializer.Serialize(new { cpu = seconds, bytes = _pages.Sum(p => (long)p.Length), pages = _pages.Length });
    }

    public void Write(string path)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (int i = 0; i < paths.Length; i++)
        {
            output.WriteLine(JsonSerializer.Serialize(new { file = paths[i], text = Article(Read(i)) }, Plain));
        }
    }

    private void ReadAll()
    {
        for (int i = 0; i < _pages.Length; i++)
        {
            Read(i);
        }
    }

    private Transcript? Read(int page) => _reader.Read("page.html", _pages[page]).Witness?.Transcript;

    /// <summary>What counts as the body of an article: the regions that hold claims, and headings. Its title and byline are not part of it.</summary>
    private static string Article(Transcript? transcript) => transcript is null
        ? ""
        : string.Join("\n", transcript.Regions.Where(r => (r.HoldsClaims && r.Kind != RegionKind.Caption) || r.Kind == RegionKind.Heading).Select(r => r.Reading.In(transcript.Reading)));

    /// <summary>The rule files beside the benchmark.</summary>
    private sealed class CheckoutRules : IDataFiles
    {
        private readonly string _data = Path.Combine(Environment.GetEnvironmentVariable("ATTEST_ROOT") ?? ".", "data");

        public string Read(string path) => File.ReadAllText(Path.Combine(_data, path));

        public IReadOnlyList<string> List(string folder) => [.. Directory.GetFiles(Path.Combine(_data, folder)).Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)];
    }
}
