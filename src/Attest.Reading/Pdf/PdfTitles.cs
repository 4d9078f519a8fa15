using Attest.Text;

namespace Attest.Reading.Pdf;

/// <summary>Tells titles from what programs write into the title of a PDF by themselves. Table: <c>data/reading/pdf-titles.tsv</c>.</summary>
internal sealed class PdfTitles
{
    private readonly List<string[]> _rows;

    public PdfTitles(string table) => _rows = [.. DataTable.Rows(table)];

    /// <summary>The title; null where it is a file name or a program's own words.</summary>
    public string? Of(string? title)
    {
        string bare = (title ?? "").Trim();
        return bare.Length == 0 || _rows.Exists(r => IsLike(bare, r[0], r[1])) ? null : bare;
    }

    private static bool IsLike(string title, string where, string words) => where switch
    {
        "start" => title.StartsWith(words, StringComparison.OrdinalIgnoreCase),
        "end" => title.EndsWith(words, StringComparison.OrdinalIgnoreCase),
        _ => title.Equals(words, StringComparison.OrdinalIgnoreCase),
    };
}
