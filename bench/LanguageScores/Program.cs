namespace Attest.Bench.LanguageScores;

/// <summary>Scores of the language stage on annotated texts: <c>LanguageScores RULES SHARED [NAME ...]</c>.</summary>
internal static class Program
{
    // Each measure reads its texts itself and prints its own lines; a name on the command line selects.
    private static readonly Dictionary<string, Action<Annotated>> Measures = new(StringComparer.Ordinal)
    {
        ["pack"] = Packs.Measure,
        ["tokens"] = Tokens.Measure,
        ["places"] = Places.Measure,
        ["pronouns"] = Pronouns.Measure,
        ["pronouns-crossed"] = PronounTraining.Cross,
        ["pronoun-weights"] = PronounTraining.Print,
        ["quotations"] = QuotationScores.Measure,
        ["train-speakers"] = QuotationScores.Train,
        ["names"] = Names.Measure,
        ["names-texts"] = Names.Print,
        ["dates"] = Dates.Measure,
        ["date-speed"] = DateSpeed.Measure,
        ["layer-speed"] = LayerSpeed.Measure,
        ["layer-texts"] = LayerSpeed.Print,
    };

    private static int Main(string[] args)
    {
        if (args.Length < 2 || args[2..].FirstOrDefault(n => !Measures.ContainsKey(n)) is not null)
        {
            Console.Error.WriteLine($"Usage: LanguageScores RULES SHARED [{string.Join(" | ", Measures.Keys)}]");
            return 2;
        }

        var texts = new Annotated(args[0], args[1]);
        foreach (string name in args.Length > 2 ? args[2..] : [.. Measures.Keys.Where(n => !n.StartsWith("train-", StringComparison.Ordinal))])
        {
            Console.WriteLine($"== {name}");
            Measures[name](texts);
        }

        return 0;
    }
}
