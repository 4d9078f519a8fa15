using System.Diagnostics;
using System.Text;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// The speed of dates on the texts of the folder that <c>ATTEST_DATES</c> names (<c>texts/*.txt</c>), and how many of the spans listed in
/// <c>spans.tsv</c> (file, start, end, words, EDTF; code points) are found with their value.
/// </summary>
internal static class DateSpeed
{
    private const int Repeats = 40;
    private const int Warm = 5;

    public static void Measure(Annotated texts)
    {
        string folder = Environment.GetEnvironmentVariable("ATTEST_DATES") ?? "";
        if (!Directory.Exists(Path.Combine(folder, "texts")))
        {
            Console.WriteLine("not measured, since ATTEST_DATES names no folder with texts");
            return;
        }

        var rules = LanguageRules.Load(texts.Rules);
        var reader = new DocumentReader(ReadingRules.Load(texts.Rules));
        var witnesses = Directory.GetFiles(Path.Combine(folder, "texts"), "*.txt").Order(StringComparer.Ordinal)
            .Select(f => reader.Read(Path.GetFileName(f), File.ReadAllBytes(f)).Witness!).ToList();
        long bytes = witnesses.Sum(w => (long)Encoding.UTF8.GetByteCount(w.Transcript.Reading));
        var document = new DocumentDates(rules);
        Report("context-free scan", bytes, () => witnesses.ForEach(w => rules.Dates.Scan(w.Transcript.Reading, TextSpan.Of(0, w.Transcript.Reading.Length))));
        Report("sentences, scan and context", bytes, () => witnesses.ForEach(w => document.Read(w)));
        Found(Path.Combine(folder, "spans.tsv"), witnesses, document);
    }

    private static void Report(string what, long bytes, Action pass)
    {
        for (int i = 0; i < Warm * Repeats; i++)
        {
            pass();
        }

        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (int i = 0; i < Repeats; i++)
        {
            pass();
        }

        double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine($"| Attest, {what} | {bytes * Repeats / 1e6 / seconds:0.0} | | |");
    }

    private static void Found(string spans, List<Witness> witnesses, DocumentDates document)
    {
        if (!File.Exists(spans))
        {
            return;
        }

        var rows = File.ReadLines(spans).Select(l => l.Split('\t')).Where(r => r.Length >= 5).ToList();
        int found = 0, right = 0;
        foreach (var witness in witnesses)
        {
            var points = new CodePointIndex(witness.Transcript.Received);
            var own = document.Read(witness).Dates.Select(d => (Span: witness.Transcript.Map.ToReceived(d.Span), d.Date.Text))
                .Concat(document.InNotes(witness).Select(e => (e.Span, e.Date!.Value.Text))).Select(d => (Place: points.ToCodePoints(d.Span), d.Text)).ToList();
            foreach (var row in rows.Where(r => r[0] == witness.Path))
            {
                int start = int.Parse(row[1]), end = int.Parse(row[2]);
                var at = own.Where(d => d.Place.Start < end && start < d.Place.End).ToList();
                found += at.Count > 0 ? 1 : 0;
                right += at.Exists(d => d.Text == row[4]) ? 1 : 0;
            }
        }

        Console.WriteLine($"| Attest, found of {rows.Count} spans | | {found} | {right} |");
    }
}
