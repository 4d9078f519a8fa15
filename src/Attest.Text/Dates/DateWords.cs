using System.Globalization;

namespace Attest.Text;

/// <summary>The words of dates, from <c>data/text</c>: months, seasons, numbers, units, feasts, and the small words around them.</summary>
public sealed class DateWords
{
    private static readonly string[] Codes = ["en", "ru", "de", "fr", "es", "it", "pl", "uk"];
    private readonly WordTable _table = new();
    private readonly List<DateSense[]> _senses = [[]];
    private readonly List<ulong> _roles = [0];
    private readonly HashSet<int> _opens = [];
    private readonly int[] _marks = new int[char.MaxValue + 1];

    private DateWords()
    {
    }

    internal DatePhrases Phrases { get; } = new();

    internal ForwardPhrases Forwards { get; } = new();

    /// <summary>True where some phrase begins with a word.</summary>
    internal bool Opens(int word) => _opens.Contains(word);

    public static DateWords Load(IDataFiles files)
    {
        var words = new DateWords();
        foreach (var row in DataTable.Rows(files.Read("text/months.tsv")))
        {
            // English and German write months with a capital: "may" and "march" are no months.
            words.Add(row[0].TrimEnd('.'), DateRole.Month, int.Parse(row[1], CultureInfo.InvariantCulture), row[2], row[2] is "en" or "de");
        }

        foreach (var row in DataTable.Rows(files.Read("text/seasons.tsv")))
        {
            words.Add(row[0], DateRole.Season, int.Parse(row[1], CultureInfo.InvariantCulture), row[2]);
        }

        foreach (var row in DataTable.Rows(files.Read("text/number-words.tsv")).Where(r => int.TryParse(r[1], CultureInfo.InvariantCulture, out _)))
        {
            bool ordinal = row.Length > 3 && row[3] == "ordinal";
            words.Add(row[0], ordinal ? DateRole.Ordinal : DateRole.Number, int.Parse(row[1], CultureInfo.InvariantCulture), row[2]);
        }

        foreach (var row in DataTable.Rows(files.Read("text/date-words.tsv")))
        {
            words.Add(row[0], RoleOf(row[1]), 0, row[2]);
        }

        foreach (var row in DataTable.Rows(files.Read("text/time-words.tsv")))
        {
            var role = RoleOf(row[1]);
            words.Add(row[0], role, int.Parse(row[2], CultureInfo.InvariantCulture), row[3], role is DateRole.Weekday && row[3] is "en" or "de");
        }

        words.AddGermanYears();
        return words;
    }

    internal DateSense[] Senses(int word) => _senses[word];

    /// <summary>The roles of a word, a bit each.</summary>
    internal ulong Roles(int word) => _roles[word];

    internal int Find(ReadOnlySpan<char> word, uint hash) => _table.Find(word, hash);

    /// <summary>The number of a mark that stands in some phrase; 0 for others.</summary>
    internal int Mark(char mark) => _marks[mark];

    /// <summary>True for a month's name, written as its language writes it.</summary>
    internal bool IsMonth(ReadOnlySpan<char> word)
    {
        foreach (var sense in _senses[_table.Find(word)])
        {
            if (sense.Role == DateRole.Month && (!sense.NeedsCapital || char.IsUpper(word[0])))
            {
                return true;
            }
        }

        return false;
    }

    private static DateRole RoleOf(string name) =>
        Enum.TryParse<DateRole>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var role)
            ? role : throw new FormatException($"'{name}' is no role of a word in dates.");

    private static DateLanguages LanguageOf(string code) => code == "-"
        ? DateLanguages.All
        : Array.IndexOf(Codes, code) is >= 0 and int index ? (DateLanguages)(1 << index) : throw new FormatException($"'{code}' is no language of dates.");

    // A form of several words, or with marks in it, is a phrase; each of its words gets a number.
    private void Add(string form, DateRole role, int value, string language, bool needsCapital = false)
    {
        var parts = PhraseParts.Of(form);
        var sense = new DateSense(role, value, LanguageOf(language), needsCapital);
        if (parts.Count == 1 && char.IsLetter(form[0]))
        {
            Put(Number(parts[0]), sense);
        }
        else if (role is not (DateRole.Number or DateRole.Ordinal))
        {
            int[] numbers = [.. parts.Select(Number)];
            Phrases.Add(numbers, sense);
            if (role is DateRole.Feast or DateRole.EraBefore or DateRole.EraAfter or DateRole.OldStyle or DateRole.NewStyle or DateRole.Aged or DateRole.Century)
            {
                Forwards.Add(numbers, sense);
                _opens.Add(numbers[0]);
                Put(numbers[0], new DateSense(DateRole.Opening, 0, sense.Languages, false));
            }
        }
    }

    private int Number(string part)
    {
        int number = _table.Add(part);
        while (_senses.Count <= number)
        {
            _senses.Add([]);
            _roles.Add(0);
        }

        if (part.Length == 1 && !char.IsLetter(part[0]))
        {
            _marks[part[0]] = number;
        }

        return number;
    }

    private void Put(int number, DateSense sense)
    {
        int known = Array.FindIndex(_senses[number], s => s.Role == sense.Role && s.Value == sense.Value && s.NeedsCapital == sense.NeedsCapital);
        if (known >= 0)
        {
            var first = _senses[number][known];
            _senses[number][known] = first with { Languages = first.Languages | sense.Languages };
        }
        else
        {
            _senses[number] = [.. _senses[number], sense];
        }

        _roles[number] |= 1UL << (int)sense.Role;
    }

    // German writes a year as one word: neunzehnhundertsiebenunddreißig. The parts are in the table.
    private void AddGermanYears()
    {
        var small = Enumerable.Range(1, _table.Count - 1)
            .SelectMany(n => _senses[n].Where(s => s.Role == DateRole.Number && s.Languages.HasFlag(DateLanguages.German) && s.Value is > 0 and < 100).Select(s => (Form: _table.FormOf(n), s.Value)))
            .ToArray();
        foreach (var (century, hundreds) in small.Where(s => s.Value is >= 11 and <= 19))
        {
            Add(century + "hundert", DateRole.Number, hundreds * 100, "de");
            foreach (var (form, value) in small)
            {
                Add(century + "hundert" + form, DateRole.Number, (hundreds * 100) + value, "de");
                Add(century + "hundertund" + form, DateRole.Number, (hundreds * 100) + value, "de");
            }
        }
    }
}
