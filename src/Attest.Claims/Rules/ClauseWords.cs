using Attest.Text;

namespace Attest.Claims;

/// <summary>What a small word does in a clause; a word may do several things.</summary>
[Flags]
internal enum ClauseWord
{
    None = 0,
    Preposition = 1 << 0,

    /// <summary>Joins nouns and clauses: <c>und</c>.</summary>
    Coordinator = 1 << 1,

    /// <summary>Opens a new clause wherever it stands behind a comma: <c>aber</c>.</summary>
    But = 1 << 2,
    Subordinator = 1 << 3,
    Condition = 1 << 4,
    Relative = 1 << 5,

    /// <summary>May stand between subject and verb without being either; auxiliaries are among them.</summary>
    Adverb = 1 << 6,

    /// <summary>Makes a participle passive.</summary>
    Be = 1 << 7,

    /// <summary>Makes a participle active: <c>hat verhaftet</c>.</summary>
    Have = 1 << 8,

    /// <summary>Opens a noun phrase that is no subject: <c>dem</c>.</summary>
    Oblique = 1 << 9,
    Determiner = 1 << 10,
    Own = 1 << 11,
    He = 1 << 12,
    She = 1 << 13,
    They = 1 << 14,
    Him = 1 << 15,
    Her = 1 << 16,
    Them = 1 << 17,

    /// <summary>Opens the agent of a passive: <c>von</c>.</summary>
    By = 1 << 18,
    Hearsay = 1 << 19,
    Planned = 1 << 20,
    Copula = 1 << 21,

    /// <summary>Head of a body one joins.</summary>
    Body = 1 << 22,

    /// <summary>A school or a subject one studies.</summary>
    School = 1 << 23,
}

/// <summary>The small words of languages without a parser here, from <c>data/lexicon/clause-words.tsv</c>.</summary>
internal sealed class ClauseWords
{
    private static readonly Dictionary<string, ClauseWord> Classes = new(StringComparer.Ordinal)
    {
        ["prep"] = ClauseWord.Preposition, ["coord"] = ClauseWord.Coordinator, ["but"] = ClauseWord.But, ["sub"] = ClauseWord.Subordinator,
        ["cond"] = ClauseWord.Condition, ["rel"] = ClauseWord.Relative, ["adv"] = ClauseWord.Adverb, ["be"] = ClauseWord.Be, ["have"] = ClauseWord.Have,
        ["oblique"] = ClauseWord.Oblique, ["det"] = ClauseWord.Determiner, ["own"] = ClauseWord.Own, ["he"] = ClauseWord.He, ["she"] = ClauseWord.She,
        ["they"] = ClauseWord.They, ["him"] = ClauseWord.Him, ["her"] = ClauseWord.Her, ["them"] = ClauseWord.Them, ["by"] = ClauseWord.By,
        ["hearsay"] = ClauseWord.Hearsay, ["planned"] = ClauseWord.Planned, ["copula"] = ClauseWord.Copula, ["body"] = ClauseWord.Body, ["school"] = ClauseWord.School,
    };

    private readonly Dictionary<string, Dictionary<string, ClauseWord>.AlternateLookup<ReadOnlySpan<char>>> _languages = new(StringComparer.Ordinal);

    public ClauseWords(IDataFiles files)
    {
        foreach (var group in DataTable.Rows(files.Read("lexicon/clause-words.tsv")).GroupBy(row => row[2], StringComparer.Ordinal))
        {
            var words = new Dictionary<string, ClauseWord>(StringComparer.OrdinalIgnoreCase);
            foreach (var row in group)
            {
                words[row[0]] = words.GetValueOrDefault(row[0]) | Classes[row[1]];
            }

            _languages.Add(group.Key, words.GetAlternateLookup<ReadOnlySpan<char>>());
        }
    }

    /// <summary>True for a language whose clauses are read here.</summary>
    public bool Knows(string language) => language != "en" && _languages.ContainsKey(language);

    /// <summary>The languages read here, in the order of the alphabet.</summary>
    public IEnumerable<string> Languages => _languages.Keys.Where(Knows).Order(StringComparer.Ordinal);

    public ClauseWord Of(ReadOnlySpan<char> word, string language) => _languages[language].TryGetValue(word, out var classes) ? classes : ClauseWord.None;
}
