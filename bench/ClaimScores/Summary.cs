namespace Attest.Bench.ClaimScores;

/// <summary>Precision, recall and F1 over some documents, every claim counting once.</summary>
internal static class Summary
{
    public static void Print(string title, IReadOnlyList<DocumentScore> documents)
    {
        var pairs = documents.SelectMany(d => d.Pairs).ToList();
        int missed = documents.Sum(d => d.Missed.Count), extra = documents.Sum(d => d.Extra.Count), full = pairs.Count(p => p.Slots.Full);
        int found = documents.Sum(d => d.Found), verbatim = documents.Sum(d => d.Verbatim);
        Console.WriteLine($"-- {title}: documents {documents.Count}  gold {pairs.Count + missed}  system {found}  quotes verbatim {Share(verbatim, found):0.0000}");
        Console.WriteLine("slots  " + string.Join("  ", SlotAgreement.Names.Select((n, i) => $"{n} {Share(pairs.Count(p => p.Slots.Each[i]), pairs.Count):0.000}")));
        foreach (var line in ByType(documents)) Console.WriteLine(line);
        Console.WriteLine("full   " + Line(full, extra + pairs.Count - full, missed + pairs.Count - full));
        Console.WriteLine("claim  " + Line(pairs.Count, extra, missed));
    }

    public static string Line(int right, int extra, int missed)
    {
        double p = Share(right, right + extra), r = Share(right, right + missed);
        return $"P {p:0.000} R {r:0.000} F1 {(p + r > 0 ? 2 * p * r / (p + r) : 0):0.000}";
    }

    private static IEnumerable<string> ByType(IReadOnlyList<DocumentScore> documents)
    {
        var right = documents.SelectMany(d => d.Pairs).GroupBy(p => p.Gold.Type).ToDictionary(g => g.Key, g => g.Count());
        var missed = documents.SelectMany(d => d.Missed).GroupBy(c => c.Type).ToDictionary(g => g.Key, g => g.Count());
        var extra = documents.SelectMany(d => d.Extra).GroupBy(c => c.Type).ToDictionary(g => g.Key, g => g.Count());
        return from type in right.Keys.Union(missed.Keys).Union(extra.Keys).Order(StringComparer.Ordinal)
               let tp = right.GetValueOrDefault(type)
               let fn = missed.GetValueOrDefault(type)
               select $"  {type,-16} {Line(tp, extra.GetValueOrDefault(type), fn)}  (gold {tp + fn})";
    }

    private static double Share(int part, int whole) => part / (double)Math.Max(1, whole);
}
