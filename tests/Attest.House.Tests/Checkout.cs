using System.Collections.Concurrent;
using Attest.Testing;

namespace Attest.House.Tests;

/// <summary>The files of the checkout that the house rules speak of, in ordinal order of their paths.</summary>
internal static class Checkout
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", ".attest", "TestResults", "node_modules"];

    private static readonly ConcurrentDictionary<string, CodeText> Scanned = new(StringComparer.Ordinal);

    /// <summary>Files below a folder of the repository whose names end as given, as paths below the root with '/'.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings)
    {
        string start = Repository.PathOf(folder);
        return Directory.Exists(start)
            ? [.. Walk(start).Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal))).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>All C# sources of the repository: program, tests and benchmarks.</summary>
    public static IReadOnlyList<string> Sources() => [.. Files("src", ".cs"), .. Files("tests", ".cs"), .. Files("bench", ".cs")];

    /// <summary>Sources of one project under src.</summary>
    public static IReadOnlyList<string> SourcesOf(string project) => Files($"src/{project}", ".cs", ".razor");

    /// <summary>Names of the projects under src.</summary>
    public static IReadOnlyList<string> Projects() => [.. Files("src", ".csproj").Select(p => Path.GetFileNameWithoutExtension(p))];

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    /// <summary>A source without its comments and strings; scanned once for all tests.</summary>
    public static CodeText Code(string path) => Scanned.GetOrAdd(path, p => CodeText.Of(Read(p)));

    public static bool Exists(string path) => File.Exists(Repository.PathOf(path)) || Directory.Exists(Repository.PathOf(path));

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder))
        {
            yield return Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
        }

        foreach (string below in Directory.EnumerateDirectories(folder).Where(d => !NotOurs.Contains(Path.GetFileName(d))))
        {
            foreach (string file in Walk(below))
            {
                yield return file;
            }
        }
    }
}
