using Attest.Reading.Archives;
using Attest.Reading.Formats;
using Attest.Text;

namespace Attest.Reading.Packages;

/// <summary>What is said of packages that cannot be read, or not whole.</summary>
internal static class PackageFindings
{
    public static Finding Broken(string path) =>
        FormatFindings.Damaged(path, "Its ZIP package is broken or breaks off; what could be found of its parts was read.");

    public static Finding BrokenEntry(string path, string entry) =>
        FormatFindings.Damaged($"{path}, {entry}", "This part is damaged: its checksum does not agree or it breaks off. What could be unpacked was read.");

    public static Finding NoContent(string path, string entry) =>
        FormatFindings.Damaged(path, $"It was not read: the part with its text ({entry}) is missing or empty.");

    public static Finding Encrypted(string path, string entry) => new(
        "reading.encrypted", $"{path}, {entry}", "This part was not read: it is encrypted. Open the document with its password and save it without one.");

    public static Finding Bomb(string path, string entry) => new(
        "reading.bomb",
        $"{path}, {entry}",
        $"This part was not read: with it the document unpacks beyond {InflationBounds.Package.Largest >> 20} MiB, or it is more than {InflationLimit.HighestRatio} times its packed size.");
}
