using System.Globalization;
using Attest.Language;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Trains the ranker of speakers: multinomial logistic regression over the candidates of each turn, by gradient ascent over all turns at once from weights
/// of 0, so that it gives the same weights on every machine. The turns before are given their true speakers.
/// </summary>
internal static class SpeakerTraining
{
    private const int Rounds = 1500;
    private const double Step = 0.5;
    private const double Decay = 0.0008;

    public static double[] Train(IReadOnlyList<GoldScene> scenes, Lexicon lexicon)
    {
        var examples = scenes.SelectMany(s => Examples(s, lexicon)).ToArray();
        var weights = new double[SpeakerWeights.Count];
        for (int round = 0; round < Rounds; round++)
        {
            var slope = new double[weights.Length];
            foreach (var (people, right) in examples)
            {
                AddSlope(new SpeakerWeights(weights), people, right, slope);
            }

            for (int i = 0; i < weights.Length; i++)
            {
                weights[i] += Step * ((slope[i] / examples.Length) - (Decay * weights[i]));
            }
        }

        return [.. weights.Select(w => Math.Round(w, 3))];
    }

    public static IEnumerable<string> Table(double[] weights) =>
    [
        "# Weights of the linear ranker of speakers, trained on the quotations of LitBank (Sims and Bamman 2020, CC BY 4.0), its training split, by",
        "# `dotnet run -c Release --project bench/LanguageScores -- data SHARED train-speakers`. Columns: feature (SpeakerFeature), weight.",
        .. weights.Select((w, i) => $"{(SpeakerFeature)i}\t{w.ToString("0.###", CultureInfo.InvariantCulture)}"),
    ];

    private static IEnumerable<((int Person, double[] Values)[] People, int Right)> Examples(GoldScene scene, Lexicon lexicon)
    {
        var features = new TurnFeatures(scene.Dialogue, lexicon);
        int?[] truth = [.. scene.Dialogue.Turns.Select(t => (int?)scene.Truth[t.First])];
        for (int t = 0; t < truth.Length; t++)
        {
            var people = features.Of(t, truth).ToArray();
            int right = Array.FindIndex(people, p => p.Person == truth[t]);
            if (right >= 0)
            {
                yield return (people, right);
            }
        }
    }

    private static void AddSlope(SpeakerWeights weights, (int Person, double[] Values)[] people, int right, double[] slope)
    {
        double[] scores = [.. people.Select(p => weights.Score(p.Values))];
        double top = scores.Max();
        double[] chances = [.. scores.Select(s => Math.Exp(s - top))];
        double sum = chances.Sum();
        for (int c = 0; c < people.Length; c++)
        {
            double share = (c == right ? 1 : 0) - (chances[c] / sum);
            for (int i = 0; i < slope.Length; i++)
            {
                slope[i] += share * people[c].Values[i];
            }
        }
    }
}
