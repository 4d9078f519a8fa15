using Attest.Text;

namespace Attest.Evidence;

/// <summary>
/// The rule files that came with the program, with a folder of the user's laid over them: rows of a <c>.tsv</c> file of the same path
/// are added to the program's, any other file of the same path replaces it, and files that the program lacks are added. Trained packs lie in
/// <c>models</c> beside the program's folder, those of the user in <c>models</c> inside his.
/// </summary>
/// <param name="program">The program's <c>data</c> folder.</param>
/// <param name="overlay">The user's folder; null where there is none.</param>
public sealed class DiskDataFiles(string program, string? overlay = null) : IDataFiles
{
    /// <summary>The folder beside the executable.</summary>
    public static string ProgramFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    private const string PackEnding = ".attestlm";

    public string Read(string path)
    {
        string own = Path.Combine(program, path);
        string? added = overlay is null ? null : Path.Combine(overlay, path);
        if (added is null || !File.Exists(added))
        {
            return File.Exists(own) ? File.ReadAllText(own) : throw new FileNotFoundException($"The rule file {own} is missing: install the program again.", own);
        }

        return path.EndsWith(".tsv", StringComparison.Ordinal) && File.Exists(own)
            ? $"{File.ReadAllText(own)}\n{File.ReadAllText(added)}"
            : File.ReadAllText(added);
    }

    public IReadOnlyList<string> List(string folder) => [.. Roots()
        .Select(root => Path.Combine(root, folder))
        .Where(Directory.Exists)
        .SelectMany(Directory.GetFiles)
        .Select(file => $"{folder}/{Path.GetFileName(file)}")
        .Distinct()
        .Order(StringComparer.Ordinal)];

    public byte[]? Pack(string language) => Packs().LastOrDefault(p => Path.GetFileName(p) == language + PackEnding) is { } path ? File.ReadAllBytes(path) : null;

    /// <summary>The files of trained packs, those of the user last.</summary>
    public IReadOnlyList<string> Packs() => [.. PackFolders()
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*" + PackEnding).Order(StringComparer.Ordinal))];

    /// <summary>Every file of both folders, as paths for <see cref="Read"/>, in ordinal order.</summary>
    public IReadOnlyList<string> ListAll() => [.. Roots()
        .Where(Directory.Exists)
        .SelectMany(root => Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')))
        .Distinct()
        .Order(StringComparer.Ordinal)];

    private IEnumerable<string> PackFolders()
    {
        string beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(program))!, "models");
        return overlay is null ? [beside] : [beside, Path.Combine(overlay, "models")];
    }

    private IEnumerable<string> Roots() => overlay is null ? [program] : [program, overlay];
}
