namespace Attest.Grammar;

/// <summary>
/// Templates of features of a parser's state, after Zhang and Nivre (Transition-based dependency parsing with rich non-local features, 2011), with word
/// clusters. Grouped by what they look at: the score of a group is kept as long as that stays.
/// s0, s1, s2: top of the stack and below; n0: the next word.
/// </summary>
internal static class ActionTemplates
{
    /// <summary>n0.</summary>
    public static readonly FeatureGroup Next = new(101, 1, """
        w
        t
        wt
        c
        p
        s
        k
        wn
        tn
        wn2
        tn2
        t.tn
        t.tn.tn2
        w.tn
        t.wn
        c.cn
        """);

    /// <summary>s0, n0; distance, what stands between, the classes of tags between.</summary>
    public static readonly FeatureGroup Pair = new(102, 2, """
        w - - - -
        t - - - -
        wt - - - -
        c - - - -
        s - - - -
        wt wt - - -
        wt w - - -
        w wt - - -
        wt t - - -
        t wt - - -
        w w - - -
        t t - - -
        w t - - -
        t w - - -
        c c - - -
        c t - - -
        t c - - -
        p p - - -
        s s - - -
        s t - - -
        t s - - -
        w c - - -
        c w - - -
        t t.tn - - -
        t t.tn.tn2 - - -
        w t.tn - - -
        c t.tn - - -
        t t.wn - - -
        t tn - - -
        t tn.tn2 - - -
        t.tn t - - -
        tp wn - - -
        w - + - -
        t - + - -
        - w + - -
        - t + - -
        w w + - -
        t t + - -
        w t + - -
        t w + - -
        t t - + -
        w t - + -
        t w - + -
        t t.tn - + -
        t t - - +
        w t - - +
        t w - - +
        k k - + -
        """);

    /// <summary>s1, s0; distance, what stands between, the classes of tags between.</summary>
    public static readonly FeatureGroup Stack = new(103, 2, """
        w - - - -
        t - - - -
        wt - - - -
        c - - - -
        t t - - -
        w w - - -
        wt t - - -
        t wt - - -
        wt wt - - -
        w t - - -
        t w - - -
        c c - - -
        c t - - -
        t c - - -
        p p - - -
        s s - - -
        s t - - -
        t s - - -
        t.tn t - - -
        t tp - - -
        t t - + -
        w w - + -
        t w - + -
        w t - + -
        t t + - -
        w w + - -
        c c + - -
        w t + - -
        t w + - -
        t t - - +
        k k - + -
        c c - + -
        """);

    /// <summary>s1, s0, n0.</summary>
    public static readonly FeatureGroup Three = new(104, 3, """
        t - t
        w - w
        w - t
        t - w
        c - c
        wt - t
        w - t.tn
        t - t.tn
        t t t
        w t t
        t w t
        t t w
        c c c
        c t t
        t c t
        t t c
        t t t.tn
        w t w
        w w t
        t w w
        c t c
        w t t.tn
        t w t.tn
        t t t.tn.tn2
        """);

    /// <summary>s2, s1, s0, n0.</summary>
    public static readonly FeatureGroup Four = new(105, 4, """
        t - - -
        t t t -
        t t t t
        t t - t
        w - - t
        t - - t
        t w t -
        w t t -
        """);

    /// <summary>s0, its first and second child on the left and on the right, n0; labels of the four children, sum of both counts, sets of labels.</summary>
    public static readonly FeatureGroup Top = new(106, 6, """
        t t - - - t - - - - - - -
        t - - t - t - - - - - - -
        t - - w - t - - - - - - -
        t w - - - t - - - - - - -
        - w - - - - - - - - - - -
        - t - - - - + - - - - - -
        - - - w - - - - - - - - -
        - - - t - - - - + - - - -
        t - - - - - + - - - - - -
        t - - - - - - - + - - - -
        t t t - - - - - - - - - -
        t - - t t - - - - - - - -
        w - - - - - + - + - - - -
        t - - - - - + - + - - - -
        t - - - - t + - + - - - -
        t - - - - t - - + - - - -
        w - - - - t - - + - - - -
        t - - - - w - - + - - - -
        w - - - - - - - + + - - -
        t - - - - t - - - - + - -
        w - - - - - - - - - + - -
        w - - - - t - - - - + - -
        t - - - - w - - - - + - -
        t - - - - t - - - - - + -
        w - - - - - - - - - - + -
        w - - - - t - - - - - - +
        t - - - - t - - - - - - +
        c - - - - t - - - - - - +
        t w - - - w - - - - - - -
        - w - - - w - - - - - - -
        w - - w - t - - - - - - -
        c - - - - c - - + - - - -
        """);

    /// <summary>s1, its first child on the left, first and second on the right, s0; labels of the three, sum of counts, sets of labels.</summary>
    public static readonly FeatureGroup Below = new(107, 5, """
        t t - - t - - - - - -
        t - t - t - - - - - -
        t - w - t - - - - - -
        - - w - - - - - - - -
        - - t - - - + - - - -
        - t - - - + - - - - -
        t - t t - - - - - - -
        w - - - - + + - - - -
        t - - - t + + - - - -
        w - - - w - + - - - -
        w - - - t - + - - - -
        t - - - w - + - - - -
        t - - - t - + + - - -
        t - w - w - - - - - -
        w - - - - - - - + - -
        t - - - t - - - + - -
        w - - - t - - - + - -
        t - - - t - - - - + -
        t - - - t - - - - - +
        w - - - t - - - - - +
        t - - - w - - - - - +
        c - - - t - - - - - +
        c - - - c - + - - - -
        t w - - t - - - - - -
        """);

    /// <summary>n0, its first and second child on the left, s0; labels of the two, count.</summary>
    public static readonly FeatureGroup NextTree = new(108, 4, """
        t t - t - - -
        w - - - - - +
        t - - - - - +
        - w - - - - -
        - t - - + - -
        t t t - - - -
        t - - t + - -
        w - - t + - -
        t w - t - - -
        t - - t - - +
        t - - w + - -
        t - - t + + -
        t w - w - - -
        c w - c - - -
        t - - w - - +
        w w - w - - -
        """);
}
