using System.IO.Compression;
using System.Text;
using Attest.Reading.Archives;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Packages;

/// <summary>
/// The entries of a document that is a ZIP package, read in bounded memory. Nothing is written to the disk, so names that lead out of
/// the package do no harm. What is wrong becomes a finding; what inflates before the damage is kept.
/// </summary>
internal sealed class Package
{
    private readonly string _path;
    private readonly TextDecoder _decoder;
    private readonly Dictionary<string, ZipEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];
    private readonly InflationLimit _limit;

    private Package(ReceivedFile file, TextDecoder decoder) =>
        (_path, _decoder, _limit) = (file.Path, decoder, new InflationLimit(file.Length, InflationBounds.Package));

    /// <summary>The names of the entries, in the order of the package.</summary>
    public IReadOnlyList<string> Names => _names;

    public List<Finding> Findings { get; } = [];

    /// <summary>Opens a package. One whose list of entries is missing or broken is a finding, and is read by the headers of its entries.</summary>
    public static Package Open(ReceivedFile file, byte[] bytes, TextDecoder decoder)
    {
        var package = new Package(file, decoder);
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            package.Add(archive.Entries.Select(e => new ZipEntry(e.FullName.Replace('\\', '/'), e.CompressedLength, e.Crc32, e.Open) { IsEncrypted = e.IsEncrypted }));
        }
        catch (Exception error) when (InflatedPart.IsDamage(error))
        {
            package.Findings.Add(PackageFindings.Broken(file.Path));
            package.Add(ZipLocalHeaders.Walk(bytes, Encoding.UTF8.GetString));
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

        var inflated = InflatedPart.Read(entry.Open, _limit, entry.Packed);
        if (inflated.IsBomb || inflated.Bytes is null)
        {
            Findings.Add(inflated.IsBomb ? PackageFindings.Bomb(_path, name) : FormatFindings.TooLarge($"{_path}, {name}", inflated.Length, FolderScan.LargestFile));
            return null;
        }

        if (inflated.IsDamaged || !entry.AgreesWith(inflated))
        {
            Findings.Add(PackageFindings.BrokenEntry(_path, name));
        }

        return inflated.Bytes;
    }

    private void Add(IEnumerable<ZipEntry> entries)
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
