using Attest.Text;

namespace Attest.Claims;

/// <summary>Nouns that describe persons, from <c>data/lexicon</c>: occupations, offices, followers, ranks.</summary>
internal sealed class ClaimLexicon
{
    private readonly HashSet<string> _occupations, _offices, _ranks;
    private readonly Dictionary<string, string> _adherence, _affiliations;

    public ClaimLexicon(IDataFiles files)
    {
        _occupations = Words(files, "lexicon/occupations.tsv");
        _offices = Words(files, "lexicon/offices.tsv");
        _ranks = Words(files, "lexicon/ranks.tsv");
        _adherence = Pairs(files, "lexicon/adherence.tsv");
        _affiliations = Pairs(files, "language/affiliations.tsv");
    }

    public bool IsOccupation(string noun) => Has(_occupations, noun);

    public bool IsOffice(string noun) => Has(_offices, noun);

    public bool IsRank(string noun) => Has(_ranks, noun);

    /// <summary><c>support</c> or <c>opposition</c>; null where the word is neither.</summary>
    public string? Adherence(string noun) => _adherence.GetValueOrDefault(noun) ?? (noun.EndsWith('s') ? _adherence.GetValueOrDefault(noun[..^1]) : null);

    /// <summary>True for a word of a movement: <c>Bolshevik</c>, <c>Jesuits</c>.</summary>
    public bool IsAffiliation(string noun) => _affiliations.ContainsKey(noun);

    private static bool Has(HashSet<string> set, string noun) =>
        set.Contains(noun) || (noun.Length > 3 && noun.EndsWith('s') && set.Contains(noun[..^1]));

    private static HashSet<string> Words(IDataFiles files, string path) =>
        new(DataTable.Words(files.Read(path)), StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string> Pairs(IDataFiles files, string path)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read(path)))
        {
            pairs.TryAdd(row[0], row.Length > 1 ? row[1] : "");
        }

        return pairs;
    }
}
