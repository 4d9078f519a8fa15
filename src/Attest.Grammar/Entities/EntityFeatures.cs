namespace Attest.Grammar;

/// <summary>What the recogniser sees of a word: itself, two neighbours to each side, and the words around its run of capitals.</summary>
internal static class EntityFeatures
{
    /// <summary>At least as many as <see cref="Fill"/> gives.</summary>
    public const int Most = 88;

    /// <summary>Small words in a row that a name may hold, and one that may begin or end it.</summary>
    private const int Reach = 2;
    private const byte NoTag = 255;
    private static readonly WordFeatures[] _edge = [WordFeatures.Edge];

    /// <summary>Writes the features of the word at <paramref name="at"/> and returns their number.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="tags">A tag a word, or none at all.</param>
    /// <param name="at">The word.</param>
    /// <param name="to">Filled in.</param>
    public static int Fill(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags, int at, Span<uint> to)
    {
        ref readonly var own = ref words[at];
        int n = OfWord(own, at == 0 ? 1u : 0u, Tag(tags, at), to);
        n = Beside(words, at, to, n);
        n = Tags(own, tags, at, to, n);
        return AroundRun(words, at, to, n);
    }

    /// <summary>True for a word that is in no name for sure: small, with no capital two words to either side.</summary>
    public static bool IsFarFromNames(ReadOnlySpan<WordFeatures> words, int at)
    {
        int last = Math.Min(words.Length - 1, at + Reach);
        for (int i = Math.Max(0, at - Reach); i <= last; i++)
        {
            if (words[i].IsCapitalised)
            {
                return false;
            }
        }

        return true;
    }

    private static int OfWord(in WordFeatures w, uint first, uint tag, Span<uint> f)
    {
        int n = 0;
        f[n++] = FeatureHash.Of(1, w.Lower);
        f[n++] = FeatureHash.Of(2, w.Lower, w.Shape);
        f[n++] = FeatureHash.Of(3, w.Suffix2, w.Shape);
        f[n++] = FeatureHash.Of(4, w.Suffix3, w.Shape);
        f[n++] = FeatureHash.Of(5, w.Suffix4, w.Shape);
        f[n++] = FeatureHash.Of(6, w.Prefix2, w.Shape);
        f[n++] = FeatureHash.Of(7, w.Prefix3, w.Shape);
        f[n++] = FeatureHash.Of(8, w.Shape, first);
        f[n++] = FeatureHash.Of(9, w.Shape, w.SentenceCase, first);
        f[n++] = FeatureHash.Of(10, w.Cluster, w.Shape);
        f[n++] = FeatureHash.Of(11, w.ClusterPrefix, w.Shape);
        f[n++] = FeatureHash.Of(12, w.CaseStatistic, w.Shape, first);
        f[n++] = FeatureHash.Of(13, w.CaseStatistic, w.Shape, w.SentenceCase);
        f[n++] = FeatureHash.Of(14, w.Listed, w.Shape);
        f[n++] = FeatureHash.Of(15, w.Listed, w.CaseStatistic, first);
        f[n++] = FeatureHash.Of(16, w.Document, w.Shape, first);
        f[n++] = FeatureHash.Of(17, w.Document, w.CaseStatistic);
        f[n++] = FeatureHash.Of(18, w.Document, w.Listed);
        f[n++] = FeatureHash.Of(22, w.Role, w.Shape, first);
        f[n++] = FeatureHash.Of(23, w.Role, w.Listed);
        f[n++] = FeatureHash.Of(24, w.ClusterTop, w.Shape);
        f[n++] = FeatureHash.Of(19, tag, w.Shape);
        f[n++] = FeatureHash.Of(20, tag, w.Listed);
        f[n++] = FeatureHash.Of(21, tag, w.Document);
        return n;
    }

