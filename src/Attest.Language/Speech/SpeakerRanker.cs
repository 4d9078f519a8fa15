namespace Attest.Language;

/// <summary>Who speaks a turn, as the ranker judges.</summary>
/// <param name="Person">Number of the person; null where nobody is at hand.</param>
/// <param name="Margin">How far he lies before the second, 0 upwards; infinite where there is no second.</param>
/// <param name="IsNamedBeside">True where the words beside the turn name him.</param>
public readonly record struct TurnSpeaker(int? Person, double Margin, bool IsNamedBeside);

/// <summary>A linear ranker over the people who may speak a turn of dialogue, turn by turn: each decision is evidence for the next.</summary>
public sealed class SpeakerRanker(SpeakerWeights weights, Lexicon lexicon)
{
    /// <summary>The speaker of every turn.</summary>
    public IReadOnlyList<TurnSpeaker> Rank(Dialogue dialogue)
    {
        var features = new TurnFeatures(dialogue, lexicon);
        var speakers = new int?[dialogue.Turns.Count];
        var ranked = new TurnSpeaker[dialogue.Turns.Count];
        for (int t = 0; t < ranked.Length; t++)
        {
            ranked[t] = Best(features.Of(t, speakers)) with { IsNamedBeside = features.Explicit(dialogue.Turns[t]) is not null };
            speakers[t] = ranked[t].Person;
        }

        return ranked;
    }

    private TurnSpeaker Best(IReadOnlyList<(int Person, double[] Values)> people)
    {
        int? best = null;
        double first = double.NegativeInfinity, second = double.NegativeInfinity;
        foreach (var (person, values) in people)
        {
            double score = weights.Score(values);
            if (score > first)
            {
                (best, first, second) = (person, score, first);
            }
            else if (score > second)
            {
                second = score;
            }
        }

        return new TurnSpeaker(best, first - second, false);
    }
}
