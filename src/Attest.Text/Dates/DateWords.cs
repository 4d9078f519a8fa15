namespace Attest.Text;

/// <summary>The words of dates, from <c>data/text</c>: months, seasons, and the small words around them.</summary>
public sealed class DateWords
{
    private readonly Dictionary<string, (int Month, bool NeedsCapital)>.AlternateLookup<ReadOnlySpan<char>> _months;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _seasons;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _roles;

    private DateWords(Dictionary<string, (int, bool)> months, Dictionary<string, int> seasons, Dictionary<string, string[]> roles)
    {
        _months = months.GetAlternateLookup<ReadOnlySpan<char>>();
        _seasons = seasons.GetAlternateLookup<ReadOnlySpan<char>>();
        _roles = roles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static DateWords Load(IDataFiles files)
    {
        var months = new Dictionary<string, (int, bool)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("text/months.tsv")))
        {
            // English and German write months with a capital: "may" and "march" are no months.
            string form = row[0].TrimEnd('.');
            bool needsCapital = row[2] is "en" or "de";
            months[form] = (int.Parse(row[1]), needsCapital && (!months.TryGetValue(form, out var known) || known.Item2));
        }

        var seasons = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("text/seasons.tsv")))
        {
            seasons.TryAdd(row[0], int.Parse(row[1]));
        }

        var roles = DataTable.Rows(files.Read("text/date-words.tsv"))
            .GroupBy(row => row[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Select(row => row[1]).Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);
        return new DateWords(months, seasons, roles);
    }

    /// <summary>1 to 12, or 0 where the word is no month.</summary>
    public int Month(ReadOnlySpan<char> word) =>
        _months.TryGetValue(word, out var m) && (!m.NeedsCapital || char.IsUpper(word[0])) ? m.Month : 0;

    /// <summary>21 to 24, or 0 where the word is no season.</summary>
    public int Season(ReadOnlySpan<char> word) => _seasons.TryGetValue(word, out int code) ? code : 0;

    /// <summary>True where a small word has a role: <c>about</c>, <c>until</c>, <c>of</c>. One word may have several.</summary>
    public bool Is(ReadOnlySpan<char> word, string role) => _roles.TryGetValue(word, out string[]? roles) && Array.IndexOf(roles, role) >= 0;

    /// <summary>True where a small word has any role beside a date.</summary>
    public bool IsDateWord(ReadOnlySpan<char> word) => _roles.TryGetValue(word, out _);
}
