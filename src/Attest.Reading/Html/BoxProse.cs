using Attest.Reading.Drafts;

namespace Attest.Reading.Html;

/// <summary>How much prose stands in each box of a page. Prose is a block that is long or ends like a sentence, and is not made of links.</summary>
internal sealed class BoxProse
{
    private const int Long = 80;
    private const int Sentence = 25;
    private readonly int[] _prose;
    private readonly int[] _lengths;

    public BoxProse(IReadOnlyList<Block> blocks, string text, PageBoxes boxes)
    {
        (_prose, _lengths) = (new int[boxes.Count], new int[boxes.Count]);
        var boxOf = boxes.OfBlocks;
        for (int i = 0; i < blocks.Count; i++)
        {
            _prose[boxOf[i]] += In(blocks[i], text);
            _lengths[boxOf[i]] += blocks[i].Span.Length;
        }

        var all = boxes.All;
        for (int b = all.Length - 1; b > 0; b--)
        {
            _prose[all[b].Parent] += _prose[b];
            _lengths[all[b].Parent] += _lengths[b];
        }
    }

    /// <summary>Characters of prose in a box.</summary>
    public int Characters(int box) => _prose[box];

    /// <summary>Characters of all blocks in a box.</summary>
    public int Length(int box) => _lengths[box];

    /// <summary>Characters of a block if it is prose, those of links not counted; 0 where it is none.</summary>
    public static int In(Block block, string text)
    {
        int length = block.Span.Length, links = block.LinkCharacters;
        bool prose = !block.IsLeftOut && block.Kind != RegionKind.Heading && links * 3 < length
            && (length >= Long || (length >= Sentence && Signs.EndsSentence(block.Span.Slice(text))));
        return prose ? length - links : 0;
    }
}
