using Attest.Text;

namespace Attest.Language;

/// <summary>What a relative is to the person he is named beside.</summary>
public enum KinRelation
{
    Parent,
    Child,
    Sibling,
    Spouse,
    Other,
}

/// <summary>Kin terms with their relation and gender, from <c>data/lexicon/kin.tsv</c>.</summary>
public sealed class KinTerms
{
    private readonly Dictionary<string, (KinRelation Relation, char Gender)>.AlternateLookup<ReadOnlySpan<char>> _terms;

    private KinTerms(Dictionary<string, (KinRelation, char)> terms) => _terms = terms.GetAlternateLookup<ReadOnlySpan<char>>();

    public static KinTerms Load(IDataFiles files)
    {
        var terms = new Dictionary<string, (KinRelation, char)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("lexicon/kin.tsv")))
        {
            terms.TryAdd(row[0], (RelationOf(row[1]), row[2][0]));
        }

        return new KinTerms(terms);
    }

    /// <summary>The relation a word names, also in the plural; null where it is no kin term.</summary>
    public KinRelation? Relation(ReadOnlySpan<char> word) => Find(word)?.Relation;

    /// <summary><c>m</c>, <c>f</c> or <c>u</c>.</summary>
    public char Gender(ReadOnlySpan<char> word) => Find(word)?.Gender ?? 'u';

    private (KinRelation Relation, char Gender)? Find(ReadOnlySpan<char> word) =>
        _terms.TryGetValue(word, out var term) || (word.EndsWith('s') && _terms.TryGetValue(word[..^1], out term)) ? term : null;

    private static KinRelation RelationOf(string name) => name switch
    {
        "parent" => KinRelation.Parent,
        "child" => KinRelation.Child,
        "sibling" => KinRelation.Sibling,
        "spouse" or "ex-spouse" => KinRelation.Spouse,
        _ => KinRelation.Other,
    };
}
