using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>In a fact box without cells of labels: <c>In office</c> takes the dates below it, and the line above it is the office.</summary>
internal static class OfficeTerms
{
    public static void Settle(Draft draft, InfoboxLabels labels)
    {
        for (int i = 0; i + 1 < draft.Blocks.Count; i++)
        {
            var (block, below) = (draft.Blocks[i], draft.Blocks[i + 1]);
            if (!IsUnlabelled(block) || !IsUnlabelled(below) || labels.Read(draft.Received, block.Span) is not { IsTerm: true, Value.IsEmpty: true } term)
            {
                continue;
            }

            if (i > 0 && IsUnlabelled(draft.Blocks[i - 1]))
            {
                draft.Blocks[i - 1].SettleLabelled("Office", draft.Blocks[i - 1].Span);
            }

            var value = below.Span;
            block.Span = block.Span.Cover(value);
            block.SettleLabelled(term.Label, value);
            draft.Blocks.RemoveAt(i + 1);
        }
    }

    private static bool IsUnlabelled(Block block) => block.Kind is RegionKind.Infobox or RegionKind.Caption && block.Label is null;
}
