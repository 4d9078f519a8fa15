using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>A reviser corrects slips: what is wrong in one text and right in the other speaks for the wrong one being older.</summary>
internal sealed class SlipEvidence(TextualRules rules) : IDirectionEvidence
{
    private const double Plain = 1.5;
    private const double QuoteMark = 1;

    public void FindFirstOlder(Comparison comparison, List<DirectionVote> votes)
    {
        foreach (var change in comparison.Changes)
        {
            if (IsGlued(comparison, change))
            {
                votes.Add(Vote(comparison, change, "runs two words together"));
            }
            else if (IsGrammarSlip(comparison, change))
            {
                votes.Add(Vote(comparison, change with { First = change.First - 1, Second = change.Second - 1 }, "has a slip of grammar"));
            }
            else if (IsDoubled(comparison, change))
            {
                votes.Add(new DirectionVote(Plain, $"{comparison.First} writes a word twice (“{comparison.FirstText(change.First - 1, change.FirstEnd)}”), {comparison.Second} once"));
            }
        }

        FindOpenQuotation(comparison, votes);
    }

    private static DirectionVote Vote(Comparison comparison, Change change, string fault) => new(
        Plain,
        $"{comparison.First} {fault} (“{comparison.FirstText(change.First, change.FirstEnd)}”), {comparison.Second} has it right (“{comparison.SecondText(change.Second, change.SecondEnd)}”)");

    /// <summary>A compound would be written so elsewhere too; a slip stands once.</summary>
    private static bool IsGlued(Comparison comparison, Change change) =>
        change.FirstCount == 1 && change.SecondCount == 2
        && comparison.Occurrences(change.First) == 1
        && (comparison.Occurrences(change.Second) > 1 || comparison.Occurrences(change.Second + 1) > 1)
        && comparison.Columns.Words.LengthOf(comparison.Columns.Word[change.First])
            == comparison.Columns.Words.LengthOf(comparison.Columns.Word[change.Second]) + comparison.Columns.Words.LengthOf(comparison.Columns.Word[change.Second + 1]);

    private bool IsGrammarSlip(Comparison comparison, Change change)
    {
        if (change.FirstCount != 1 || change.SecondCount != 1 || change.First == comparison.Pairs[0].A
            || comparison.Columns.Word[change.First - 1] != comparison.Columns.Word[change.Second - 1])
        {
            return false;
        }

        string before = comparison.FirstText(change.First - 1, change.First).ToLowerInvariant();
        string wrong = comparison.FirstText(change.First, change.FirstEnd), right = comparison.SecondText(change.Second, change.SecondEnd);
        return rules.Slips.Any(s => s.Before == before && DiffersByEnding(wrong, right, s));
    }

    private static bool DiffersByEnding(string wrong, string right, TextualRules.GrammarSlip slip)
    {
        string wrongEnd = slip.Wrong == "-" ? "" : slip.Wrong, rightEnd = slip.Right == "-" ? "" : slip.Right;
        return wrong.EndsWith(wrongEnd, StringComparison.Ordinal) && right.EndsWith(rightEnd, StringComparison.Ordinal)
            && wrong.Length > wrongEnd.Length + 1
            && wrong.AsSpan(0, wrong.Length - wrongEnd.Length).SequenceEqual(right.AsSpan(0, right.Length - rightEnd.Length));
    }

    private static bool IsDoubled(Comparison comparison, Change change)
    {
        var words = comparison.Columns.Word;
        return change.FirstCount == 1 && change.SecondCount == 0 && change.First > comparison.Pairs[0].A
            && (words[change.First] == words[change.First - 1] || words[change.First] == words[change.FirstEnd])
            && !comparison.Columns.Has(change.First, WordTraits.Number | WordTraits.SentenceStart);
    }

    /// <summary>A quotation that is opened and never closed. Both passages must hold the marks well inside.</summary>
    private static void FindOpenQuotation(Comparison comparison, List<DirectionVote> votes)
    {
        int first = QuoteMarks(comparison.FirstSpan.Slice(comparison.FirstWitness.Transcript.Reading));
        int second = QuoteMarks(comparison.SecondSpan.Slice(comparison.SecondWitness.Transcript.Reading));
        if (first % 2 == 1 && second == first + 1)
        {
            votes.Add(new DirectionVote(QuoteMark, $"{comparison.First} leaves a quotation mark open that {comparison.Second} closes"));
        }
    }

    private static int QuoteMarks(ReadOnlySpan<char> text)
    {
        int marks = 0;
        foreach (char c in text)
        {
            marks += c is '"' or '“' or '”' or '„' or '«' or '»' ? 1 : 0;
        }

        return marks;
    }
}
