namespace Attest.Grammar;

/// <summary>
/// What decides on the tag of a word: its own form and its parts, two words to each side, the two tags before, each joined with others where
/// the joint tells more (Ratnaparkhi 1996; Collins 2002), word clusters (Koo and others 2008), and how the word is capitalised elsewhere.
/// </summary>
internal static class TagFeatures
{
    /// <summary>The tag before the first word.</summary>
    public const uint NoTag = 100;

    /// <summary>Upper bound of the number of features of a word.</summary>
    public const int Most = 64;

    /// <summary>Fills in hashes of features, and says how many.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="last">Tag of the word before it.</param>
    /// <param name="beforeLast">Tag of the word two before it.</param>
    /// <param name="to">Room for <see cref="Most"/>.</param>
    public static int Fill(ReadOnlySpan<WordFeatures> words, int i, uint last, uint beforeLast, Span<uint> to)
    {
        var edge = WordFeatures.Edge;
        ref readonly var w = ref words[i];
        ref readonly var a = ref (i > 0 ? ref words[i - 1] : ref edge);
        ref readonly var b = ref (i + 1 < words.Length ? ref words[i + 1] : ref edge);
        ref readonly var a2 = ref (i > 1 ? ref words[i - 2] : ref edge);
        ref readonly var b2 = ref (i + 2 < words.Length ? ref words[i + 2] : ref edge);
        uint first = i == 0 ? 1u : 0;
        uint t1 = (last * 2654435761) + 1, t2 = (beforeLast * 2246822519) + 3;
        int n = Own(in w, first, to);
        n += Tags(in w, t1, t2, to[n..]);
        n += Neighbours(in a, in w, in b, to[n..]);
        to[n++] = FeatureHash.Of(14, a2.Lower);
        to[n++] = FeatureHash.Of(15, b2.Lower);
        to[n++] = FeatureHash.Of(34, b.Lower, b2.Lower);
        to[n++] = FeatureHash.Of(45, a2.Lower, a.Lower);
        to[n++] = FeatureHash.Of(29, t1, b.Lower);
        to[n++] = FeatureHash.Of(33, b.Suffix2, t1);
        return n;
    }

    private static int Own(ref readonly WordFeatures w, uint first, Span<uint> to)
    {
        int n = 0;
        to[n++] = FeatureHash.Of(1, w.Lower);
        to[n++] = FeatureHash.Of(2, w.Suffix1);
        to[n++] = FeatureHash.Of(3, w.Suffix2);
        to[n++] = FeatureHash.Of(4, w.Suffix3);
        to[n++] = FeatureHash.Of(5, w.Suffix4);
        to[n++] = FeatureHash.Of(6, w.Prefix1);
        to[n++] = FeatureHash.Of(7, w.Prefix3);
        to[n++] = FeatureHash.Of(47, w.Suffix4, w.Prefix3);
        to[n++] = FeatureHash.Of(8, w.Shape, first);
        to[n++] = FeatureHash.Of(28, w.Suffix3, w.Shape, first);
        to[n++] = FeatureHash.Of(36, w.Lower, w.Shape);
        to[n++] = FeatureHash.Of(20, w.Cluster);
        to[n++] = FeatureHash.Of(43, w.ClusterPrefix, w.Shape);
        to[n++] = FeatureHash.Of(37, w.CaseStatistic, w.Shape, first);
        to[n++] = FeatureHash.Of(38, w.Shape, w.SentenceCase, first);
        to[n++] = FeatureHash.Of(39, w.CaseStatistic, w.SentenceCase, w.Shape);
        to[n++] = FeatureHash.Of(48, w.Listed, w.Shape, w.SentenceCase);
        to[n++] = FeatureHash.Of(49, w.Listed, w.CaseStatistic, w.Shape);
        return n;
    }

    private static int Tags(ref readonly WordFeatures w, uint t1, uint t2, Span<uint> to)
    {
        int n = 0;
        to[n++] = FeatureHash.Of(9, t1);
        to[n++] = FeatureHash.Of(10, t1, t2);
        to[n++] = FeatureHash.Of(11, t1, w.Lower);
        to[n++] = FeatureHash.Of(25, t1, w.Suffix3);
        to[n++] = FeatureHash.Of(27, t1, t2, w.Lower);
        to[n++] = FeatureHash.Of(46, t1, t2, w.Suffix3);
        to[n++] = FeatureHash.Of(30, w.ClusterPrefix, t1);
        to[n++] = FeatureHash.Of(42, w.CaseStatistic, w.Shape, t1);
        return n;
    }

    private static int Neighbours(ref readonly WordFeatures a, ref readonly WordFeatures w, ref readonly WordFeatures b, Span<uint> to)
    {
        int n = 0;
        to[n++] = FeatureHash.Of(12, a.Lower);
        to[n++] = FeatureHash.Of(13, b.Lower);
        to[n++] = FeatureHash.Of(16, a.Lower, w.Lower);
        to[n++] = FeatureHash.Of(17, w.Lower, b.Lower);
        to[n++] = FeatureHash.Of(18, b.Suffix3);
        to[n++] = FeatureHash.Of(19, a.Suffix3);
        to[n++] = FeatureHash.Of(21, a.Cluster);
        to[n++] = FeatureHash.Of(22, b.Cluster);
        to[n++] = FeatureHash.Of(23, a.Cluster, w.Cluster);
        to[n++] = FeatureHash.Of(24, w.Cluster, b.Cluster);
        to[n++] = FeatureHash.Of(44, a.Cluster, b.Cluster);
        to[n++] = FeatureHash.Of(26, b.Shape);
        to[n++] = FeatureHash.Of(31, b.ClusterPrefix, w.Suffix3);
        to[n++] = FeatureHash.Of(32, a.Lower, b.Lower);
        to[n++] = FeatureHash.Of(35, a.Shape, w.Shape, b.Shape);
        to[n++] = FeatureHash.Of(40, b.CaseStatistic, b.Shape, w.Shape ^ w.CaseStatistic);
        to[n++] = FeatureHash.Of(41, a.CaseStatistic, a.Shape, w.Shape ^ w.CaseStatistic);
        to[n++] = FeatureHash.Of(50, b.Listed, w.Listed, w.Shape ^ b.Shape);
        to[n++] = FeatureHash.Of(51, a.Listed, w.Listed, w.Shape ^ a.Shape);
        return n;
    }
}
