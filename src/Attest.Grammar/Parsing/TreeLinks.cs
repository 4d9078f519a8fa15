namespace Attest.Grammar;

/// <summary>Children and neighbours of each place in a finished tree, by places of <see cref="SentenceValues"/>; 0 for none.</summary>
internal sealed class TreeLinks
{
    private int[] _links = [];
    private int _size;

    /// <summary>Works out the links.</summary>
    /// <param name="heads">0-based index of the head of each word, -1 for the root.</param>
    public void Load(ReadOnlySpan<int> heads)
    {
        int root = heads.Length + 1;
        _size = root + 1;
        if (_links.Length < _size * 7)
        {
            _links = new int[_size * 10];
        }

        Array.Clear(_links, 0, _size * 7);
        for (int child = 1; child < root; child++)
        {
            int head = heads[child - 1] < 0 ? root : heads[child - 1] + 1;
            int last = Last(head);
            (_links[child], _links[(4 * _size) + child]) = (head, last);
            _links[((last == 0 ? _size : 3 * _size)) + (last == 0 ? head : last)] = child;
            _links[(2 * _size) + head] = child;
            _links[((child < head ? 5 : 6) * _size) + head]++;
        }
    }

    public int Head(int place) => _links[place];

    public int First(int place) => _links[_size + place];

    public int Last(int place) => _links[(2 * _size) + place];

    public int NextSibling(int place) => _links[(3 * _size) + place];

    public int LastSibling(int place) => _links[(4 * _size) + place];

    public uint LeftCount(int place) => (uint)_links[(5 * _size) + place];

    public uint RightCount(int place) => (uint)_links[(6 * _size) + place];
}
