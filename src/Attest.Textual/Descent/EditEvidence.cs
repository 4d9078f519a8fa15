using Attest.Textual.Matching;
using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>Revisers divide run-on sentences and put clauses in; copyists skip from one word to the same word further on.</summary>
internal sealed class EditEvidence : IDirectionEvidence
{
    private const double Divided = 0.75;
    private const double Inserted = 0.5;
    private const double Skipped = 1;
    private const int ClauseWords = 5;

    public void FindFirstOlder(Comparison comparison, List<DirectionVote> votes)
    {
        foreach (var change in comparison.Changes)
        {
            if (change.FirstCount <= 1 && change.SecondCount >= change.FirstCount + ClauseWords && !IsSkip(comparison, change.Second, change.SecondEnd))
            {
                votes.Add(new DirectionVote(Inserted, $"{comparison.Second} adds “{comparison.SecondText(change.Second, change.SecondEnd)}”"));
            }

            if (change.SecondCount == 0 && change.FirstCount >= ClauseWords && IsSkip(comparison, change.First, change.FirstEnd))
            {
                votes.Add(new DirectionVote(
                    Skipped,
                    $"{comparison.Second} lacks “{comparison.FirstText(change.First, change.FirstEnd)}”: the eye of a copyist went from one “{comparison.FirstText(change.FirstEnd - 1, change.FirstEnd)}” to the next"));
            }
        }

        for (int k = 1; k < comparison.Pairs.Length; k++)
        {
            FindDivision(comparison, comparison.Pairs[k - 1], comparison.Pairs[k], votes);
        }
    }

    /// <summary>The text left out ends with the word before it: homoeoteleuton, the commonest slip of copyists.</summary>
    private static bool IsSkip(Comparison comparison, int word, int end) =>
        word > 0 && comparison.Columns.Word[word - 1] == comparison.Columns.Word[end - 1]
        && comparison.Columns.Words.LengthOf(comparison.Columns.Word[end - 1]) > 3;

    private static void FindDivision(Comparison comparison, WordPair last, WordPair next, List<DirectionVote> votes)
    {
        if (next.A - last.A > 2 || next.B - last.B > 2 || next.A == last.A || next.B == last.B)
        {
            return;
        }

        var first = Between(comparison.FirstWitness.Transcript.Reading, comparison.Columns, last.A, next.A);
        var second = Between(comparison.SecondWitness.Transcript.Reading, comparison.Columns, last.B, next.B);
        bool isRunOn = first.IndexOfAny(',', ';') >= 0 && first.IndexOfAny('.', '!', '?') < 0;
        if (isRunOn && second.Contains('.') && comparison.Columns.Has(next.B, WordTraits.SentenceStart))
        {
            votes.Add(new DirectionVote(Divided, $"{comparison.First} runs on where {comparison.Second} begins a sentence (“{comparison.SecondText(last.B, next.B + 1)}”)"));
        }
    }

    private static ReadOnlySpan<char> Between(string text, WordColumns columns, int last, int next) =>
        text.AsSpan(columns.End[last], columns.Start[next] - columns.End[last]);
}
