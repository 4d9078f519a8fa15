namespace Attest.Grammar;

/// <summary>
/// Pseudo-random numbers that are the same on every machine and in every version of the framework, for training that can be repeated bit for
/// bit. SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
/// </summary>
internal sealed class SeededOrder(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number, 0 up to but not including <paramref name="limit"/>.</summary>
    public int Next(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>Puts the items into an order that depends on the seed alone (Fisher and Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
