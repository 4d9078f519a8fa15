using System.IO.Compression;
using System.Text;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;

namespace Attest.Reading.Archives;

/// <summary>ZIP archives, but for the packages that are one document: DOCX, ODT, EPUB.</summary>
internal sealed class ZipFormat(CyrillicChoice cyrillic) : IContainerFormat
{
    // Of the header before the first file (APPNOTE 4.3.7); names of packages have less than 256 bytes.
    private const int NameLengthOffset = 26;
    private const int NameOffset = 30;
    private static readonly string[] PackageMarks = ["[Content_Types].xml", "mimetype", "META-INF/container.xml"];

    private readonly ZipNames _names = new(cyrillic);

    public string Name => "zip";

    public string Noun => "a ZIP archive";

    public IReadOnlyList<string> Endings { get; } = [".zip"];

    public bool Recognises(FileClues clues) =>
        clues.StartsWith("PK\u0005\u0006"u8)
        || (clues.StartsWith("PK\u0003\u0004"u8) && !FirstNameIsOfPackage(clues.Head) && !clues.ZipEntries.Any(e => PackageMarks.Contains(e)));

    public IEnumerable<ContainerPart> Parts(ReceivedFile file)
    {
        using var stream = file.Open();
        if (!stream.CanSeek)
        {
            yield return ContainerPart.Of(FormatFindings.TooLarge(file.Path, file.Length, FolderScan.LargestFile));
            yield break;
        }

        using var archive = Open(stream);
        if (archive is null)
        {
            yield return ContainerPart.Of(FormatFindings.Damaged(file.Path, "The directory of the archive is missing or broken; what stands before it was read file by file, in the order of the archive."));
        }

        var entries = archive is not null ? Listed(archive, file) : file.Length <= FolderScan.LargestFile ? ZipLocalHeaders.Walk(file.Bytes(), _names.Decode) : [];
        var names = new PartNames(file.Path);
        var limit = new InflationLimit(file.Length, InflationBounds.Archive);
        bool isEmpty = archive is not null;
        foreach (var entry in entries.Where(e => !e.IsFolder && !PartNames.IsHidden(e.Name)))
        {
            isEmpty = false;
            foreach (var part in Part(entry, names, limit))
            {
                yield return part;
            }

            if (limit.IsExceeded)
            {
                yield break;
            }
        }

        if (isEmpty)
        {
            yield return ContainerPart.Of(FormatFindings.Empty(file.Path));
        }
    }

    private static bool FirstNameIsOfPackage(byte[] head)
    {
        string name = head.Length <= NameOffset ? "" : Encoding.Latin1.GetString(head, NameOffset, Math.Min(head[NameLengthOffset], head.Length - NameOffset));
        return PackageMarks.Contains(name);
    }

    private static ZipArchive? Open(Stream stream)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, Encoding.Latin1);

            // The directory is read when it is first asked for.
            return archive.Entries.Count >= 0 ? archive : null;
        }
        catch (Exception error) when (InflatedPart.IsDamage(error))
        {
            return null;
        }
    }

    /// <summary>The entries of the directory by name in ordinal order, then by their order in it.</summary>
    private IEnumerable<ZipEntry> Listed(ZipArchive archive, ReceivedFile file) =>
        archive.Entries.Zip(_names.Of(archive, file.Open), (e, name) => new ZipEntry(name, e.CompressedLength, e.Crc32, e.Open)
        {
            IsEncrypted = e.IsEncrypted,
            IsLink = ((e.ExternalAttributes >> 16) & 0xF000) == 0xA000,
        }).OrderBy(e => e.Name, StringComparer.Ordinal);

    private static IEnumerable<ContainerPart> Part(ZipEntry entry, PartNames names, InflationLimit limit)
    {
        var (path, unsafeName) = names.Of(entry.Name);
        if (unsafeName is not null)
        {
            yield return ContainerPart.Of(unsafeName);
        }

        if (entry.IsEncrypted)
        {
            yield return ContainerPart.Of(ArchiveFindings.Encrypted(path));
        }
        else if (entry.IsLink)
        {
            yield return ContainerPart.Of(ArchiveFindings.Link(path));
        }
        else
        {
            var inflated = InflatedPart.Read(entry.Open, limit, entry.Packed);
            bool isWrong = inflated.IsDamaged || !entry.AgreesWith(inflated);
            yield return inflated.IsBomb
                ? ContainerPart.Of(ArchiveFindings.Bomb(path))
                : new ContainerPart(inflated.Length > 0 || !isWrong ? inflated.File(path, entry.Open) : null, isWrong ? ArchiveFindings.Damaged(path, inflated.Length) : null);
        }
    }
}
