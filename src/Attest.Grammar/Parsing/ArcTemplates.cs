namespace Attest.Grammar;

/// <summary>Features of an arc by itself, from the sentence alone.</summary>
internal static class ArcTemplates
{
    public const int Most = 24;

    /// <summary>
    /// Hashes for a first guess at the label, from tags alone: a guess that knows the words is nearly always right on the texts it learnt from, and what builds on it
    /// then does worse elsewhere.
    /// </summary>
    /// <returns>How many there are.</returns>
    public static int Guess(SentenceValues sentence, int head, int child, Span<uint> to)
    {
        uint side = child < head ? 1u : 0u, ht = sentence.Tag(head) + side, dt = sentence.Tag(child);
        uint before = sentence.Tag(child - 1), behind = sentence.Tag(child + 1);
        to[0] = FeatureHash.Of(4, ht, dt);
        to[1] = FeatureHash.Of(5, ht, dt, Distance(head, child));
        to[2] = FeatureHash.Of(8, before, dt, ht);
        to[3] = FeatureHash.Of(9, behind, dt, ht);
        to[4] = FeatureHash.Of(11, sentence.Tag(head - 1), ht, dt);
        to[5] = FeatureHash.Of(17, Between(sentence, head, child), dt, ht);
        to[6] = FeatureHash.Of(18, before, behind, (dt, ht));
        return 7;
    }

    /// <summary>Fills in the hashes.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">Place of the head.</param>
    /// <param name="child">Place of the dependent.</param>
    /// <param name="to">Receives at most <see cref="Most"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Fill(SentenceValues sentence, int head, int child, Span<uint> to)
    {
        uint side = child < head ? 1u : 0u;
        uint far = Distance(head, child);
        uint hw = sentence.Word(head), ht = sentence.Tag(head) + side, dw = sentence.Word(child), dt = sentence.Tag(child);
        uint before = sentence.Word(child - 1), beforeTag = sentence.Tag(child - 1);
        uint behindTag = sentence.Tag(child + 1);
        int k = 0;
        to[k++] = FeatureHash.Of(1, hw, dt, side);
        to[k++] = FeatureHash.Of(2, ht, dw);
        to[k++] = FeatureHash.Of(3, hw, dw, side);
        to[k++] = FeatureHash.Of(4, ht, dt);
        to[k++] = FeatureHash.Of(5, ht, dt, far);
        to[k++] = FeatureHash.Of(6, dw, dt, side);
        to[k++] = FeatureHash.Of(7, hw, ht);
        to[k++] = FeatureHash.Of(8, beforeTag, dt, ht);
        to[k++] = FeatureHash.Of(9, behindTag, dt, ht);
        to[k++] = FeatureHash.Of(10, before, dt, ht);
        to[k++] = FeatureHash.Of(11, sentence.Tag(head - 1), ht, dt);
        to[k++] = FeatureHash.Of(12, sentence.Cluster(head), sentence.Cluster(child), side);
        to[k++] = FeatureHash.Of(13, sentence.Cluster(child), ht);
        to[k++] = FeatureHash.Of(14, sentence.Cluster(head), dt, side);
        to[k++] = FeatureHash.Of(15, sentence.Suffix(child), ht);
        to[k++] = FeatureHash.Of(16, sentence.Suffix(head), sentence.Suffix(child), side);
        to[k++] = FeatureHash.Of(17, Between(sentence, head, child), dt, ht);
        to[k++] = FeatureHash.Of(18, beforeTag, behindTag, (dt, ht));
        return k;
    }

    public static uint Distance(int head, int child)
    {
        int apart = Math.Abs(head - child);
        return (uint)((apart <= 4 ? apart : apart <= 7 ? 5 : apart <= 12 ? 6 : 7) * 2) + (child < head ? 1u : 0u);
    }

    public static uint Between(SentenceValues sentence, int head, int child) => sentence.Between(Math.Min(head, child), Math.Max(head, child));
}
