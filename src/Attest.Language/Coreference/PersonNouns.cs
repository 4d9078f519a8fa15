using Attest.Text;

namespace Attest.Language;

/// <summary>Nouns that stand for persons, with the gender they tell: kin terms, offices, occupations, ranks, titles.</summary>
public sealed class PersonNouns
{
    private readonly Dictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> _nouns;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _collectives;

    private PersonNouns(Dictionary<string, char> nouns, HashSet<string> collectives) =>
        (_nouns, _collectives) = (nouns.GetAlternateLookup<ReadOnlySpan<char>>(), collectives.GetAlternateLookup<ReadOnlySpan<char>>());

    public static PersonNouns Load(IDataFiles files)
    {
        var nouns = new Dictionary<string, char>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("language/person-nouns.tsv")))
        {
            nouns.TryAdd(row[0], row[1][0]);
        }

        foreach (var row in DataTable.Rows(files.Read("lexicon/kin.tsv")))
        {
            nouns.TryAdd(row[0], row[2][0]);
        }

        foreach (string file in new[] { "lexicon/occupations.tsv", "lexicon/offices.tsv", "lexicon/ranks.tsv" })
        {
            foreach (string word in DataTable.Words(files.Read(file)))
            {
                nouns.TryAdd(word, 'u');
            }
        }

        return new PersonNouns(nouns, DataTable.WordSet(files, "language/collectives.tsv", StringComparer.OrdinalIgnoreCase));
    }

    /// <summary><c>m</c>, <c>f</c> or <c>u</c> (not told) for a noun of persons, also in the plural or with a stop; null for any other word.</summary>
    public char? Gender(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        return _nouns.TryGetValue(word, out char gender) ? gender : IsPlural(word) ? _nouns.TryGetValue(Singular(word), out gender) ? gender : 'u' : null;
    }

    /// <summary>True for a singular that stands for several people: <c>family</c>, <c>crew</c>.</summary>
    public bool IsCollective(ReadOnlySpan<char> word) => _collectives.Contains(word);

    /// <summary>True where the word is the plural of a noun of persons.</summary>
    public bool IsPlural(ReadOnlySpan<char> word) =>
        word is "men" or "women" or "people" or "children" || (word.EndsWith('s') && word.Length > 3 && !_nouns.ContainsKey(word) && _nouns.ContainsKey(Singular(word)));

    private string Singular(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && _nouns.ContainsKey($"{word[..^3]}y"))
        {
            return $"{word[..^3]}y";
        }

        return word.EndsWith("sses", StringComparison.Ordinal) ? new string(word[..^2]) : new string(word[..^1]);
    }
}
