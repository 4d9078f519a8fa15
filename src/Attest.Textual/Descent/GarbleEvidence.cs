using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>
/// Forms that stand nowhere else, where the other text has a known word. Many of them in one text are the garble of a copy,
/// so that the clean text is older; one or two are slips that the other text corrected, so that the text with them is older.
/// </summary>
internal sealed class GarbleEvidence : IPairEvidence
{
    private const double Garbled = 2.5;
    private const double Corrected = 0.5;
    private const int ManyForms = 3;
    private const double ManyShare = 0.015;
    private const int KnownElsewhere = 3;
    private const int Quoted = 3;

    public void FindFirstOlder(WitnessPair pair, List<DirectionVote> votes)
    {
        if (IsGarbled(pair, out var garble))
        {
            votes.Add(new DirectionVote(Garbled, $"{pair.SecondWitness.Path} is a garbled copy: {string.Join(", ", garble.Take(Quoted))}"));
        }
        else if (!IsGarbled(pair.TurnedRound(), out var slips) && slips.Count > 0)
        {
            votes.Add(new DirectionVote(Corrected, $"{pair.SecondWitness.Path} corrects what stands nowhere else: {string.Join(", ", slips.Take(Quoted))}"));
        }
    }

    private static bool IsGarbled(WitnessPair pair, out List<string> garble)
    {
        garble = [];
        int words = 0;
        foreach (var comparison in pair.Comparisons)
        {
            words += comparison.Pairs.Length;
            foreach (var change in comparison.Changes)
            {
                if (IsGarble(comparison, change))
                {
                    garble.Add($"“{comparison.SecondText(change.Second, change.SecondEnd)}” for “{comparison.FirstText(change.First, change.FirstEnd)}”");
                }
            }
        }

        return garble.Count >= ManyForms && garble.Count >= words * ManyShare;
    }

    private static bool IsGarble(Comparison comparison, Change change) =>
        change.FirstCount is 1 or 2 && change.SecondCount is 1 or 2 && HasBrokenWord(comparison, change)
        || (change.FirstCount == 1 && change.SecondCount == 1 && IsOneOff(comparison, change));

    private static bool IsOneOff(Comparison comparison, Change change) =>
        comparison.Occurrences(change.Second) == 1 && comparison.Occurrences(change.First) >= KnownElsewhere
        && ((comparison.Columns.Traits[change.First] | comparison.Columns.Traits[change.Second]) & WordTraits.Number) == 0
        && IsPaired(comparison, change);

    private static bool IsPaired(Comparison comparison, Change change) =>
        Array.BinarySearch(comparison.Pairs, new Matching.WordPair(change.First, change.Second), PairOrder.Instance) >= 0;

    /// <summary>Digits among letters, or the sign that stands for a character that could not be decoded.</summary>
    private static bool HasBrokenWord(Comparison comparison, Change change) =>
        !IsBroken(comparison.FirstText(change.First, change.FirstEnd)) && IsBroken(comparison.SecondText(change.Second, change.SecondEnd));

    private static bool IsBroken(string text)
    {
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == '\ufffd' || (char.IsAsciiDigit(text[i]) && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class PairOrder : IComparer<Matching.WordPair>
    {
        public static PairOrder Instance { get; } = new();

        public int Compare(Matching.WordPair x, Matching.WordPair y) => (x.A, x.B).CompareTo((y.A, y.B));
    }
}
