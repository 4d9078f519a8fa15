namespace Attest.Identity;

/// <summary>
/// Sets of numbers 0 to count - 1 that only grow together. The smallest number of a set stands for it, so that a set keeps its
/// name when it grows. Source: Tarjan 1975, with path halving.
/// </summary>
public sealed class DisjointSets
{
    private readonly int[] _parent;

    public DisjointSets(int count)
    {
        _parent = [.. Enumerable.Range(0, count)];
    }

    /// <summary>The smallest number of the set that holds <paramref name="item"/>.</summary>
    public int Find(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }

        return item;
    }

    /// <summary>Joins two sets; false where they were one already.</summary>
    public bool Union(int a, int b)
    {
        int first = Find(a), second = Find(b);
        _parent[Math.Max(first, second)] = Math.Min(first, second);
        return first != second;
    }

    /// <summary>The sets with their members in order, by smallest member.</summary>
    public IEnumerable<IReadOnlyList<int>> Sets() =>
        Enumerable.Range(0, _parent.Length).GroupBy(Find).OrderBy(set => set.Key).Select(set => (IReadOnlyList<int>)[.. set]);
}
