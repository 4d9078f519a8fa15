using Attest.Text;

namespace Attest.Cli;

/// <summary>The notice beside a trained pack: its licence, and the corpora it was learnt from with theirs.</summary>
internal static class PackNotice
{
    private const string Table = "language/corpora.tsv";

    /// <summary>The text of the notice.</summary>
    /// <param name="name">File name of the pack.</param>
    /// <param name="sources">Paths of the files it was learnt from and measured on.</param>
    /// <param name="rules">The program's rule files.</param>
    public static string Of(string name, IReadOnlyList<string> sources, IDataFiles rules)
    {
        var known = DataTable.Rows(rules.Read(Table)).Where(row => row.Length > 3).ToList();
        var folders = sources.Select(Folder).Distinct().Order(StringComparer.Ordinal);
        var lines = folders.Select(folder => known.Find(row => row[0] == folder) is { } row
            ? $"- {row[1]}. {row[2]}. {row[3]}"
            : $"- {folder}: licence not known to the program; see {folder} in the folder it was trained from, and add a row to data/{Table}.");
        return $"""
            {name} is data, apart from the program and its licence. It is offered under the Creative Commons Attribution-ShareAlike 4.0
            International licence (CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/legalcode).

            It holds weights, clusters and counts learnt from these corpora; none of their texts is in it:

            {string.Join('\n', lines)}

            """.ReplaceLineEndings("\n");
    }

    private static string Folder(string path) => string.Join('/', path.Split('/').Take(3));
}
