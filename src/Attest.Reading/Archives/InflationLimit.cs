namespace Attest.Reading.Archives;

/// <summary>
/// How much may come out of an archive: what grows to more than two hundred times its size, and to more than 64 MiB, was made to fill
/// a memory or a disk. Bytes are counted as they come out; no header is believed.
/// </summary>
/// <param name="packed">Length of the archive in bytes.</param>
internal sealed class InflationLimit(long packed)
{
    private const long LargestRatio = 200;
    private const long AlwaysFine = 64L * 1024 * 1024;
    private const long Largest = 16L * 1024 * 1024 * 1024;

    private long _total;

    /// <summary>True once the archive as a whole has given more than it may.</summary>
    public bool IsExceeded => _total > Largest || IsTooMuch(_total, packed);

    /// <summary>Counts bytes that came out; false where they are too many for the entry or the whole archive.</summary>
    /// <param name="count">Bytes since the last call.</param>
    /// <param name="entry">Bytes of this entry so far.</param>
    /// <param name="entryPacked">Its length inside the archive; the archive's own where the entry has none.</param>
    public bool Allows(int count, long entry, long? entryPacked)
    {
        _total += count;
        return !IsExceeded && !IsTooMuch(entry, entryPacked ?? packed);
    }

    private static bool IsTooMuch(long length, long packed) => length > AlwaysFine && length / LargestRatio > packed;
}
