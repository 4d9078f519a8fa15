namespace Attest.Reading.Archives;

/// <summary>The bytes of a part as they come out of its container.</summary>
/// <param name="Bytes">All of them, or those before the damage; null where they are more than is read whole.</param>
/// <param name="Length">How many there are.</param>
internal sealed record InflatedPart(byte[]? Bytes, long Length)
{
    private const int Step = 128 * 1024;

    /// <summary>True where it ends too early or its bytes cannot be unpacked.</summary>
    public bool IsDamaged { get; private init; }

    /// <summary>True where it grew beyond the limit; it was not unpacked to its end.</summary>
    public bool IsBomb { get; private init; }

    /// <summary>CRC-32 of the bytes, as ZIP writes it.</summary>
    public uint Checksum { get; private init; }

    /// <summary>True for what the framework throws over bytes that are no archive, or a broken one.</summary>
    public static bool IsDamage(Exception error) =>
        error is InvalidDataException or IOException or ArgumentException or NotSupportedException or FormatException or OverflowException or InvalidOperationException;

    /// <summary>Unpacks a part, into memory as far as documents are read whole; of a longer one only the length is found.</summary>
    /// <param name="open">Opens the part.</param>
    /// <param name="limit">What its archive may give.</param>
    /// <param name="packed">Its length inside the archive, where that is known.</param>
    public static InflatedPart Read(Func<Stream> open, InflationLimit limit, long? packed)
    {
        var kept = new MemoryStream();
        var checksum = new Crc32();
        long length = 0;
        InflatedPart Now() => new(length <= FolderScan.LargestFile ? kept.ToArray() : null, length) { Checksum = checksum.Value };
        try
        {
            using var stream = open();
            var buffer = new byte[Step];
            for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
            {
                length += read;
                checksum.Add(buffer.AsSpan(0, read));
                if (!limit.Allows(read, length, packed))
                {
                    return new InflatedPart(null, length) { IsBomb = true };
                }

                kept = Keep(kept, buffer.AsSpan(0, read), length);
            }

            return Now();
        }
        catch (Exception error) when (IsDamage(error))
        {
            return Now() with { IsDamaged = true };
        }
    }

    public ReceivedFile File(string path, Func<Stream> open) => Bytes is null ? new ReceivedFile(path, Length, () => Tolerant(open())) : ReceivedFile.Of(path, Bytes);

    private static PartStream Tolerant(Stream stream) => new(stream, stream);

    private static MemoryStream Keep(MemoryStream kept, ReadOnlySpan<byte> bytes, long length)
    {
        if (length > FolderScan.LargestFile)
        {
            // Too long to be read whole: what was kept so far is let go of.
            return kept.Length == 0 ? kept : new MemoryStream();
        }

        kept.Write(bytes);
        return kept;
    }
}
