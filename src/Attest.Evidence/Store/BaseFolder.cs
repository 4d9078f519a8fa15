namespace Attest.Evidence;

/// <summary>
/// The folder a base belongs to. A base that lies inside its folder keeps the way up to it, so that the folder can be moved or lent
/// with its base; any other base keeps the full path.
/// </summary>
public static class BaseFolder
{
    private const string HiddenFolder = ".attest";

    /// <summary>Where the base of a folder lies when nobody says otherwise: see docs/decisions/0004-where-the-base-lies.md.</summary>
    /// <param name="folder">The folder of documents.</param>
    /// <param name="userData">The user's data directory, for folders that must not be written to.</param>
    public static string DefaultBase(string folder, string userData) =>
        File.Exists(Inside(folder)) || CanWrite(folder) ? Inside(folder) : Outside(folder, userData);

    /// <summary>Where the base of a folder lies already, or would be looked for; nothing is written.</summary>
    public static string ExistingBase(string folder, string userData) =>
        !File.Exists(Inside(folder)) && File.Exists(Outside(folder, userData)) ? Outside(folder, userData) : Inside(folder);

    /// <summary>The folder as it is kept in the base.</summary>
    internal static string Store(string folder, string basePath)
    {
        string full = Trimmed(folder), from = Path.GetDirectoryName(Path.GetFullPath(basePath))!;
        bool isInside = (from + Path.DirectorySeparatorChar).StartsWith(full + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside ? Path.GetRelativePath(from, full).Replace('\\', '/') : full;
    }

    /// <summary>The full path of a folder as it is kept in the base.</summary>
    internal static string Resolve(string stored, string basePath) =>
        Trimmed(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(basePath))!, stored));

    private static string Inside(string folder) => Path.Combine(Trimmed(folder), HiddenFolder, "evidence.attest");

    private static string Outside(string folder, string userData) =>
        Path.Combine(userData, "attest", $"{Text.ContentId.Of("f", Trimmed(folder))}.attest");

    private static string Trimmed(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static bool CanWrite(string folder)
    {
        string hidden = Path.Combine(folder, HiddenFolder), probe = Path.Combine(hidden, ".probe");
        bool isThere = Directory.Exists(hidden);
        try
        {
            Directory.CreateDirectory(hidden);
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            if (!isThere)
            {
                Directory.Delete(hidden);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
