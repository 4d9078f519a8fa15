using Attest.Text;

namespace Attest.Claims;

/// <summary>Nouns that describe persons, from <c>data/lexicon</c>: occupations, offices, followers, ranks.</summary>
internal sealed class ClaimLexicon
{
    private readonly HashSet<string> _occupations, _offices, _ranks, _affiliations, _penalties, _schools;
    private readonly Dictionary<string, string> _adherence;
    private readonly Dictionary<string, RoleNoun> _roles;
    private readonly HashSet<string> _governing;
    private readonly Dictionary<string, string> _infoboxParts;

    public ClaimLexicon(IDataFiles files)
    {
        Small = new ClauseWords(files);
        _occupations = DataTable.WordSet(files, "lexicon/occupations.tsv", StringComparer.OrdinalIgnoreCase);
        _offices = DataTable.WordSet(files, "lexicon/offices.tsv", StringComparer.OrdinalIgnoreCase);
        _ranks = DataTable.WordSet(files, "lexicon/ranks.tsv", StringComparer.OrdinalIgnoreCase);
        _affiliations = DataTable.WordSet(files, "language/affiliations.tsv", StringComparer.OrdinalIgnoreCase);
        _schools = DataTable.WordSet(files, "lexicon/schools.tsv", StringComparer.OrdinalIgnoreCase);
        _governing = DataTable.WordSet(files, "lexicon/governing-bodies.tsv", StringComparer.OrdinalIgnoreCase);
        _infoboxParts = DataTable.Rows(files.Read("lexicon/infobox-labels.tsv")).ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
        _roles = DataTable.Rows(files.Read("lexicon/roles.tsv"))
            .ToDictionary(row => row[0], row => new RoleNoun(row[1], row[2], row[3] == "needed"), StringComparer.OrdinalIgnoreCase);
        _penalties = DataTable.Words(files.Read("lexicon/penalties.tsv")).SelectMany(phrase => phrase.Split(' ')).Where(word => word.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _adherence = DataTable.Rows(files.Read("lexicon/adherence.tsv"))
            .DistinctBy(row => row[0], StringComparer.OrdinalIgnoreCase).ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The small words of languages without a parser here.</summary>
    public ClauseWords Small { get; }

    public bool IsOccupation(string noun) => Has(_occupations, noun);

    /// <summary>True for a word of some length out of the name of a penalty: <c>Zuchthaus</c>.</summary>
    public bool IsPenaltyWord(string word) => _penalties.Contains(word);

    public bool IsOffice(string noun) => Has(_offices, noun);

    public bool IsRank(string noun) => Has(_ranks, noun);

    /// <summary><c>support</c> or <c>opposition</c>; null where the word is neither.</summary>
    public string? Adherence(string noun) => _adherence.GetValueOrDefault(noun) ?? (noun.EndsWith('s') ? _adherence.GetValueOrDefault(noun[..^1]) : null);

    /// <summary>True for a word of a movement: <c>Bolshevik</c>, <c>Jesuits</c>.</summary>
    public bool IsAffiliation(string noun) => _affiliations.Contains(noun);

    /// <summary>What a noun of a type of its own tells; null where it is none. Plurals count.</summary>
    public RoleNoun? Role(string noun) =>
        _roles.GetValueOrDefault(noun) ?? (noun.Length > 3 && noun.EndsWith('s') ? _roles.GetValueOrDefault(noun[..^1]) : null);

    /// <summary>True for any noun that tells what somebody is or was.</summary>
    public bool IsRole(string noun) => IsOccupation(noun) || IsOffice(noun) || IsRank(noun) || Role(noun) is not null || Adherence(noun) is not null;

    /// <summary>True for a place of learning.</summary>
    public bool IsSchool(string noun) => _schools.Contains(noun);

    /// <summary>True for a body whose members hold an office: a committee, council, parliament.</summary>
    public bool IsGoverning(string body)
    {
        string head = body.Split(" of ")[0];
        return _governing.Contains(head) || head.Split(' ').Any(_governing.Contains);
    }

    /// <summary>The part a label plays in the claim of another infobox line: <c>neighbour</c>, <c>cause</c>, <c>child</c>; null for any other label.</summary>
    public string? InfoboxPart(string label) => _infoboxParts.GetValueOrDefault(label);

    private static bool Has(HashSet<string> set, string noun) =>
        set.Contains(noun) || (noun.Length > 3 && noun.EndsWith('s') && set.Contains(noun[..^1]));
}
