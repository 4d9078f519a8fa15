namespace Attest.Textual.Words;

/// <summary>The pairs of words that stand side by side somewhere in the collection.</summary>
internal sealed class WordPairSet
{
    private ulong[] _slots = new ulong[1 << 12];
    private int _used;

    /// <summary>True where the pair is new.</summary>
    public bool Add(int first, int second)
    {
        // No pair is 0, which marks a free slot.
        ulong pair = ((ulong)(uint)(first + 1) << 32) | (uint)second;
        int slot = Find(_slots, pair);
        if (_slots[slot] == pair)
        {
            return false;
        }

        _slots[slot] = pair;
        if (++_used * 2 > _slots.Length)
        {
            Grow();
        }

        return true;
    }

    private static int Find(ulong[] slots, ulong pair)
    {
        int mask = slots.Length - 1;
        int slot = (int)((pair * 0x9E3779B97F4A7C15) >> 33) & mask;
        while (slots[slot] != 0 && slots[slot] != pair)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var slots = new ulong[_slots.Length * 4];
        foreach (ulong pair in _slots)
        {
            if (pair != 0)
            {
                slots[Find(slots, pair)] = pair;
            }
        }

        _slots = slots;
    }
}
