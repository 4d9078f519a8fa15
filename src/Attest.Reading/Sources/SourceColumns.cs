using Attest.Reading.Registers;
using Attest.Reading.Tables;
using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>The columns of a table of sources, and the words for kinds of sources.</summary>
internal sealed class SourceColumns
{
    private readonly Dictionary<string, string> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceKind> _kinds = new(StringComparer.Ordinal);

    public SourceColumns(string columns, string kinds)
    {
        foreach (string[] row in DataTable.Rows(columns))
        {
            Add(_columns, row[1], row[0]);
        }

        foreach (string[] row in DataTable.Rows(kinds))
        {
            Add(_kinds, row[2], row[0] switch
            {
                "record" => SourceKind.Record,
                "testimony" => SourceKind.Testimony,
                "press" => SourceKind.Press,
                "memoir" => SourceKind.Memoir,
                _ => SourceKind.LaterWork,
            });
        }
    }

    /// <summary>The column a heading means; null where it is unknown.</summary>
    public string? ColumnOf(string heading) => _columns.GetValueOrDefault(RecordColumns.Folded(heading));

    public SourceKind? KindOf(string word) => _kinds.TryGetValue(RecordColumns.Folded(word), out var kind) ? kind : null;

    private static void Add<T>(Dictionary<string, T> known, string names, T meaning)
    {
        foreach (string name in names.Split('|', StringSplitOptions.TrimEntries))
        {
            known.TryAdd(RecordColumns.Folded(name), meaning);
        }
    }
}
