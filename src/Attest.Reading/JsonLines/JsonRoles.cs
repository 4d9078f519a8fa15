using Attest.Reading.Registers;
using Attest.Reading.Sources;
using Attest.Reading.Tables;
using Attest.Text;

namespace Attest.Reading.JsonLines;

/// <summary>What the fields of objects hold that are documents: their text, title, author.</summary>
internal sealed class JsonRoles
{
    /// <summary>A text of fewer characters is a remark in a record, and no document.</summary>
    public const int ShortestText = 200;

    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);

    public JsonRoles(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            foreach (string name in row[1].Split('|', StringSplitOptions.TrimEntries))
            {
                _roles.TryAdd(RecordColumns.Folded(name), row[0]);
            }
        }
    }

    /// <summary>What a field holds: <c>text</c>, <c>title</c>, <c>author</c>, <c>published</c> …; null where its label is unknown.</summary>
    public string? RoleOf(string label) => _roles.GetValueOrDefault(RecordColumns.Folded(label[(label.LastIndexOf('.') + 1)..]));

    /// <summary>The field that holds the words of a document; null where the object is a record.</summary>
    public JsonField? TextOf(JsonRecord record) =>
        record.Fields.Where(f => f.IsString && f.Value.Length >= ShortestText && RoleOf(f.Label) == "text").Select(JsonField? (f) => f).MaxBy(f => f!.Value.Value.Length);

    /// <summary>What the other fields say of the document; those that say nothing known are its note.</summary>
    public SourceDescription Describe(JsonRecord record, string text, HeadingDates dates)
    {
        var words = TextOf(record);
        string? Words(string role) => record.Fields.Where(f => f != words && RoleOf(f.Label) == role).Select(f => f.Words(text).Trim()).FirstOrDefault(w => w.Length > 0);
        var others = record.Fields.Where(f => f != words && RoleOf(f.Label) is null && f.Value.Length < ShortestText).Select(f => $"{f.Label}: {f.Words(text)}").ToList();
        return new SourceDescription
        {
            Title = Words("title"),
            Author = Words("author"),
            Publisher = Words("publisher"),
            Published = Words("published") is { } written ? dates.ReadGiven(written) : null,
            Url = Words("url"),
            Language = Words("language") is { Length: 2 } code ? code.ToLowerInvariant() : "und",
            Note = others.Count > 0 ? string.Join("; ", others) : null,
        };
    }
}
