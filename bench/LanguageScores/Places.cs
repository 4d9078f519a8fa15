using System.Text;
using Attest.Language;
using Attest.Reading;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Names of places, bodies and events on GUM (development split), exact spans; places of this folder's own sentences resolved; what the
/// gazetteer costs.
/// </summary>
internal static class Places
{
    public static void Measure(Annotated texts)
    {
        var rules = LanguageRules.Load(texts.Rules);
        var analyser = new DocumentAnalyser(rules);
        var reader = new DocumentReader(ReadingRules.Load(texts.Rules));
        Costs(texts);
        Spans(texts, text => analyser.Analyse(reader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Witness!));
        Resolution(texts, text => analyser.Analyse(reader.Read("text.txt", Encoding.UTF8.GetBytes(text)).Witness!));
    }

    // The first gazetteer pays for compiling the code too; the second shows what the tables cost.
    private static void Costs(Annotated texts)
    {
        for (int turn = 1; turn <= 2; turn++)
        {
            var places = Gazetteer.Load(texts.Rules);
            long before = GC.GetTotalMemory(forceFullCollection: true);
            var start = Environment.CpuUsage.TotalTime;
            places.Find("Leningrad");
            double first = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
            start = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < 10_000; i++)
            {
                places.Find(i % 2 == 0 ? "Leningrad" : "Springfield");
            }

            Console.WriteLine($"gazetteer {turn}: first look-up {first:0} ms, keeps {kept / 1e6:0.0} MB, further {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds / 10:0.0} us each (CPU)");
            GC.KeepAlive(places);
        }
    }

    private static void Spans(Annotated texts, Func<string, Analysis> analyse)
    {
        var counts = new Dictionary<MentionKind, int[]>();
        foreach (string path in texts.Files("language/en/gum/", "dev"))
        {
            var gold = GoldNames.Read(path);
            var analysis = analyse(gold.Text);
            string reading = analysis.Witness.Transcript.Reading;
            var found = analysis.Mentions.Select(m => new GoldName(m.Kind, Solid(reading, m.Span.Start), Solid(reading, m.Span.End))).ToList();
            foreach (var kind in new[] { MentionKind.Place, MentionKind.Organisation, MentionKind.Event })
            {
                int[] count = counts.TryGetValue(kind, out int[]? known) ? known : counts[kind] = new int[3];
                count[0] += gold.Names.Count(n => n.Kind == kind);
                count[1] += found.Count(n => n.Kind == kind);
                count[2] += gold.Names.Count(n => n.Kind == kind && found.Contains(n));
                if (Environment.GetEnvironmentVariable("SHOW") is not null)
                {
                    Show(kind, gold, found, reading);
                }
            }
        }

        foreach (var (kind, count) in counts)
        {
            Console.WriteLine($"GUM dev {kind,-12} P {Share(count[2], count[1])} R {Share(count[2], count[0])} F {Share(2 * count[2], count[0] + count[1])} (gold {count[0]}, found {count[1]})");
        }
    }

    private static void Show(MentionKind kind, GoldNames gold, List<GoldName> found, string reading)
    {
        string solid = string.Concat(reading.Where(c => !char.IsWhiteSpace(c)));
        foreach (var missed in gold.Names.Where(n => n.Kind == kind && !found.Contains(n)))
        {
            Console.WriteLine($"  missed {kind} {solid[missed.From..Math.Min(solid.Length, missed.To)]}");
        }

        foreach (var wrong in found.Where(n => n.Kind == kind && !gold.Names.Contains(n)))
        {
            Console.WriteLine($"  wrong  {kind} {solid[wrong.From..wrong.To]}");
        }
    }

    private static void Resolution(Annotated texts, Func<string, Analysis> analyse)
    {
        int right = 0, wrong = 0, open = 0, all = 0;
        foreach (string line in File.ReadLines(Path.Combine(texts.RulesFolder, "..", "bench", "LanguageScores", "place-sentences.tsv")).Where(l => l.Length > 0 && l[0] != '#'))
        {
            string[] cells = line.Split('\t');
            var place = analyse(cells[0]).Mentions.FirstOrDefault(m => m.Kind == MentionKind.Place && m.Surface == cells[1])?.Place;
            bool asExpected = cells[2] == "-" ? place is null : place is not null && (place.Id == cells[2] || place.Id.StartsWith(cells[2] + ".", StringComparison.Ordinal));
            all++;
            right += asExpected ? 1 : 0;
            open += !asExpected && place is null ? 1 : 0;
            wrong += !asExpected && place is not null ? 1 : 0;
            if (!asExpected)
            {
                Console.WriteLine($"  {cells[1]} -> {place?.Id ?? "open"} instead of {cells[2]}: {cells[0]}");
            }
        }

        Console.WriteLine($"own sentences: {right} of {all} as expected, {wrong} wrong, {open} left open");
    }

    private static int Solid(string text, int end)
    {
        int count = 0;
        foreach (char c in text.AsSpan(0, end))
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }

    private static string Share(int part, int all) => all == 0 ? "-" : ((double)part / all).ToString("0.000");
}
