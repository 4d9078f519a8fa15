using System.IO.Compression;
using Attest.Reading.Formats;

namespace Attest.Reading.Archives;

/// <summary>A gzip file: the TAR archive in it, or the one file it packs. Members one behind the other are one file (RFC 1952).</summary>
internal sealed class GzipFormat : IContainerFormat
{
    private const int TarBlock = 512;

    // The three bytes 1F 8B 08 that open a member, as the highest of four read in the order of the file.
    private const uint MemberSignature = 0x088B1F00;
    private const uint MemberMask = 0xFFFFFF00;

    public string Name => "gzip";

    public string Noun => "a gzip archive";

    public IReadOnlyList<string> Endings { get; } = [".gz", ".tgz"];

    public bool Recognises(FileClues clues) => clues.StartsWith([0x1F, 0x8B, 8]);

    public IEnumerable<ContainerPart> Parts(ReceivedFile file)
    {
        Stream Open() => new GZipStream(file.Open(), CompressionMode.Decompress);
        return TarFormat.IsTar(Start(Open)) ? TarParts.Of(file, Open) : [Single(file, Open)];
    }

    private static byte[] Start(Func<Stream> open)
    {
        try
        {
            using var stream = open();
            var start = new byte[TarBlock];
            int read = stream.ReadAtLeast(start, TarBlock, throwOnEndOfStream: false);
            return start[..read];
        }
        catch (Exception error) when (InflatedPart.IsDamage(error))
        {
            // The finding is made where the part is read.
            return [];
        }
    }

    /// <summary>
    /// True where the length that stands at the end of the file is not that of what came out: the framework takes a file that breaks
    /// off for a whole one. Of several members only the last one's length stands there.
    /// </summary>
    private static bool BreaksOff(ReceivedFile file, long length)
    {
        using var stream = file.Open();
        var buffer = new byte[64 * 1024];
        uint last = 0;
        int members = 0;
        for (int read; (read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0;)
        {
            foreach (byte b in buffer.AsSpan(0, read))
            {
                last = (last >> 8) | ((uint)b << 24);
                members += (last & MemberMask) == MemberSignature ? 1 : 0;
            }
        }

        return members > 1 ? last > length : last != (uint)(length & 0xFFFFFFFF);
    }

    private static ContainerPart Single(ReceivedFile file, Func<Stream> open)
    {
        string path = $"{file.Path}!/{Path.GetFileNameWithoutExtension(file.Name)}";
        var inflated = InflatedPart.Read(open, new InflationLimit(file.Length, InflationBounds.Archive), packed: null);
        return inflated.IsBomb ? ContainerPart.Of(ArchiveFindings.Bomb(path))
            : inflated.IsDamaged || BreaksOff(file, inflated.Length) ? new ContainerPart(inflated.Length > 0 ? inflated.File(path, open) : null, ArchiveFindings.Damaged(path, inflated.Length))
            : ContainerPart.Of(inflated.File(path, open));
    }
}
