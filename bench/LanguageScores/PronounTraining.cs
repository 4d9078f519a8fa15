using Attest.Language;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Learns the weights of <c>data/language/pronoun-weights.tsv</c> on the training documents of GUM: a conditional log-linear model over
/// the entities before each pronoun, batch ascent with AdaGrad and an L2 prior. The entities are built with the gold answers of the
/// pronouns before. Deterministic.
/// </summary>
internal static class PronounTraining
{
    private const int Folds = 5;
    private const int Rounds = 300;
    private const double Rate = 0.2;
    private const double Prior = 0.004;

    public static void Print(Annotated texts)
    {
        var weights = Train(LanguageRules.Load(texts.Rules), [.. texts.Files("language/en/gum/", "train")]);
        Console.WriteLine("feature\tpersonal\tpossessive\tplural");
        for (int i = 0; i < PronounFeatures.Names.Count; i++)
        {
            Console.WriteLine($"{PronounFeatures.Names[i]}\t{string.Join('\t', weights.Select(w => w[i].ToString("0.###")))}");
        }
    }

    /// <summary>Each fifth of the training documents answered with the weights of the other four: what the small test split is too small to tell.</summary>
    public static void Cross(Annotated texts)
    {
        var rules = LanguageRules.Load(texts.Rules);
        string[] files = [.. texts.Files("language/en/gum/", "train")];
        var answers = new List<(string Genre, PronounAnswer Answer)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            var learned = rules with { PronounWeights = PronounWeights.Of(Train(rules, [.. files.Where((_, i) => i % Folds != fold)])) };
            foreach (string file in files.Where((_, i) => i % Folds == fold))
            {
                answers.AddRange(Pronouns.Answers(learned, file, true).Select(a => (Path.GetFileName(file).Split('_')[1], a)));
            }
        }

        foreach (string genre in (string[])["bio", "news", "court", "interview"])
        {
            Pronouns.Print($"{genre} train, crossed, gold trees", [.. answers.Where(a => a.Genre == genre).Select(a => a.Answer)]);
        }
    }

    private static double[][] Train(LanguageRules rules, IReadOnlyList<string> files)
    {
        var cases = files.SelectMany(f => Cases(rules, f, true).Concat(Cases(rules, f, false))).ToLookup(c => c.Family);
        var weights = PronounWeights.Empty();
        foreach (var family in cases)
        {
            Fit([.. family], weights[(int)family.Key]);
        }

        return weights;
    }

    private static IEnumerable<RankingCase> Cases(LanguageRules rules, string file, bool withTrees)
    {
        var document = GoldDocument.Read(file);
        var events = new GoldDiscourse(rules, withTrees).Events(document);
        var discourse = new Discourse(rules.PronounWeights, GoldDiscourse.Topic(document, events));
        foreach (var (mention, pronoun) in events)
        {
            if (mention is not null)
            {
                discourse.Meet(mention);
            }
            else if (pronoun is not null)
            {
                var candidates = discourse.Candidates(pronoun.Pronoun);
                bool[] right = [.. candidates.Select(c => Pronouns.IsRight(document, pronoun, c.Entity))];
                int at = Array.IndexOf(right, true);
                if (at >= 0)
                {
                    yield return new RankingCase(Discourse.FamilyOf(pronoun.Pronoun), [.. candidates.Select(c => c.Features)], right);
                    discourse.Join(pronoun.Pronoun, candidates[at].Entity);
                }
            }
        }
    }

    private static void Fit(RankingCase[] cases, double[] weights)
    {
        var squares = new double[weights.Length];
        for (int round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var one in cases)
            {
                Add(one, weights, gradient);
            }

            for (int i = 0; i < weights.Length; i++)
            {
                double step = (gradient[i] / cases.Length) - (Prior * weights[i]);
                squares[i] += step * step;
                weights[i] += Rate * step / (Math.Sqrt(squares[i]) + 1e-8);
            }
        }
    }

    private static void Add(RankingCase one, double[] weights, double[] gradient)
    {
        double[] scores = [.. one.Features.Select(f => Dot(f, weights))];
        double highest = scores.Max();
        double[] shares = [.. scores.Select(s => Math.Exp(s - highest))];
        double all = shares.Sum();
        double rightOnes = shares.Where((_, i) => one.Right[i]).Sum();
        for (int i = 0; i < shares.Length; i++)
        {
            double pull = (one.Right[i] ? shares[i] / rightOnes : 0) - (shares[i] / all);
            for (int k = 0; k < weights.Length; k++)
            {
                gradient[k] += pull * one.Features[i][k];
            }
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private sealed record RankingCase(PronounFamily Family, double[][] Features, bool[] Right);
}
