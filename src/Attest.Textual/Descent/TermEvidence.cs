using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>Revisers write abbreviations and ranges out and put modern terms and spellings for old ones.</summary>
internal sealed class TermEvidence(TextualRules rules) : IDirectionEvidence
{
    private const double WrittenOut = 1.5;
    private const double Modernised = 1;

    public void FindFirstOlder(Comparison comparison, List<DirectionVote> votes)
    {
        foreach (var change in comparison.Changes)
        {
            string first = comparison.FirstText(change.First, change.FirstEnd);
            string second = comparison.SecondText(change.Second, change.SecondEnd);
            if (IsAbbreviation(comparison, change, first))
            {
                votes.Add(Vote(comparison, WrittenOut, $"the abbreviation “{first}”", $"“{second}”"));
            }
            else if (FullRangeEnd(comparison, change) is var end and > 0)
            {
                string range = comparison.FirstText(change.First - 1, change.First + 1), full = comparison.SecondText(change.Second - 1, end);
                votes.Add(Vote(comparison, Modernised, $"the short form “{range}”", $"“{full}” written out"));
            }
            else if (rules.IsModernised(first.ToLowerInvariant(), second.ToLowerInvariant()))
            {
                votes.Add(Vote(comparison, Modernised, $"the older form “{first}”", $"“{second}”"));
            }
        }

        FindOldSpelling(comparison, votes);
    }

    private static DirectionVote Vote(Comparison comparison, double weight, string older, string younger) =>
        new(weight, $"{comparison.First} has {older}, {comparison.Second} has {younger}");

    /// <summary>One word in capitals against two or more, at least one of them a name: <c>USA</c>, <c>United States</c>.</summary>
    private static bool IsAbbreviation(Comparison comparison, Change change, string first) =>
        change.FirstCount == 1 && change.SecondCount is >= 2 and <= 8 && first.Length is >= 2 and <= 7 && IsCapitals(first)
        && Enumerable.Range(change.Second, change.SecondCount).Any(w => comparison.Columns.Has(w, WordTraits.Capital));

    private static bool IsCapitals(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// <c>1905-07</c> against <c>1905 to 1907</c>: the change begins behind the first year, which both have.
    /// </summary>
    /// <returns>The index after the last year written out; 0 where there is no such range.</returns>
    private static int FullRangeEnd(Comparison comparison, Change change)
    {
        var words = comparison.Columns;
        if (change.FirstCount < 1 || change.SecondCount < 1 || change.First == comparison.Pairs[0].A
            || words.Word[change.First - 1] != words.Word[change.Second - 1] || !words.Has(change.First - 1, WordTraits.Number))
        {
            return 0;
        }

        string last = comparison.FirstText(change.First, change.First + 1);
        for (int end = change.Second + 1; end <= Math.Min(change.SecondEnd, change.Second + 2); end++)
        {
            string full = comparison.SecondText(end - 1, end);
            if (last.Length is 1 or 2 && char.IsDigit(last[0]) && full.Length == 4 && full.EndsWith(last, StringComparison.Ordinal))
            {
                return end;
            }
        }

        return 0;
    }

    /// <summary>Spelling is folded for the alignment, so that it is looked at in every pair, not only in the changes.</summary>
    private void FindOldSpelling(Comparison comparison, List<DirectionVote> votes)
    {
        foreach (var pair in comparison.Pairs)
        {
            if (comparison.Columns.Word[pair.A] != comparison.Columns.Word[pair.B])
            {
                continue;
            }

            string first = comparison.FirstText(pair.A, pair.A + 1).ToLowerInvariant();
            string second = comparison.SecondText(pair.B, pair.B + 1).ToLowerInvariant();
            if (first != second && (rules.IsModernised(first, second) || (HasOldLetter(first) && !HasOldLetter(second))))
            {
                votes.Add(Vote(comparison, Modernised, $"the older spelling “{first}”", $"“{second}”"));
                return;
            }
        }
    }

    private bool HasOldLetter(string word) => word.Any(rules.IsOldLetter);
}
