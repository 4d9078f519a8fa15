using System.IO.Compression;
using System.Text;
using System.Text.Unicode;
using Attest.Reading.Encodings;

namespace Attest.Reading.Archives;

/// <summary>
/// Decodes the names in a ZIP archive. A flag says that a name is UTF-8; without it the standard says code page 437, but Russian Windows
/// wrote 866 or 1251 and Unix whatever it had.
/// </summary>
internal sealed class ZipNames(CyrillicChoice cyrillic)
{
    private static readonly Encoding Dos = CodePagesEncodingProvider.Instance.GetEncoding(437)!;
    private static readonly Encoding RussianDos = CodePagesEncodingProvider.Instance.GetEncoding(866)!;
    private static readonly Encoding RussianWindows = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;

    /// <summary>The names of an archive by the place of their entries.</summary>
    /// <param name="latin">The archive opened with Latin-1 for names without the flag, so that their bytes can be had back.</param>
    /// <param name="archive">Opens the archive's bytes.</param>
    public IReadOnlyList<string> Of(ZipArchive latin, Func<Stream> archive)
    {
        if (latin.Entries.All(e => Ascii.IsValid(e.FullName)))
        {
            return [.. latin.Entries.Select(e => e.FullName)];
        }

        // The framework does not show the flag. No byte above 127 is the same letter in Latin-1 and in code page 437, so a name that
        // both give alike was flagged.
        using var again = new ZipArchive(archive(), ZipArchiveMode.Read, leaveOpen: false, Dos);
        return [.. latin.Entries.Zip(again.Entries, (a, b) => a.FullName == b.FullName ? a.FullName : Decode(Encoding.Latin1.GetBytes(a.FullName)))];
    }

    /// <summary>Decodes a name that is not flagged as UTF-8.</summary>
    public string Decode(byte[] name)
    {
        if (Utf8.IsValid(name))
        {
            return Encoding.UTF8.GetString(name);
        }

        string dos = RussianDos.GetString(name), windows = RussianWindows.GetString(name);
        bool isDos = HighBytes.MostAreInCyrillicWords(dos), isWindows = HighBytes.MostAreInCyrillicWords(windows);
        return isDos && (!isWindows || cyrillic.Score(dos) >= cyrillic.Score(windows)) ? dos
            : isWindows ? windows
            : Dos.GetString(name);
    }
}
