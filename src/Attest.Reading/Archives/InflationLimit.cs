namespace Attest.Reading.Archives;

/// <summary>
/// How much may come out of an archive or package: what grows to more than two hundred times its size was made to fill a memory or a
/// disk. Bytes are counted as they come out; no header is believed.
/// </summary>
/// <param name="packed">Length of the file in bytes.</param>
/// <param name="bounds">What is fine at any ratio, and what at none.</param>
internal sealed class InflationLimit(long packed, InflationBounds bounds)
{
    /// <summary>How many times its packed size a part may have, once it is longer than <see cref="InflationBounds.AlwaysFine"/>.</summary>
    public const long HighestRatio = 200;

    private long _total;

    /// <summary>True once the file as a whole has given more than it may.</summary>
    public bool IsExceeded => _total > bounds.Largest || IsTooMuch(_total, packed);

    /// <summary>Counts bytes that came out; false where they are too many for the entry or the whole file.</summary>
    /// <param name="count">Bytes since the last call.</param>
    /// <param name="entry">Bytes of this entry so far.</param>
    /// <param name="entryPacked">Its length as packed; the file's own where the entry has none.</param>
    public bool Allows(int count, long entry, long? entryPacked)
    {
        _total += count;
        return !IsExceeded && !IsTooMuch(entry, entryPacked ?? packed);
    }

    private bool IsTooMuch(long length, long packed) => length > bounds.AlwaysFine && length / HighestRatio > packed;
}

/// <summary>What may come out of a file, in bytes.</summary>
/// <param name="AlwaysFine">A part of up to so many bytes may be packed as tightly as it likes.</param>
/// <param name="Largest">The most that all parts together may have.</param>
internal sealed record InflationBounds(long AlwaysFine, long Largest)
{
    /// <summary>Archives are read part by part, so that only a runaway has to be stopped.</summary>
    public static InflationBounds Archive { get; } = new(64L << 20, 16L << 30);

    /// <summary>A package is one document, and all of it is in memory at once.</summary>
    public static InflationBounds Package { get; } = new(16L << 20, 512L << 20);
}
