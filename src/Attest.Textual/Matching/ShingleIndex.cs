using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>
/// Leads each shingle (a few words in a row) to the occurrences before it: an open table of the latest occurrence, and for
/// each occurrence a link to the one before.
/// </summary>
internal sealed class ShingleIndex
{
    private readonly WordColumns _columns;
    private readonly int[] _earlier;
    private readonly int[] _occurrences;
    private ulong[] _keys;
    private int[] _latest;
    private int _used;

    public ShingleIndex(WordColumns columns)
    {
        _columns = columns;
        _earlier = new int[columns.Count];
        _occurrences = new int[columns.Count];
        int size = 1 << 10;
        while (size < columns.Count / 2)
        {
            size *= 2;
        }

        _keys = new ulong[size];
        _latest = new int[size];
    }

    /// <summary>Enters the shingle at an index; answers the occurrence before it, -1 where it is the first.</summary>
    public int Add(int index)
    {
        ulong key = KeyAt(index);
        int slot = Find(_keys, key);
        int earlier = _latest[slot] - 1;
        if (earlier < 0)
        {
            _keys[slot] = key;
            _used++;
        }

        _latest[slot] = index + 1;
        _earlier[index] = earlier;
        _occurrences[index] = earlier < 0 ? 1 : _occurrences[earlier] + 1;
        if (_used * 2 > _keys.Length)
        {
            Grow();
        }

        return earlier;
    }

    public int Earlier(int index) => _earlier[index];

    /// <summary>How often the shingle at an index stands in the whole collection; 0 where it was never entered.</summary>
    public int Occurrences(int index)
    {
        int latest = _latest[Find(_keys, KeyAt(index))] - 1;
        return latest < 0 ? 0 : _occurrences[latest];
    }

    /// <summary>How often the shingle at an index stands in a witness, among its latest occurrences.</summary>
    /// <param name="first">First word of the witness.</param>
    /// <param name="end">The word after its last.</param>
    public int OccurrencesIn(int index, int first, int end)
    {
        int times = 0;
        int at = _latest[Find(_keys, KeyAt(index))] - 1;
        for (int step = 0; at >= first && step < MatchLimits.CountedOccurrences; step++)
        {
            times += at < end ? 1 : 0;
            at = _earlier[at];
        }

        return times;
    }

    private ulong KeyAt(int index)
    {
        ulong key = 0;
        for (int i = 0; i < MatchLimits.Shingle; i++)
        {
            key = (key ^ (uint)_columns.Word[index + i]) * 0x9E3779B97F4A7C15;
            key ^= key >> 31;
        }

        return key | 1;
    }

    private static int Find(ulong[] keys, ulong key)
    {
        int mask = keys.Length - 1;
        int slot = (int)(key >> 24) & mask;
        while (keys[slot] != 0 && keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var keys = new ulong[_keys.Length * 2];
        var latest = new int[keys.Length];
        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] != 0)
            {
                int slot = Find(keys, _keys[i]);
                keys[slot] = _keys[i];
                latest[slot] = _latest[i];
            }
        }

        _keys = keys;
        _latest = latest;
    }
}
