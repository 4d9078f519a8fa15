using System.Globalization;
using Attest.Text;

namespace Attest.Language;

/// <summary>Weights of the linear ranker of speakers, one a feature, from <c>data/language/speaker-weights.tsv</c>.</summary>
public sealed class SpeakerWeights
{
    private readonly double[] _weights;

    public SpeakerWeights(IReadOnlyList<double> weights) => _weights = [.. weights];

    /// <summary>Number of features, and of weights.</summary>
    public static int Count { get; } = Enum.GetValues<SpeakerFeature>().Length;

    public static SpeakerWeights Load(IDataFiles files)
    {
        var weights = new double[Count];
        foreach (var row in DataTable.Rows(files.Read("language/speaker-weights.tsv")))
        {
            weights[(int)Enum.Parse<SpeakerFeature>(row[0])] = double.Parse(row[1], CultureInfo.InvariantCulture);
        }

        return new SpeakerWeights(weights);
    }

    /// <summary>The score of a vector of feature values; higher is likelier.</summary>
    public double Score(ReadOnlySpan<double> values)
    {
        double score = 0;
        for (int i = 0; i < values.Length; i++)
        {
            score += _weights[i] * values[i];
        }

        return score;
    }
}
