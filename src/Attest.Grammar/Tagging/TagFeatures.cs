namespace Attest.Grammar;

/// <summary>
/// What decides on the tag of a word: its own form and its parts, two words to each side, the two tags given before, each joined with others where
/// the joint tells more (Ratnaparkhi 1996; Collins 2002), word clusters (Koo and others 2008), and how the word is capitalised elsewhere.
/// </summary>
internal static class TagFeatures
{
    /// <summary>The tag beyond the edge of the sentence.</summary>
    public const uint NoTag = 100;

    /// <summary>Upper bound of the number of features of a word.</summary>
    public const int Most = 64;

    /// <summary>Fills in hashes of what is seen of the words alone, and says how many.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="to">Room for <see cref="Most"/>.</param>
    public static int OfWords(ReadOnlySpan<WordFeatures> words, int i, Span<uint> to)
    {
        var edge = WordFeatures.Edge;
        ref readonly var w = ref words[i];
        ref readonly var a = ref (i > 0 ? ref words[i - 1] : ref edge);
        ref readonly var b = ref (i + 1 < words.Length ? ref words[i + 1] : ref edge);
        ref readonly var a2 = ref (i > 1 ? ref words[i - 2] : ref edge);
        ref readonly var b2 = ref (i + 2 < words.Length ? ref words[i + 2] : ref edge);
        uint first = i == 0 ? 1u : 0;
        int n = Own(in w, first, to);
        n += Neighbours(in a, in w, in b, to[n..]);
        to[n++] = FeatureHash.Of(14, a2.Lower);
        to[n++] = FeatureHash.Of(15, b2.Lower);
        to[n++] = FeatureHash.Of(34, b.Lower, b2.Lower);
        to[n++] = FeatureHash.Of(45, a2.Lower, a.Lower);
        return n;
    }

    /// <summary>Fills in hashes of the tags that were given already, and says how many.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="i">The word.</param>
    /// <param name="given">The tag beside it and the one beyond: before it where the sentence is read forwards, behind it where backwards.</param>
    /// <param name="backwards">True where it is read from its end.</param>
    /// <param name="to">Room for <see cref="Most"/>.</param>
    public static int OfTags(ReadOnlySpan<WordFeatures> words, int i, (uint Beside, uint Beyond) given, bool backwards, Span<uint> to)
    {
        var edge = WordFeatures.Edge;
        int ahead = backwards ? i - 1 : i + 1;
        uint template = backwards ? 100u : 0;
        ref readonly var w = ref words[i];
        ref readonly var b = ref ((uint)ahead < words.Length ? ref words[ahead] : ref edge);
        uint t1 = (given.Beside * 2654435761) + 1, t2 = (given.Beyond * 2246822519) + 3;
        int n = 0;
        to[n++] = FeatureHash.Of(template + 9, t1);
        to[n++] = FeatureHash.Of(template + 10, t1, t2);
        to[n++] = FeatureHash.Of(template + 11, t1, w.Lower);
        to[n++] = FeatureHash.Of(template + 25, t1, w.Suffix3);
        to[n++] = FeatureHash.Of(template + 27, t1, t2, w.Lower);
        to[n++] = FeatureHash.Of(template + 46, t1, t2, w.Suffix3);
        to[n++] = FeatureHash.Of(template + 30, w.ClusterPrefix, t1);
        to[n++] = FeatureHash.Of(template + 42, w.CaseStatistic, w.Shape, t1);
        to[n++] = FeatureHash.Of(template + 29, t1, b.Lower);
        to[n++] = FeatureHash.Of(template + 33, b.Suffix2, t1);
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
