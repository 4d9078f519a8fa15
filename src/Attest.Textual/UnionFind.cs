namespace Attest.Textual;

/// <summary>Groups of numbers that were tied to each other; the least number of a group stands for it.</summary>
internal sealed class UnionFind(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public int Find(int item)
    {
        while (_parent[item] != item)
        {
            _parent[item] = _parent[_parent[item]];
            item = _parent[item];
        }

        return item;
    }

    public void Union(int a, int b)
    {
        int rootA = Find(a), rootB = Find(b);
        _parent[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
    }
}
