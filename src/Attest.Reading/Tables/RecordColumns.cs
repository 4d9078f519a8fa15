using Attest.Text;

namespace Attest.Reading.Tables;

/// <summary>What the columns of a register hold, by the words at their heads.</summary>
internal sealed class RecordColumns
{
    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);

    public RecordColumns(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            foreach (string name in row[2].Split('|', StringSplitOptions.TrimEntries))
            {
                _roles.TryAdd(Folded(name), row[0]);
            }
        }
    }

    /// <summary>What a column holds: <c>name</c>, <c>surname</c>, <c>given</c>, <c>patronymic</c>, <c>date</c>, <c>place</c> …; null where its heading is unknown.</summary>
    public string? RoleOf(string heading) => _roles.GetValueOrDefault(Folded(heading));

    /// <summary>
    /// The columns that hold the name a record is about, in order: those of the whole name, else its parts.
    /// </summary>
    public IReadOnlyList<int> NameColumns(IReadOnlyList<string> headings)
    {
        var roles = headings.Select(RoleOf).ToList();
        int whole = roles.IndexOf("name");
        bool hasSurname = roles.Contains("surname");
        return whole >= 0 && !(hasSurname && roles.Contains("given")) ? [whole, .. Parts(roles).Where(p => !hasSurname && Math.Abs(p - whole) == 1)] : [.. Parts(roles)];
    }

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
