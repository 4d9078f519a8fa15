using Attest.Reading;
using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>All passages that two witnesses share.</summary>
/// <param name="Words">The words of the collection.</param>
/// <param name="First">Number of the first witness.</param>
/// <param name="Second">Number of the second witness.</param>
/// <param name="Comparisons">The passages, seen from the first witness.</param>
internal sealed record WitnessPair(CollectionWords Words, int First, int Second, IReadOnlyList<Comparison> Comparisons)
{
    public Witness FirstWitness => Words.Witnesses[First];

    public Witness SecondWitness => Words.Witnesses[Second];

    public int FirstCount => Words.EndOf(First) - Words.FirstOf(First);

    public int SecondCount => Words.EndOf(Second) - Words.FirstOf(Second);

    public WitnessPair TurnedRound() => new(Words, Second, First, [.. Comparisons.Select(c => c.TurnedRound())]);
}
