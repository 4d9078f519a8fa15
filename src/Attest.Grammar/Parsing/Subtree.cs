namespace Attest.Grammar;

/// <summary>A word with the outermost two children found so far on either side, as places of the sentence, and their labels. Never changed once made.</summary>
internal struct Subtree
{
    public int Word;
    public int Left1;
    public int Left2;
    public int Right1;
    public int Right2;
    public byte LeftLabel1;
    public byte LeftLabel2;
    public byte RightLabel1;
    public byte RightLabel2;

    /// <summary>Number of children, up to 7.</summary>
    public byte LeftCount;
    public byte RightCount;

    /// <summary>A bit a label, of all children.</summary>
    public uint LeftLabels;
    public uint RightLabels;

    /// <summary>Equal where all the above is equal.</summary>
    public ulong Key;

    public static Subtree Of(int word)
    {
        var tree = new Subtree { Word = word };
        tree.Sign();
        return tree;
    }

    public readonly Subtree WithLeft(int child, byte label)
    {
        var tree = this;
        (tree.Left2, tree.LeftLabel2) = (Left1, LeftLabel1);
        (tree.Left1, tree.LeftLabel1) = (child, label);
        tree.LeftCount = (byte)Math.Min(LeftCount + 1, 7);
        tree.LeftLabels |= 1u << (label & 31);
        tree.Sign();
        return tree;
    }

    public readonly Subtree WithRight(int child, byte label)
    {
        var tree = this;
        (tree.Right2, tree.RightLabel2) = (Right1, RightLabel1);
        (tree.Right1, tree.RightLabel1) = (child, label);
        tree.RightCount = (byte)Math.Min(RightCount + 1, 7);
        tree.RightLabels |= 1u << (label & 31);
        tree.Sign();
        return tree;
    }

    // Labels follow from the arcs, so the arcs alone tell subtrees apart, but for the sets.
    private void Sign()
    {
        ulong key = StateKey.Mix((uint)Word, (uint)Left1, (uint)Left2);
        key = StateKey.Mix(key, (uint)Right1, (uint)Right2);
        key = StateKey.Mix(key, LeftLabels, RightLabels);
        Key = StateKey.Mix(key, LeftCount, RightCount);
    }
}
