using System.Globalization;
using Attest.Text;

namespace Attest.Language;

/// <summary>The three ways pronouns find their antecedents.</summary>
public enum PronounFamily
{
    /// <summary>he, him, himself, she, her.</summary>
    Personal,

    /// <summary>his, her before a noun.</summary>
    Possessive,

    /// <summary>they, their.</summary>
    Plural,
}

/// <summary>Weights of the features of antecedents, from <c>data/language/pronoun-weights.tsv</c>: a conditional log-linear ranker over the entities before a pronoun.</summary>
public sealed class PronounWeights
{
    private readonly double[][] _weights;

    private PronounWeights(double[][] weights) => _weights = weights;

    /// <param name="files">The rule files.</param>
    /// <exception cref="FormatException">A row names no feature.</exception>
    public static PronounWeights Load(IDataFiles files)
    {
        var weights = Empty();
        foreach (var row in DataTable.Rows(files.Read("language/pronoun-weights.tsv")))
        {
            int feature = IndexOf(row[0]);
            for (int family = 0; family < weights.Length; family++)
            {
                weights[family][feature] = double.Parse(row[family + 1], CultureInfo.InvariantCulture);
            }
        }

        return new PronounWeights(weights);
    }

    /// <summary>Weights that training changes in place.</summary>
    /// <param name="weights">By family, then by feature.</param>
    public static PronounWeights Of(double[][] weights) => new(weights);

    /// <summary>A table of noughts.</summary>
    public static double[][] Empty() => [.. Enum.GetValues<PronounFamily>().Select(_ => new double[PronounFeatures.Names.Count])];

    public double Score(PronounFamily family, ReadOnlySpan<double> features)
    {
        double score = 0;
        var weights = _weights[(int)family];
        for (int i = 0; i < features.Length; i++)
        {
            score += weights[i] * features[i];
        }

        return score;
    }

    private static int IndexOf(string name)
    {
        for (int i = 0; i < PronounFeatures.Names.Count; i++)
        {
            if (PronounFeatures.Names[i] == name)
            {
                return i;
            }
        }

        throw new FormatException($"No feature of an antecedent: {name}.");
    }
}
