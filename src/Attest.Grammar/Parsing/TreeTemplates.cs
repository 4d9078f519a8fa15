namespace Attest.Grammar;

/// <summary>Features for the label of an arc of a finished tree: the arc, what hangs on both its ends, and the labels given so far, from left to right.</summary>
internal sealed class TreeTemplates(SentenceValues sentence, TreeLinks links)
{
    public const int Most = 96;

    private readonly SentenceValues _s = sentence;

    /// <summary>Fills in the hashes.</summary>
    /// <param name="child">Place of the dependent.</param>
    /// <param name="given">Labels of words to the left, by 0-based index.</param>
    /// <param name="to">Receives at most <see cref="Most"/>.</param>
    /// <returns>How many there are.</returns>
    public int Fill(int child, ReadOnlySpan<byte> given, Span<uint> to)
    {
        int head = links.Head(child);
        int k = ArcTemplates.Fill(_s, head, child, to);
        k += Neighbours(head, child, to[k..]);
        k += Children(head, child, to[k..]);
        k += Siblings(head, child, given, to[k..]);
        return k;
    }

    private int Neighbours(int head, int child, Span<uint> to)
    {
        uint side = child < head ? 1u : 0u, far = ArcTemplates.Distance(head, child);
        uint hw = _s.Word(head), ht = _s.Tag(head) + side, dw = _s.Word(child), dt = _s.Tag(child);
        int k = 0;
        to[k++] = FeatureHash.Of(31, ht);
        to[k++] = FeatureHash.Of(32, dt, side);
        to[k++] = FeatureHash.Of(33, dw, dt, ht);
        to[k++] = FeatureHash.Of(34, hw, ht, dt);
        to[k++] = FeatureHash.Of(35, Word(child - 1), dt, side);
        to[k++] = FeatureHash.Of(36, Word(child + 1), dt, side);
        to[k++] = FeatureHash.Of(37, Tag(head + 1), ht, dt);
        to[k++] = FeatureHash.Of(38, _s.Cluster(child), far);
        to[k++] = FeatureHash.Of(39, Word(child - 1), dw, ht);
        to[k++] = FeatureHash.Of(40, Word(child + 1), dw, ht);
        to[k++] = FeatureHash.Of(41, Tag(child - 1), Tag(child - 2), (dt, ht));
        to[k++] = FeatureHash.Of(42, Tag(child + 1), Tag(child + 2), (dt, ht));
        to[k++] = FeatureHash.Of(43, hw, Word(child - 1), dt);
        to[k++] = FeatureHash.Of(44, _s.Prefix(head), _s.Prefix(child), (dt, side));
        to[k++] = FeatureHash.Of(45, _s.Shape(child), _s.Shape(head), (dt, ht));
        to[k++] = FeatureHash.Of(46, _s.TagsBetween(Math.Min(head, child), Math.Max(head, child)), dt, ht);
        to[k++] = FeatureHash.Of(47, hw, dw, (ht, dt));
        return k;
    }

    private int Children(int head, int child, Span<uint> to)
    {
        uint side = child < head ? 1u : 0u, hw = _s.Word(head), ht = _s.Tag(head) + side, dw = _s.Word(child), dt = _s.Tag(child);
        int first = links.First(child), last = links.Last(child), second = links.NextSibling(first);
        int k = 0;
        to[k++] = FeatureHash.Of(51, _s.Word(first), dt, ht);
        to[k++] = FeatureHash.Of(52, _s.Tag(first), dt, ht);
        to[k++] = FeatureHash.Of(53, _s.Word(last), dt, ht);
        to[k++] = FeatureHash.Of(54, _s.Tag(last), dt, ht);
        to[k++] = FeatureHash.Of(55, _s.Tag(first), _s.Tag(last), (dt, ht));
        to[k++] = FeatureHash.Of(56, links.LeftCount(head), links.RightCount(head), (dt, ht));
        to[k++] = FeatureHash.Of(57, links.LeftCount(child), links.RightCount(child), (dt, ht));
        to[k++] = FeatureHash.Of(58, _s.Word(first), dw, ht);
        to[k++] = FeatureHash.Of(59, _s.Word(first), hw, dt);
        to[k++] = FeatureHash.Of(60, _s.Tag(first), hw, dt);
        to[k++] = FeatureHash.Of(61, _s.Cluster(child), _s.Word(first), ht);
        to[k++] = FeatureHash.Of(62, _s.Cluster(head), _s.Word(first), dt);
        to[k++] = FeatureHash.Of(63, _s.Word(second), dt, ht);
        to[k++] = FeatureHash.Of(64, _s.Tag(first), _s.Tag(second), (dt, ht));
        to[k++] = FeatureHash.Of(65, first > 0 && first < child ? _s.Suffix(first) : 1, _s.Suffix(child), ht);
        to[k++] = FeatureHash.Of(66, _s.Word(first), _s.Word(second), (dt, ht));
        return k;
    }

