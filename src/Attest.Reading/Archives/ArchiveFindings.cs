using Attest.Text;

namespace Attest.Reading.Archives;

/// <summary>What is said of parts of archives that cannot be read, or not whole.</summary>
internal static class ArchiveFindings
{
    public static Finding Bomb(string path) =>
        new("reading.bomb", path, "It was not read: it unpacks to more than two hundred times its size or to more than 16 GiB, as archives do that are made to fill a memory.");

    public static Finding Damaged(string path, long length) => new("reading.damaged", path, length > 0
        ? "It is damaged inside its archive: its checksum does not agree or it breaks off. What could be unpacked was read."
        : "It is damaged inside its archive, and nothing of it could be read.");

    public static Finding Encrypted(string path) =>
        new("reading.encrypted", path, "It was not read: it is encrypted. Unpack the archive with its password and put the files into the folder.");

    public static Finding Link(string path) =>
        new("reading.link-outside", path, "It is a link inside an archive; links in archives are not followed.");

    public static Finding Special(string path) =>
        new("reading.special", path, "It is no file but a device or the like; it was passed over.");
}
