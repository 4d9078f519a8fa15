using System.Buffers.Binary;
using System.Text;

namespace Attest.Reading.Packages;

/// <summary>
/// Finds the entries of a ZIP archive by their own headers, for an archive that broke off before the list of entries at its end
/// (PKWARE APPNOTE 4.3.7).
/// </summary>
internal static class LocalEntries
{
    private const int HeaderLength = 30;
    private const int Streamed = 0x8;

    public static IEnumerable<PackageEntry> Of(byte[] bytes)
    {
        for (int at = Find(bytes, "PK\u0003\u0004"u8, 0); at >= 0 && at + HeaderLength <= bytes.Length;)
        {
            var header = bytes.AsSpan(at, HeaderLength);
            int flags = Short(header, 6), method = Short(header, 8), nameLength = Short(header, 26);
            int start = at + HeaderLength + nameLength + Short(header, 28);
            if (start > bytes.Length)
            {
                yield break;
            }

            uint packed = BinaryPrimitives.ReadUInt32LittleEndian(header[18..]);
            int end = (flags & Streamed) != 0 && packed == 0 ? EndOfStreamed(bytes, start) : (int)Math.Min(start + (long)packed, bytes.Length);
            string name = Encoding.UTF8.GetString(bytes, at + HeaderLength, nameLength);
            yield return new PackageEntry(name, end - start, (flags & 1) != 0, () => Open(bytes, start..end, method));
            at = Find(bytes, "PK\u0003\u0004"u8, end);
        }
    }

    private static Stream Open(byte[] bytes, Range data, int method)
    {
        var (start, length) = data.GetOffsetAndLength(bytes.Length);
        var packed = new MemoryStream(bytes, start, length, writable: false);
        return method switch
        {
            0 => packed,
            8 => new System.IO.Compression.DeflateStream(packed, System.IO.Compression.CompressionMode.Decompress),
            _ => throw new InvalidDataException($"Packing method {method} is not known."),
        };
    }

    private static int EndOfStreamed(byte[] bytes, int start)
    {
        int descriptor = Find(bytes, "PK\u0007\u0008"u8, start), header = Find(bytes, "PK\u0003\u0004"u8, start);
        return descriptor >= 0 && (header < 0 || descriptor < header) ? descriptor : header >= 0 ? header : bytes.Length;
    }

    private static int Short(ReadOnlySpan<byte> header, int at) => BinaryPrimitives.ReadUInt16LittleEndian(header[at..]);

    private static int Find(byte[] bytes, ReadOnlySpan<byte> signature, int from)
    {
        int found = bytes.AsSpan(from).IndexOf(signature);
        return found < 0 ? -1 : from + found;
    }
}
