using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>
/// Fact boxes that no class names: tables of two columns whose first cell is a heading or a known label, and lists of terms (<c>dl</c>). Their
/// lines are labelled ones.
/// </summary>
internal sealed class FactTables(InfoboxLabels labels)
{
    private const int LongestLabel = 40;
    private const int LongestValue = 300;
    private const int FewestRows = 3;
    private const int FewestKnown = 2;

    public void Settle(Draft draft, IReadOnlyList<HtmlRow> rows)
    {
        foreach (var table in rows.GroupBy(r => r.Table))
        {
            var pairs = table.Where(r => r.Cells == 2).ToList();
            if (table.All(r => r.Cells == 1 || IsPair(draft, r)) && IsFactBox(draft, pairs))
            {
                pairs.ForEach(r => r.Block.SettleLabelled(Label(draft, r), TextSpan.Of(r.Tab + 1, r.Block.Span.End)));
            }
        }
    }

    /// <summary>Makes a term and the short description behind it one labelled line; more descriptions of the same term take its label.</summary>
    /// <param name="draft">The page.</param>
    /// <param name="terms">The blocks of terms and descriptions: true for a term.</param>
    public static void SettleTerms(Draft draft, IReadOnlyDictionary<Block, bool> terms)
    {
        var taken = new HashSet<Block>();
        (Block Block, string Label)? open = null;
        foreach (var block in terms.Count == 0 ? [] : draft.Blocks)
        {
            bool isListed = terms.TryGetValue(block, out bool isTerm) && block.Kind == RegionKind.ListItem;
            if (isListed && isTerm)
            {
                open = draft.Bare(block).TrimEnd(':', ' ') is { Length: > 0 and <= LongestLabel } label && char.IsLetter(label[0]) ? (block, label) : null;
            }
            else if (isListed && open is { } term && block.Span.Length <= LongestValue)
            {
                Take(term, block, taken);
            }
            else
            {
                open = null;
            }
        }

        draft.Blocks.RemoveAll(taken.Contains);
    }

    private static void Take((Block Block, string Label) term, Block description, HashSet<Block> taken)
    {
        if (term.Block.Label is not null)
        {
            description.SettleLabelled(term.Label, description.Span);
            return;
        }

        term.Block.Span = term.Block.Span.Cover(description.Span);
        term.Block.SettleLabelled(term.Label, description.Span);
        taken.Add(description);
    }

    private static bool IsPair(Draft draft, HtmlRow row) =>
        row is { Cells: 2, Tab: >= 0, Block: { IsLeftOut: false, Kind: RegionKind.ListItem, Span.Length: <= LongestValue + LongestLabel } }
        && Label(draft, row) is { Length: > 0 and <= LongestLabel } label && char.IsLetter(label[0]);

    /// <summary>Known labels tell it also where nothing is marked as a heading; a chronicle has years in their place.</summary>
    private bool IsFactBox(Draft draft, List<HtmlRow> pairs)
    {
        int known = pairs.Count(r => labels.Knows(Label(draft, r)));
        return pairs.TrueForAll(r => r.IsHeaded) ? pairs.Count >= FewestRows || (known > 0 && pairs.Count >= FewestKnown)
            : known >= FewestKnown && known * 2 >= pairs.Count;
    }

    private static string Label(Draft draft, HtmlRow row) => draft.Bare(TextSpan.Of(row.Block.Span.Start, row.Tab)).TrimEnd(':', ' ');
}
