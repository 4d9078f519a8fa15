using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>What the columns of registers and the labels of cards hold, by their headings (<c>record-columns.tsv</c>).</summary>
internal sealed class RecordColumns
{
    private const int LongestHeading = 60;
    private readonly Dictionary<string, string> _kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public RecordColumns(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            _kinds.TryAdd(row[1].TrimEnd('.', ':', ' '), row[0]);
        }

        _lookup = _kinds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The kind of a heading, by all of it or its first words; null where it is not known.</summary>
    public string? KindOf(ReadOnlySpan<char> heading)
    {
        var words = heading.Trim(" .:*_\t\u00a0");
        if (words.IsEmpty || words.Length > LongestHeading || !char.IsUpper(words[0]) && words[0] is not ('№' or '#'))
        {
            return null;
        }

        while (!_lookup.ContainsKey(words))
        {
            int cut = words.LastIndexOfAny(" ,(/");
            if (cut <= 0)
            {
                return null;
            }

            words = words[..cut].TrimEnd(" ,(/");
        }

        return _lookup[words];
    }

    public static bool IsName(string? kind) => kind is "name" or "surname";

    /// <summary>True for a part of a name.</summary>
    public static bool IsNamePart(string? kind) => kind is "name" or "surname" or "given" or "patronymic";
}
