using System.Formats.Tar;
using Attest.Reading.Formats;

namespace Attest.Reading.Archives;

/// <summary>Reads the files of a TAR archive as a stream, in their order in it.</summary>
internal static class TarParts
{
    /// <param name="file">The archive, packed or not.</param>
    /// <param name="open">Its bytes unpacked, from the first on.</param>
    public static IEnumerable<ContainerPart> Of(ReceivedFile file, Func<Stream> open)
    {
        var names = new PartNames(file.Path);
        var limit = new InflationLimit(file.Length, InflationBounds.Archive);
        bool isEmpty = true;
        using var reader = new TarReader(open());
        for (int index = 0; ; index++)
        {
            var (entry, isDamaged) = Next(reader);
            if (isDamaged)
            {
                yield return ContainerPart.Of(FormatFindings.Damaged(file.Path, "The archive breaks off or is damaged; the files before that place were read."));
                yield break;
            }

            if (entry is null)
            {
                break;
            }

            if (IsFile(entry.EntryType) || IsRefused(entry.EntryType))
            {
                isEmpty = false;
                int place = index;
                foreach (var part in PartNames.IsHidden(entry.Name) ? [] : Part(entry, names, limit, () => OpenAgain(open, place)))
                {
                    yield return part;
                }
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

    private static bool IsFile(TarEntryType type) => type is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile;

    private static bool IsLink(TarEntryType type) => type is TarEntryType.SymbolicLink or TarEntryType.HardLink;

    private static bool IsRefused(TarEntryType type) =>
        IsLink(type) || type is TarEntryType.BlockDevice or TarEntryType.CharacterDevice or TarEntryType.Fifo or TarEntryType.SparseFile or TarEntryType.MultiVolume;

    private static (TarEntry? Entry, bool IsDamaged) Next(TarReader reader)
    {
        try
        {
            return (reader.GetNextEntry(), false);
        }
        catch (Exception error) when (InflatedPart.IsDamage(error))
        {
            return (null, true);
        }
    }

    private static IEnumerable<ContainerPart> Part(TarEntry entry, PartNames names, InflationLimit limit, Func<Stream> again)
    {
        var (path, unsafeName) = names.Of(entry.Name);
        if (unsafeName is not null)
        {
            yield return ContainerPart.Of(unsafeName);
        }

        if (!IsFile(entry.EntryType))
        {
            yield return ContainerPart.Of(IsLink(entry.EntryType) ? ArchiveFindings.Link(path) : ArchiveFindings.Special(path));
            yield break;
        }

        var inflated = InflatedPart.Read(() => new PartStream(entry.DataStream ?? Stream.Null, owner: null), limit, packed: null);
        bool isShort = inflated.IsDamaged || inflated.Length < entry.Length;
        yield return inflated.IsBomb
            ? ContainerPart.Of(ArchiveFindings.Bomb(path))
            : new ContainerPart(inflated.Length > 0 || !isShort ? inflated.File(path, again) : null, isShort ? ArchiveFindings.Damaged(path, inflated.Length) : null);
    }

    /// <summary>Reads the archive again from its start up to an entry that is too large to be kept.</summary>
    private static Stream OpenAgain(Func<Stream> open, int index)
    {
        var reader = new TarReader(open());
        TarEntry? entry = null;
        for (int i = 0; i <= index; i++)
        {
            entry = reader.GetNextEntry();
        }

        return new PartStream(entry?.DataStream ?? Stream.Null, reader);
    }
}
