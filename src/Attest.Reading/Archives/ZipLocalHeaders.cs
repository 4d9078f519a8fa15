using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Attest.Reading.Archives;

/// <summary>
/// Reads an archive whose directory is lost, as of a download that broke off: walks from file to file by the header before each (APPNOTE 4.3.7).
/// </summary>
internal static class ZipLocalHeaders
{
    private const int HeaderLength = 30;
    private const int Stored = 0;
    private const int Deflated = 8;
    private const int Encrypted = 0x1;
    private const int Streamed = 0x8;
    private const int Utf8Name = 0x800;

    private static ReadOnlySpan<byte> Signature => "PK\u0003\u0004"u8;

    /// <summary>The files whose headers stand in the bytes, in their order.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="decode">Decodes a name that is not flagged as UTF-8.</param>
    public static IEnumerable<ZipEntry> Walk(byte[] bytes, Func<byte[], string> decode)
    {
        for (int at = Next(bytes, 0); at >= 0;)
        {
            var (entry, end) = Read(bytes, at, decode);
            yield return entry;
            at = Next(bytes, end);
        }
    }

    private static int Next(byte[] bytes, int from)
    {
        int found = from >= bytes.Length ? -1 : bytes.AsSpan(from).IndexOf(Signature);
        return found < 0 || from + found + HeaderLength > bytes.Length ? -1 : from + found;
    }

    private static (ZipEntry Entry, int End) Read(byte[] bytes, int at, Func<byte[], string> decode)
    {
        var header = bytes.AsSpan(at, HeaderLength);
        int flags = BinaryPrimitives.ReadUInt16LittleEndian(header[6..]), method = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        uint checksum = BinaryPrimitives.ReadUInt32LittleEndian(header[14..]), packed = BinaryPrimitives.ReadUInt32LittleEndian(header[18..]);
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header[26..]), extra = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        int nameEnd = Math.Min(bytes.Length, at + HeaderLength + nameLength), start = Math.Min(bytes.Length, nameEnd + extra);
        byte[] name = bytes[(at + HeaderLength)..nameEnd];

        // Lengths and checksum stand behind a file that was written as a stream; what is then known is where the next one begins.
        bool isStreamed = (flags & Streamed) != 0;
        int following = Next(bytes, start);
        int length = !isStreamed && packed <= bytes.Length - start ? (int)packed : (following < 0 ? bytes.Length : following) - start;
        string decoded = (flags & Utf8Name) != 0 ? Encoding.UTF8.GetString(name) : decode(name);
        var entry = new ZipEntry(decoded, length, isStreamed ? null : checksum, () => Unpack(bytes, start, length, method))
        {
            IsEncrypted = (flags & Encrypted) != 0,
        };
        return (entry, start + length);
    }

    private static Stream Unpack(byte[] bytes, int start, int length, int method) => method switch
    {
        Stored => new MemoryStream(bytes, start, length, writable: false),
        Deflated => new DeflateStream(new MemoryStream(bytes, start, length, writable: false), CompressionMode.Decompress),
        _ => throw new NotSupportedException($"Method {method} of ZIP is not known."),
    };
}
