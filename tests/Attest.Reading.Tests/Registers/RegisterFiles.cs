using System.Runtime.CompilerServices;

namespace Attest.Reading.Tests.Registers;

/// <summary>The lists of the tests: beside each file its records, a line each, the name and the words of the record parted by a tab.</summary>
internal static class RegisterFiles
{
    public static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Files");

    public static IEnumerable<string> Lists => Directory.GetFiles(Folder(), "*.records.tsv").Select(f => Path.GetFileName(f).Replace(".records.tsv", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> WithoutRecords => Directory.GetFiles(Path.Combine(Folder(), "none")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    public static Transcript Read(string name)
    {
        string path = Directory.GetFiles(Folder(), name + ".*").Order(StringComparer.Ordinal).First(f => !f.EndsWith(".tsv", StringComparison.Ordinal));
        return ReadingSteps.Read(Path.GetFileName(path), File.ReadAllText(path)).Transcript;
    }

    public static (string Head, string Words)[] Records(string name) =>
        [.. File.ReadLines(Path.Combine(Folder(), name + ".records.tsv")).Select(l => l.Split('\t')).Select(c => (c[0], c[1]))];

    /// <summary>The records found, as <see cref="Records"/> has them: white space made single.</summary>
    public static (string Head, string Words)[] Found(Transcript transcript) =>
        [.. transcript.Entries.Select(e => (Single(e.Head.In(transcript.Reading)), Single(e.Reading.In(transcript.Reading))))];

    public static string Single(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
