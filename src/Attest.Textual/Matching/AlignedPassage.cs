using Attest.Text;
using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>Two passages with their words aligned.</summary>
/// <param name="WitnessA">Number of the witness of A.</param>
/// <param name="WitnessB">Number of the witness of B.</param>
/// <param name="Pairs">The aligned words, rising in both.</param>
internal sealed record AlignedPassage(int WitnessA, int WitnessB, WordPair[] Pairs)
{
    /// <summary>Parts of one paragraph that were cut between sentences share this number.</summary>
    public int Paragraph { get; init; }

    public int FirstA => Pairs[0].A;

    public int LastA => Pairs[^1].A;

    public int FirstB => Pairs[0].B;

    public int LastB => Pairs[^1].B;

    /// <summary>Words of the longer passage.</summary>
    public int LongerCount => Math.Max(LastA - FirstA, LastB - FirstB) + 1;

    /// <summary>Share of the words of the longer passage that align, 0 to 1.</summary>
    public double Similarity => Math.Min(1, (double)Pairs.Length / LongerCount);

    public TextSpan SpanA(CollectionWords words) => words.SpanOf(FirstA, LastA);

    public TextSpan SpanB(CollectionWords words) => words.SpanOf(FirstB, LastB);

    /// <summary>Code units of the longer passage.</summary>
    public int LongerLength(CollectionWords words) => Math.Max(SpanA(words).Length, SpanB(words).Length);

    public AlignedPassage Part(int first, int end) => this with { Pairs = Pairs[first..end] };
}
