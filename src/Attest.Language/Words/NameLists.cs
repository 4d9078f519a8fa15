using Attest.Text;

namespace Attest.Language;

/// <summary>Word lists that tell what a capitalised phrase names.</summary>
public sealed class NameLists
{
    private readonly Dictionary<string, char> _given;
    private readonly Dictionary<string, string> _titles;
    private readonly HashSet<string> _places, _placeHeads, _organisations, _organisationHeads, _eventHeads, _dependentHeads, _events, _bodyAdjectives, _possessives, _adjectives, _notNames, _particles, _months;
    private readonly Dictionary<string, bool> _placePrepositions = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _patronymicEndings;
    private readonly (string Ending, int Fewest)[] _eventEndings;
    private readonly (string Ending, char Gender, int Fewest)[] _endings;

    private NameLists(IDataFiles files)
    {
        _given = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var row in DataTable.Rows(files.Read("language/given-names.tsv")))
        {
            // The first row of a name decides its gender; a later row that differs makes it open.
            char gender = row[1][0];
            _given[row[0]] = _given.TryGetValue(row[0], out char known) && known != gender ? 'u' : gender;
        }

        _titles = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("language/titles.tsv")))
        {
            _titles.TryAdd(row[0].TrimEnd('.'), row[1]);
        }

        _places = Set(files, "language/places.tsv");
        _placeHeads = Set(files, "language/place-heads.tsv");
        _organisations = Set(files, "language/organisations.tsv");
        _organisationHeads = Set(files, "language/organisation-heads.tsv");
        _eventHeads = Set(files, "language/event-heads.tsv");
        _dependentHeads = Set(files, "language/dependent-heads.tsv");
        _events = Set(files, "language/events.tsv");
        _bodyAdjectives = Set(files, "language/body-adjectives.tsv");
        _possessives = Set(files, "language/possessive-words.tsv");
        _eventEndings = [.. DataTable.Rows(files.Read("language/event-endings.tsv")).Select(row => (row[0], int.Parse(row[1])))];
        _adjectives = [.. Set(files, "language/nationalities.tsv"), .. Set(files, "language/affiliations.tsv")];
        _notNames = Set(files, "language/not-names.tsv");
        _months = DataTable.WordSet(files, "text/months.tsv", StringComparer.OrdinalIgnoreCase);
        _particles = Set(files, "language/particles.tsv");
        foreach (var row in DataTable.Rows(files.Read("language/place-prepositions.tsv")))
        {
            _placePrepositions.TryAdd(row[0], row[2] == "strict");
        }

        _patronymicEndings = [.. DataTable.Words(files.Read("language/patronymic-endings.tsv"))];
        _endings = [.. DataTable.Rows(files.Read("language/surname-endings.tsv"))
            .Select(row => (row[0], row[2][0], int.Parse(row[3])))];
    }

    public static NameLists Load(IDataFiles files) => new(files);

    public bool IsGivenName(string word) => _given.ContainsKey(word);

    /// <summary><c>m</c>, <c>f</c> or <c>u</c> for a given name; <c>u</c> for any other word.</summary>
    public char GenderOfGiven(string word) => _given.TryGetValue(word, out char gender) ? gender : 'u';

    /// <summary>The kind of a title before a name (<c>military</c>); null where the word is none.</summary>
    public string? TitleKind(string word) => _titles.TryGetValue(word.TrimEnd('.'), out string? kind) ? kind : null;

    public bool IsPlace(string phrase) => _places.Contains(phrase);

    public bool IsPlaceHead(string word) => _placeHeads.Contains(word);

    /// <summary>True for a small word that stands before places and hardly before persons (<c>in</c>), false for one that stands before both (<c>from</c>); null for any other.</summary>
    public bool? IsStrictBeforePlace(string word) => _placePrepositions.TryGetValue(word, out bool strict) ? strict : null;

    public bool IsOrganisation(string phrase) => _organisations.Contains(phrase);

    public bool IsOrganisationHead(string word) => _organisationHeads.Contains(word);

    public bool IsEventHead(string word) => _eventHeads.Contains(word);

    /// <summary>True for a head that names nothing when it stands alone: <c>Case</c>.</summary>
    public bool IsBareHeadOnly(string word) => _dependentHeads.Contains(word);

    /// <summary>True for an event named without a head noun, or by a compound that ends in one: <c>Holodomor</c>.</summary>
    public bool IsEvent(string phrase) => _events.Contains(phrase) || (!phrase.Contains(' ', StringComparison.Ordinal) && Array.Exists(_eventEndings, e => phrase.Length >= e.Fewest && phrase.EndsWith(e.Ending, StringComparison.Ordinal)));

    /// <summary>True for a small adjective behind the head noun of a body: <c>révolutionnaire</c>.</summary>
    public bool IsBodyAdjective(string word) => _bodyAdjectives.Contains(word);

    /// <summary>True for a word whose possessive opens the name of a body: <c>People</c> in "People's Commissariat".</summary>
    public bool IsPossessiveInBody(string word) => _possessives.Contains(word);

    /// <summary>True for words of nations and movements: <c>Russian</c>, <c>Jacobins</c>.</summary>
    public bool IsNationOrMovement(string word) => _adjectives.Contains(word);

    /// <summary>True for words that are capitalised for other reasons than being a name.</summary>
    public bool IsNoName(string word) => _notNames.Contains(word);

    /// <summary>True for a month's name, which may be a given name too: <c>June</c>.</summary>
    public bool IsMonth(string word) => _months.Contains(word);

    /// <summary>True for small words inside a name: <c>von</c>, <c>de</c>.</summary>
    public bool IsParticle(string word) => _particles.Contains(word);

    /// <summary>True for a word with the ending of a patronymic that is no given name itself.</summary>
    public bool IsPatronymic(string word) =>
        word.Length > 4 && !IsGivenName(word) && Array.Exists(_patronymicEndings, e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>The gender a surname's ending tells; null where the word has no ending of a surname.</summary>
    public char? SurnameGender(string word)
    {
        char? found = null;
        int longest = 0;
        foreach (var (ending, gender, fewest) in _endings)
        {
            if (word.Length >= fewest && ending.Length > longest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                (found, longest) = (gender, ending.Length);
            }
        }

        return found;
    }

    private static HashSet<string> Set(IDataFiles files, string path) => DataTable.WordSet(files, path, StringComparer.Ordinal);
}
