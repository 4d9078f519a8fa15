using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>Archives in memory.</summary>
internal static class ArchiveSample
{
    /// <summary>An archive of one text in a folder.</summary>
    public static FormatSample Of(string path, Func<(string Name, byte[] Bytes)[], byte[]> pack) =>
        new(path, words => pack([("folder/words.txt", Encoding.UTF8.GetBytes(words))])) { IsKnownByItsBytes = true };

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files) => Zip(Encoding.UTF8, files);

    /// <param name="names">The encoding of names; any but UTF-8 is written without a word about it, as old programs did.</param>
    /// <param name="files">The entries, in order.</param>
    public static byte[] Zip(Encoding names, params (string Name, byte[] Bytes)[] files)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Tar(params (string Name, byte[] Bytes)[] files) => Tar(files.Select(TarEntry (f) => new PaxTarEntry(TarEntryType.RegularFile, f.Name) { DataStream = new MemoryStream(f.Bytes) }));

    public static byte[] Tar(IEnumerable<TarEntry> entries)
    {
        var stream = new MemoryStream();
        using (var writer = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                writer.WriteEntry(entry);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Gzip(byte[] bytes)
    {
        var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return stream.ToArray();
    }
}
