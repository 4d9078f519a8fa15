using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>What the columns of registers and tables and the labels of cards hold, by their headings (<c>record-columns.tsv</c>).</summary>
internal sealed class RecordColumns
{
    private const int LongestHeading = 60;
    private readonly Dictionary<string, string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    public RecordColumns(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            _written.TryAdd(row[1].TrimEnd('.', ':', ' '), row[0]);
            _folded.TryAdd(Folded(row[1]), row[0]);
        }

        _lookup = _written.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The kind of a heading in running text, which begins with a capital there, by all of it or its first words; null where it is not known.</summary>
    public string? KindOf(ReadOnlySpan<char> heading)
    {
        var words = heading.Trim(" .:*_\t\u00a0");
        if (words.IsEmpty || words.Length > LongestHeading || (!char.IsUpper(words[0]) && words[0] is not ('№' or '#')))
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

    /// <summary>The kind of a heading that is known to be one, in whatever case and joined by whatever signs (<c>date_of_birth</c>); null where it is not known.</summary>
    public string? RoleOf(string heading) => _folded.GetValueOrDefault(Folded(heading));

    /// <summary>The columns that hold the name a record is about, in order: those of the whole name, else its parts.</summary>
    public IReadOnlyList<int> NameColumns(IReadOnlyList<string> headings)
    {
        var roles = headings.Select(RoleOf).ToList();
        int whole = roles.IndexOf("name");
        bool hasSurname = roles.Contains("surname");
        return whole >= 0 && !(hasSurname && roles.Contains("given")) ? [whole, .. Parts(roles).Where(p => !hasSurname && Math.Abs(p - whole) == 1)] : [.. Parts(roles)];
    }

    public static bool IsName(string? kind) => kind is "name" or "surname";

    /// <summary>True for a part of a name.</summary>
    public static bool IsNamePart(string? kind) => kind is "name" or "surname" or "given" or "patronymic";

    /// <summary>Lower case, signs between words made one blank, a colon or point at the end left out.</summary>
    public static string Folded(string heading)
    {
        var words = heading.ToLowerInvariant().Replace('ё', 'е').Split([' ', '_', '-', '\u00A0', '\t', '\n', '\r', '.', ':', ','], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    /// <summary>The first column of each part of a name: a second "surname" is that of somebody else.</summary>
    private static IEnumerable<int> Parts(List<string?> roles)
    {
        int[] found = [roles.IndexOf("surname"), roles.IndexOf("given"), roles.IndexOf("patronymic")];
        return found.Where(i => i >= 0).Order();
    }
}
