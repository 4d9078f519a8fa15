using System.Collections.Frozen;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>What the class, id and role of an element say it is, by the words of a list.</summary>
internal sealed class HtmlMarks
{
    private static readonly FrozenSet<string> Denying =
        new[] { "no", "has", "with", "without", "main", "content", "page", "body", "article", "wrapper", "layout" }.ToFrozenSet();

    private readonly Dictionary<string, string> _kinds = new(StringComparer.OrdinalIgnoreCase);

    public HtmlMarks(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            _kinds[row[1]] = row[0];
        }
    }

    /// <summary>The kind an element's marks name: footnote, navigation, furniture, consent, infobox, references, mark, byline, caption or verse; null where none.</summary>
    public string? KindOf(HtmlToken tag) => PublishingTerms.KindOf(tag) ?? InValue(tag["class"]) ?? InValue(tag["id"]) ?? InValue(tag["role"]);

    private string? InValue(string? value)
    {
        string? kind = null;
        foreach (string name in value?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            string[] runs = name.ToLowerInvariant().Split('-', '_', ':');
            bool denied = runs.Length > 1 && Array.Exists(runs, Denying.Contains);
            string? found = denied ? null : _kinds.GetValueOrDefault(runs[0]) ?? _kinds.GetValueOrDefault(runs[^1]);
            // A box of facts may also be kept out of print or stand at the side.
            kind = found == "infobox" ? found : kind ?? found;
        }

        return kind;
    }
}