    private static int Beside(ReadOnlySpan<WordFeatures> words, int at, Span<uint> f, int n)
    {
        ref readonly var w = ref words[at];
        ref readonly var a = ref At(words, at - 1);
        ref readonly var b = ref At(words, at + 1);
        ref readonly var a2 = ref At(words, at - 2);
        ref readonly var b2 = ref At(words, at + 2);
        f[n++] = FeatureHash.Of(30, a.Lower, w.Shape);
        f[n++] = FeatureHash.Of(31, b.Lower, w.Shape);
        f[n++] = FeatureHash.Of(32, a2.Lower, w.Shape);
        f[n++] = FeatureHash.Of(33, b2.Lower, w.Shape);
        f[n++] = FeatureHash.Of(34, a.Lower, w.Lower);
        f[n++] = FeatureHash.Of(35, w.Lower, b.Lower);
        f[n++] = FeatureHash.Of(36, a.Lower, b.Lower, w.Shape);
        f[n++] = FeatureHash.Of(37, a.Cluster, w.Shape, a.Shape);
        f[n++] = FeatureHash.Of(38, b.Cluster, w.Shape, b.Shape);
        f[n++] = FeatureHash.Of(39, a2.ClusterPrefix, a.ClusterPrefix, w.Shape);
        f[n++] = FeatureHash.Of(40, b.ClusterPrefix, b2.ClusterPrefix, w.Shape);
        f[n++] = FeatureHash.Of(41, a.Cluster, w.Cluster);
        f[n++] = FeatureHash.Of(42, w.Cluster, b.Cluster);
        f[n++] = FeatureHash.Of(43, a.Shape, w.Shape, b.Shape);
        f[n++] = FeatureHash.Of(44, a2.Shape, a.Shape, w.Shape);
        f[n++] = FeatureHash.Of(45, w.Shape, b.Shape, b2.Shape);
        f[n++] = FeatureHash.Of(46, a.Listed, w.Listed, w.Shape);
        f[n++] = FeatureHash.Of(47, w.Listed, b.Listed, w.Shape);
        f[n++] = FeatureHash.Of(48, a.Listed, w.Shape, a.Shape);
        f[n++] = FeatureHash.Of(49, b.Listed, w.Shape, b.Shape);
        f[n++] = FeatureHash.Of(58, a.Role, w.Shape, a.Shape);
        f[n++] = FeatureHash.Of(59, b.Role, w.Shape, b.Shape);
        f[n++] = FeatureHash.Of(50, a.Suffix3, w.Shape);
        f[n++] = FeatureHash.Of(51, b.Suffix3, w.Shape);
        f[n++] = FeatureHash.Of(52, a.Document, w.Document, w.Shape);
        f[n++] = FeatureHash.Of(53, w.Document, b.Document, w.Shape);
        f[n++] = FeatureHash.Of(54, a.CaseStatistic, w.CaseStatistic, a.Shape ^ w.Shape);
        f[n++] = FeatureHash.Of(55, w.CaseStatistic, b.CaseStatistic, b.Shape ^ w.Shape);
        f[n++] = FeatureHash.Of(56, a2.Lower, a.Lower, w.Shape);
        f[n++] = FeatureHash.Of(57, b.Lower, b2.Lower, w.Shape);
        return n;
    }

    private static int Tags(in WordFeatures w, ReadOnlySpan<byte> tags, int at, Span<uint> f, int n)
    {
        if (tags.IsEmpty)
        {
            return n;
        }

        uint tag = Tag(tags, at), a = Tag(tags, at - 1), b = Tag(tags, at + 1);
        f[n++] = FeatureHash.Of(60, a, tag);
        f[n++] = FeatureHash.Of(61, tag, b);
        f[n++] = FeatureHash.Of(62, a, tag, b);
        f[n++] = FeatureHash.Of(63, a, w.Shape);
        f[n++] = FeatureHash.Of(64, b, w.Shape);
        f[n++] = FeatureHash.Of(65, tag, w.Lower);
        f[n++] = FeatureHash.Of(66, Tag(tags, at - 2), a, w.Shape);
        f[n++] = FeatureHash.Of(67, b, Tag(tags, at + 2), w.Shape);
        return n;
    }

    // "in", "said", "of the": the words on either side of the run of capitals a name stands in tell what it is.
    private static int AroundRun(ReadOnlySpan<WordFeatures> words, int at, Span<uint> f, int n)
    {
        if (!words[at].IsCapitalised)
        {
            return n;
        }

        int first = at, last = at;
        while (first > 0 && words[first - 1].IsCapitalised)
        {
            first--;
        }

        while (last + 1 < words.Length && words[last + 1].IsCapitalised)
        {
            last++;
        }

        ref readonly var left = ref At(words, first - 1);
        ref readonly var right = ref At(words, last + 1);
        uint place = ((uint)Math.Min(at - first, 2) * 4) + (uint)Math.Min(last - at, 2);
        f[n++] = FeatureHash.Of(70, left.Lower, place);
        f[n++] = FeatureHash.Of(71, right.Lower, place);
        f[n++] = FeatureHash.Of(72, left.Cluster, place);
        f[n++] = FeatureHash.Of(73, right.Cluster, place);
        f[n++] = FeatureHash.Of(74, words[last].Lower, place);
        f[n++] = FeatureHash.Of(75, words[first].Listed, words[last].Listed, place);
        f[n++] = FeatureHash.Of(78, words[last].Role, words[first].Role, place);
        f[n++] = FeatureHash.Of(79, left.Role, words[first].Listed, place);
        f[n++] = FeatureHash.Of(76, words[last].Suffix4, place);
        f[n++] = FeatureHash.Of(77, words[first].Document, words[last].Document, place);
        return n;
    }

    private static ref readonly WordFeatures At(ReadOnlySpan<WordFeatures> words, int at) =>
        ref (uint)at < (uint)words.Length ? ref words[at] : ref _edge[0];

    private static uint Tag(ReadOnlySpan<byte> tags, int at) => (uint)((uint)at < (uint)tags.Length ? tags[at] : NoTag) * 2654435761;
}
