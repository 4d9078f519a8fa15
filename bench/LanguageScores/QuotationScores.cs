using Attest.Language;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Speakers of the quotations of LitBank. Gold quotations, gold mentions of persons and their gold clusters are given; what has to be found is the cluster that
/// speaks. Pronouns inside quotations are withheld: they would give the speaker away. A speaker is right when its cluster is the annotated one. Besides, the
/// program's own quotation spans are compared with the annotated ones: found when their words overlap by at least four fifths of the longer.
/// The split is <c>dev</c>, or what the variable ATTEST_SPLIT says.
/// </summary>
internal static class QuotationScores
{
    public static void Measure(Annotated texts)
    {
        var rules = LanguageRules.Load(texts.Rules);
        var ranker = new SpeakerRanker(SpeakerWeights.Load(texts.Rules), rules.Lexicon);
        string split = Environment.GetEnvironmentVariable("ATTEST_SPLIT") ?? "dev";
        Score(texts, rules, ranker, split);
    }

    public static void Train(Annotated texts)
    {
        var rules = LanguageRules.Load(texts.Rules);
        var weights = SpeakerTraining.Train([.. Names(texts, "train").Select(n => Scene(LitBankText.Read(texts, n), rules))], rules.Lexicon);
        File.WriteAllLines(Path.Combine(texts.RulesFolder, "language", "speaker-weights.tsv"), SpeakerTraining.Table(weights));
        foreach (string split in (string[])["train", "dev"])
        {
            Score(texts, rules, new SpeakerRanker(new SpeakerWeights(weights), rules.Lexicon), split);
        }
    }

    private static void Score(Annotated texts, LanguageRules rules, SpeakerRanker ranker, string split)
    {
        var tally = new QuotationTally();
        foreach (string name in Names(texts, split))
        {
            var text = LitBankText.Read(texts, name);
            var scene = Scene(text, rules);
            tally.AddSpeakers(scene, ranker.Rank(scene.Dialogue));
            tally.AddSpans(text, new DocumentAnalyser(rules).Analyse(text.Witness));
        }

        Console.WriteLine($"{split}: {tally}");
    }

    private static IEnumerable<string> Names(Annotated texts, string split) =>
        texts.Files("language/en/litbank/", split).Select(f => Path.GetFileName(f)[..^2]);

    private static GoldScene Scene(LitBankText text, LanguageRules rules)
    {
        var sentences = new DocumentAnalyser(rules).Analyse(text.Witness).Sentences;
        return GoldScene.Of(text, sentences);
    }
}
