using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>
/// The folders that browsers save beside a page: <c>Trial.html</c> and <c>Trial_files/</c>. Table: <c>data/reading/saved-pages.tsv</c>.
/// </summary>
internal sealed class SavedPages
{
    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".HTML", ".HTM"];
    private readonly List<string> _folderEndings = [];
    private readonly List<string> _partEndings = [];

    public SavedPages(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            (row[0] == "folder" ? _folderEndings : _partEndings).Add(row[1]);
        }
    }

    /// <summary>The page a file was saved with; null where it is no part of a page.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="exists">True for paths of the folder.</param>
    public string? OwnerOf(string path, Func<string, bool> exists)
    {
        if (!_partEndings.Exists(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        for (int slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            string folder = path[..slash];
            string? ending = _folderEndings.Find(e => folder.EndsWith(e, StringComparison.OrdinalIgnoreCase));
            string? page = ending is null ? null : Array.Find([.. PageEndings.Select(e => folder[..^ending.Length] + e)], p => exists(p));
            if (page is not null)
            {
                return page;
            }
        }

        return null;
    }
}
