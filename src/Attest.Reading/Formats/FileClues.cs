using System.IO.Compression;
using Attest.Reading.Archives;
using Attest.Reading.Encodings;

namespace Attest.Reading.Formats;

/// <summary>What tells the format of a file: its name and its first bytes.</summary>
internal sealed class FileClues
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Looked = 4096;

    private readonly ReceivedFile _file;
    private IReadOnlyList<string>? _entries;
    private string? _decoded;

    private FileClues(ReceivedFile file, byte[] head) => (_file, Head) = (file, head);

    public string Path => _file.Path;

    /// <summary>The name without its folders and containers.</summary>
    public string Name => _file.Name;

    /// <summary>The ending of the name, lower case with the dot; empty where there is none.</summary>
    public string Ending => field ??= System.IO.Path.GetExtension(_file.Name).ToLowerInvariant();

    /// <summary>The first bytes, at most <see cref="Looked"/>.</summary>
    public byte[] Head { get; }

    /// <summary>The size of the file in bytes.</summary>
    public long Length => _file.Length;

    public bool IsWhole => Head.Length == _file.Length;

    /// <summary>Names of the entries where it is a ZIP archive that can be listed; empty elsewhere.</summary>
    public IReadOnlyList<string> ZipEntries => _entries ??= ListZip();

    /// <summary>The first bytes as Latin-1, so that marks in ASCII can be looked for; a byte order mark and white space passed over.</summary>
    public string HeadText => field ??= System.Text.Encoding.Latin1.GetString(Head).TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n');

    /// <summary>The first bytes as text. They are decoded once, for all formats that look at them.</summary>
    public string HeadDecoded(TextDecoder decoder) => _decoded ??= decoder.Decode(Head).Text;

    /// <exception cref="IOException">The bytes cannot be had.</exception>
    public static FileClues Of(ReceivedFile file)
    {
        using var stream = file.Open();
        var head = new byte[Math.Min(Looked, file.Length)];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return new FileClues(file, head[..read]);
    }

    public bool StartsWith(ReadOnlySpan<byte> signature) => Head.AsSpan().StartsWith(signature);

    private IReadOnlyList<string> ListZip()
    {
        if (!StartsWith("PK\u0003\u0004"u8))
        {
            return [];
        }

        try
        {
            using var stream = _file.Open();
            if (!stream.CanSeek)
            {
                // The framework would copy all of it into memory.
                return [];
            }

            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return [.. archive.Entries.Select(e => e.FullName)];
        }
        catch (Exception error) when (InflatedPart.IsDamage(error))
        {
            // A damaged archive lists nothing; its reader says so with a finding.
            return [];
        }
    }
}
