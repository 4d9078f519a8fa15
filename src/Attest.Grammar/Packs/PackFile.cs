using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Grammar;

/// <summary>
/// The file of a trained pack: a mark, the version of the format, the language, then named sections, each with its SHA-256 and compressed by
/// itself, so that damage is seen at once and a reader opens only what it needs. All numbers are little-endian.
/// </summary>
public sealed class PackFile
{
    /// <summary>Raised whenever a section changes its form or a model its features.</summary>
    public const int FormatVersion = 1;

    private static readonly byte[] Mark = "ATTESTLM"u8.ToArray();
    private readonly SortedDictionary<string, byte[]> _sections = new(StringComparer.Ordinal);

    /// <param name="language">Two letters of ISO 639-1.</param>
    public PackFile(string language) => Language = language;

    public string Language { get; }

    public bool Has(string section) => _sections.ContainsKey(section);

    /// <summary>Adds a section.</summary>
    public void Put(string section, Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var packed = new BrotliStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(packed, Encoding.UTF8))
        {
            write(writer);
        }

        _sections[section] = bytes.ToArray();
    }

    /// <summary>Reads a section.</summary>
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public T Get<T>(string section, Func<BinaryReader, T> read)
    {
        if (!_sections.TryGetValue(section, out byte[]? bytes))
        {
            throw new InvalidDataException($"The pack for {Language} has no part “{section}”.");
        }

        using var unpacked = new MemoryStream();
        using (var packed = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress))
        {
            packed.CopyTo(unpacked);
        }

        unpacked.Position = 0;
        using var reader = new BinaryReader(unpacked, Encoding.UTF8);
        return read(reader);
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(FormatVersion);
        writer.Write(Language);
        writer.Write(_sections.Count);
        foreach (var (name, section) in _sections)
        {
            writer.Write(name);
            writer.Write(section.Length);
            writer.Write(SHA256.HashData(section));
            writer.Write(section);
        }

        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">No pack, of another version, damaged or cut short; the message says which.</exception>
    public static PackFile Of(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        try
        {
            if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark))
            {
                throw new InvalidDataException("This is no language pack: it does not begin with ATTESTLM.");
            }

            int version = reader.ReadInt32();
            return version == FormatVersion ? Sections(reader)
                : throw new InvalidDataException($"The language pack is of version {version}; this program reads version {FormatVersion}. Train it again.");
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The language pack is cut short: install the program again.", e);
        }
    }

    private static PackFile Sections(BinaryReader reader)
    {
        var pack = new PackFile(reader.ReadString());
        int count = reader.ReadInt32();
        for (int i = 0; i < count; i++)
        {
            string name = reader.ReadString();
            int length = reader.ReadInt32();
            byte[] hash = reader.ReadBytes(SHA256.HashSizeInBytes);
            long left = reader.BaseStream.Length - reader.BaseStream.Position;
            byte[] section = length >= 0 && length <= left ? reader.ReadBytes(length) : throw new EndOfStreamException($"The part “{name}” is cut short.");
            pack._sections[name] = SHA256.HashData(section).AsSpan().SequenceEqual(hash) ? section
                : throw new InvalidDataException($"The part “{name}” of the language pack is damaged: install the program again, or train the pack again.");
        }

        return pack;
    }
}
