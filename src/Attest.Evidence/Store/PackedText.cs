using System.IO.Compression;
using System.Text;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>Bytes, texts and offset maps as they lie in the base: Brotli, UTF-8, and runs as variable-length numbers.</summary>
internal static class PackedText
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            brotli.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Unpack(byte[] packed)
    {
        using var bytes = new MemoryStream();
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        brotli.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static byte[] PackText(string text) => Pack(Encoding.UTF8.GetBytes(text));

    public static string UnpackText(byte[] packed) => Encoding.UTF8.GetString(Unpack(packed));

    /// <summary>Each run as: skipped received text, length, and for a replaced run the length it replaces; lengths carry the kind in their lowest bit.</summary>
    public static byte[] PackRuns(OffsetMap map)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        int received = 0;
        foreach (var run in map.Runs)
        {
            writer.Write7BitEncodedInt(run.Received.Start - received);
            writer.Write7BitEncodedInt((run.Reading.Length << 1) | (run.Copied ? 1 : 0));
            if (!run.Copied)
            {
                writer.Write7BitEncodedInt(run.Received.Length);
            }

            received = run.Received.End;
        }

        writer.Flush();
        return stream.ToArray();
    }

    public static OffsetMap UnpackRuns(byte[] packed, int receivedLength)
    {
        var runs = new List<OffsetMap.Run>();
        using var reader = new BinaryReader(new MemoryStream(packed));
        int reading = 0, received = 0;
        while (reader.BaseStream.Position < packed.Length)
        {
            received += reader.Read7BitEncodedInt();
            int coded = reader.Read7BitEncodedInt();
            bool copied = (coded & 1) == 1;
            int length = coded >> 1, replaced = copied ? length : reader.Read7BitEncodedInt();
            runs.Add(new OffsetMap.Run(TextSpan.FromLength(reading, length), TextSpan.FromLength(received, replaced), copied));
            reading += length;
            received += replaced;
        }

        return OffsetMap.FromRuns(runs, receivedLength);
    }
}