    private int Siblings(int head, int child, ReadOnlySpan<byte> given, Span<uint> to)
    {
        uint side = child < head ? 1u : 0u, hw = _s.Word(head), ht = _s.Tag(head) + side, dw = _s.Word(child), dt = _s.Tag(child);
        int above = links.Head(head), last = links.LastSibling(child), next = links.NextSibling(child);
        uint lastLabel = last > 0 ? given[last - 1] + 7u : 3u;
        var (labels, auxiliary) = Before(head, child, given);
        int auxiliary2 = links.LastSibling(auxiliary);
        int k = 0;
        to[k++] = FeatureHash.Of(71, _s.Tag(above), ht, dt);
        to[k++] = FeatureHash.Of(72, _s.Tag(last), dt, ht);
        to[k++] = FeatureHash.Of(73, _s.Tag(next), dt, ht);
        to[k++] = FeatureHash.Of(74, lastLabel, dt, ht);
        to[k++] = FeatureHash.Of(75, lastLabel, hw, dt);
        to[k++] = FeatureHash.Of(76, _s.Word(last), dt, ht);
        to[k++] = FeatureHash.Of(77, lastLabel, _s.Tag(next), (dt, ht));
        to[k++] = FeatureHash.Of(78, _s.Tag(above), hw, dt);
        to[k++] = FeatureHash.Of(79, above < head ? 1u : 0u, ht, dt);
        to[k++] = FeatureHash.Of(80, _s.Tag(links.First(head)), ht, dt);
        to[k++] = FeatureHash.Of(81, _s.Word(links.First(head)), ht, dt);
        to[k++] = FeatureHash.Of(82, _s.Tag(links.Last(head)), ht, dt);
        to[k++] = FeatureHash.Of(83, labels, dt, side);
        to[k++] = FeatureHash.Of(84, labels, dw, ht);
        to[k++] = FeatureHash.Of(85, _s.Word(auxiliary), ht, dt);
        to[k++] = FeatureHash.Of(86, _s.Tag(auxiliary), ht, (dt, dw));
        to[k++] = FeatureHash.Of(87, _s.Tag(auxiliary), hw, dt);
        to[k++] = FeatureHash.Of(88, _s.Word(auxiliary), _s.Word(auxiliary2), (ht, dt));
        to[k++] = FeatureHash.Of(89, labels, hw, dt);
        to[k++] = FeatureHash.Of(90, _s.Word(next), dt, ht);
        return k;
    }

    // The set of labels of the children before this one, and the last child before the head: mostly an auxiliary, an article or a preposition.
    private (uint Labels, int Auxiliary) Before(int head, int child, ReadOnlySpan<byte> given)
    {
        uint labels = 0;
        int auxiliary = 0;
        for (int at = links.First(head); at > 0 && at < Math.Max(head, child); at = links.NextSibling(at))
        {
            labels |= at < child ? 1u << (given[at - 1] & 31) : 0;
            auxiliary = at < head ? at : auxiliary;
        }

        return (labels, head == _s.Root ? 0 : auxiliary);
    }

    private uint Word(int place) => place < 0 || place > _s.Root ? 0 : _s.Word(place);

    private uint Tag(int place) => place < 0 || place > _s.Root ? 0 : _s.Tag(place);
}
