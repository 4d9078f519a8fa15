using System.IO.Compression;
using Attest.Reading.Encodings;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Packages;

/// <summary>
/// The entries of a document that is a ZIP package, read in bounded memory. Nothing is written to the disk, so names that lead out of
/// the package do no harm. What is wrong becomes a finding; what inflates before the damage is kept.
/// </summary>
internal sealed class Package
{
    /// <summary>The most an entry may inflate to, in bytes.</summary>
    public const long LargestEntry = 256L * 1024 * 1024;

    /// <summary>How many times its packed size an entry may have, once it is larger than <see cref="Harmless"/>.</summary>
    public const long HighestRatio = 200;

    /// <summary>An entry of up to so many bytes may be packed as tightly as it likes.</summary>
    public const long Harmless = 16L * 1024 * 1024;

    /// <summary>The most that all entries read of a package may inflate to, in bytes.</summary>
    public const long LargestPackage = 2 * LargestEntry;

    private readonly string _path;
    private readonly TextDecoder _decoder;
    private readonly Dictionary<string, PackageEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];
    private long _inflated;

    private Package(string path, TextDecoder decoder) => (_path, _decoder) = (path, decoder);

    /// <summary>The names of the entries, in the order of the package.</summary>
    public IReadOnlyList<string> Names => _names;

    public List<Finding> Findings { get; } = [];

    /// <summary>Opens a package. One whose list of entries is missing or broken is a finding, and is read by the headers of its entries.</summary>
    public static Package Open(ReceivedFile file, byte[] bytes, TextDecoder decoder)
    {
        var package = new Package(file.Path, decoder);
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            package.Add(archive.Entries.Select(e => new PackageEntry(e.FullName.Replace('\\', '/'), e.CompressedLength, e.IsEncrypted, e.Open)));
        }
        catch (Exception error) when (IsDamage(error))
        {
            package.Findings.Add(PackageFindings.Broken(file.Path));
            package.Add(LocalEntries.Of(bytes));
        }

        return package;
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>An entry as XML; null where it is missing or nothing of it can be had.</summary>
    public XmlPart? Xml(string name) => Read(name) is { Length: > 0 } bytes ? XmlPart.Of(name, bytes, _decoder) : null;

    /// <summary>The bytes of an entry; null where it is missing or nothing of it can be had, with a finding for the latter.</summary>
    public byte[]? Read(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            Findings.Add(PackageFindings.Encrypted(_path, name));
            return null;
        }

        var inflated = new MemoryStream();
        try
        {
            using var stream = entry.Open();
            long limit = Math.Min(LargestEntry, Math.Max(Harmless, entry.PackedLength * HighestRatio));
            if (!CopyBounded(stream, inflated, Math.Min(limit, LargestPackage - _inflated)))
            {
                Findings.Add(PackageFindings.Bomb(_path, name));
                return null;
            }
        }
        catch (Exception error) when (IsDamage(error))
        {
            Findings.Add(PackageFindings.BrokenEntry(_path, name));
        }

        _inflated += inflated.Length;
        return inflated.ToArray();
    }

    /// <summary>What the framework throws for archives that are not what they should be.</summary>
    private static bool IsDamage(Exception error) =>
        error is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;

    private static bool CopyBounded(Stream from, MemoryStream to, long limit)
    {
        var buffer = new byte[64 * 1024];
        for (int read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            if (to.Length + read > limit)
            {
                return false;
            }

            to.Write(buffer, 0, read);
        }

        return true;
    }

    private void Add(IEnumerable<PackageEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (_entries.TryAdd(entry.Name, entry))
            {
                _names.Add(entry.Name);
            }
        }
    }
}
