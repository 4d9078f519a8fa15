using Attest.Reading.Encodings;
using Attest.Reading.Tables;
using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>Reads a table of sources row by row; what cannot be understood is a finding, and the cell is passed over.</summary>
internal sealed class SourceTableReader(string path, ReadingRules rules)
{
    private readonly List<Finding> _findings = [];
    private readonly string _folder = path[..(path.LastIndexOf('/') + 1)];
    private string _text = "";
    private List<string?> _columns = [];

    public IReadOnlyList<Finding> Findings => _findings;

    public List<SourceRow> Read(byte[] bytes)
    {
        var decoded = new TextDecoder(rules.Cyrillic).Decode(bytes);
        _text = decoded.Text;
        var records = new DelimitedText(_text, Delimiters.Of(_text)).Records().Where(r => !r.IsBlank && !Delimiters.Declares(r, _text)).ToList();
        if (records.Count == 0)
        {
            Add(1, "reading.sources-empty", "The table of sources is empty; it has no effect.");
            return [];
        }

        ReadHeadings(records[0]);
        if (!_columns.Contains("path"))
        {
            Add(records[0].Line, "reading.sources-column", "The table of sources has no column 'path', so no row can be led to a document; it has no effect.");
            return [];
        }

        var rows = records.Skip(1).Select(Row).OfType<SourceRow>().ToList();
        return Copies(WithoutDuplicates(rows));
    }

    private void ReadHeadings(DelimitedRecord record)
    {
        var headings = record.Cells.Select(c => c.Words(_text)).ToList();
        _columns = [.. headings.Select(rules.SourceColumns.ColumnOf)];
        for (int i = 0; i < headings.Count; i++)
        {
            if (_columns[i] is null && headings[i].Length > 0)
            {
                Add(record.Line, "reading.sources-column", $"The column '{headings[i]}' is unknown and was passed over.");
            }
            else if (_columns[i] is { } column && _columns.IndexOf(column) < i)
            {
                Add(record.Line, "reading.sources-column", $"The column '{headings[i]}' stands twice; the first counts.");
            }
        }
    }

    private SourceRow? Row(DelimitedRecord record)
    {
        string? written = Cell(record, "path");
        if (written is null)
        {
            Add(record.Line, "reading.sources-path", "The row names no path; it has no effect.");
            return null;
        }

        if (PathBelow(written) is not { } pattern)
        {
            Add(record.Line, "reading.sources-path", $"'{written}' leads out of the folder; the row has no effect.");
            return null;
        }

        if (record.Cells.Count > _columns.Count)
        {
            Add(record.Line, "reading.sources-column", "The row has more cells than the headings; those behind the last heading were passed over.");
        }

        return new SourceRow(record.Line, pattern, Describe(record));
    }

    private SourceDescription Describe(DelimitedRecord record) => new()
    {
        Title = Cell(record, "title"),
        Author = Cell(record, "author"),
        Publisher = Cell(record, "publisher"),
        Published = Date(record, "published"),
        Revised = Date(record, "revised"),
        Retrieved = Date(record, "retrieved"),
        Language = Language(record),
        Url = Cell(record, "url"),
        Siglum = Cell(record, "siglum"),
        CopiedFrom = Cell(record, "copied_from"),
        Kind = Kind(record),
        Events = Date(record, "events"),
        ArchivalReference = Cell(record, "reference") ?? Reference(record),
        PageLabels = Cell(record, "page_labels"),
        Note = Cell(record, "note"),
    };

    private string? Cell(DelimitedRecord record, string column)
    {
        int index = _columns.IndexOf(column);
        return index >= 0 && record.Words(index, _text) is { Length: > 0 } words ? words : null;
    }

    private Edtf? Date(DelimitedRecord record, string column)
    {
        if (Cell(record, column) is not { } written)
        {
            return null;
        }

        var date = rules.Dates.ReadGiven(written);
        if (date is null)
        {
            Add(record.Line, "reading.sources-date", $"'{written}' in the column '{column}' is no date that can be read; it was passed over. Write it as 1937-02-01, 1937-02, 1937 or 1936/1938.");
        }

        return date;
    }

    private SourceKind Kind(DelimitedRecord record)
    {
        if (Cell(record, "kind") is not { } written)
        {
            return SourceKind.Unstated;
        }

        if (rules.SourceColumns.KindOf(written) is { } kind)
        {
            return kind;
        }

        Add(record.Line, "reading.sources-kind", $"'{written}' is no kind of source; it was passed over. Write record, testimony, press, memoir or later work.");
        return SourceKind.Unstated;
    }

    private string Language(DelimitedRecord record)
    {
        if (Cell(record, "language") is not { } written)
        {
            return "und";
        }

        string code = written.Split('-', '_')[0].ToLowerInvariant();
        if (code.Length is 2 or 3 && code.All(char.IsAsciiLetter))
        {
            return code;
        }

        Add(record.Line, "reading.sources-language", $"'{written}' is no code of a language; it was passed over. Write it as en, ru, de.");
        return "und";
    }

    /// <summary>The columns of an archive's reference as one line, in the order of archives: <c>GARF, fond 9401, opis 1, delo 52, folio 14</c>.</summary>
    private string? Reference(DelimitedRecord record)
    {
        string[] plain = ["archive", "collection"], labelled = ["fond", "opis", "delo", "box", "folder", "folio"];
        var parts = plain.Select(c => Cell(record, c)).Concat(labelled.Select(c => Cell(record, c) is { } value ? $"{c} {value}" : null)).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private List<SourceRow> WithoutDuplicates(List<SourceRow> rows)
    {
        var first = new Dictionary<string, SourceRow>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => !first.TryAdd(row.Pattern, row)))
        {
            Add(row.Line, "reading.sources-duplicate", $"'{row.Pattern}' was described in line {first[row.Pattern].Line} already; this row was passed over.");
        }

        return [.. first.Values.OrderBy(r => r.Line)];
    }

    /// <summary>A copy's model may be named by its path or by its siglum.</summary>
    private List<SourceRow> Copies(List<SourceRow> rows)
    {
        var bySiglum = rows.Where(r => r.Given.Siglum is not null && !r.HasWildcard).GroupBy(r => r.Given.Siglum!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Pattern, StringComparer.Ordinal);
        return [.. rows.Select(r => r.Given.CopiedFrom is not { } written ? r
            : r with { Given = r.Given with { CopiedFrom = bySiglum.GetValueOrDefault(written) ?? PathBelow(written) ?? written } })];
    }

    /// <summary>A path of the table as one below the folder of all documents; null where it leads out of it.</summary>
    private string? PathBelow(string written)
    {
        string path = written.Replace('\\', '/');
        path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        bool leadsOut = path.StartsWith('/') || path.Split('/').Contains("..") || (path.Length > 1 && path[1] == ':');
        return leadsOut ? null : _folder + path;
    }

    private void Add(int line, string code, string message) => _findings.Add(new Finding(code, $"{path}, line {line}", message));
}
