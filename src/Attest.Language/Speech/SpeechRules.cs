using Attest.Text;

namespace Attest.Language;

/// <summary>What the stage knows of speech beside the verbs of the <see cref="Lexicon"/>: phrases, nouns, pronouns and conjunctions of reported speech in the languages of the tables.</summary>
public sealed class SpeechRules
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _elisions, _subjects, _firstPersons, _conjunctions, _writing, _selves, _salutations, _lightVerbs, _voices;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _nouns;
    private readonly Dictionary<string, CuePhrase[]>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    private SpeechRules(IDataFiles files)
    {
        var small = DataTable.Rows(files.Read("language/speech-words.tsv")).ToLookup(row => row[1], row => row[0]);
        _elisions = Set(small["elision"]);
        _subjects = Set(small["subject"].Concat(small["first-person"]));
        _firstPersons = Set(small["first-person"]);
        _conjunctions = Set(small["that"]);
        _writing = Set(small["writing"]);
        _lightVerbs = Set(small["light-verb"]);
        _selves = Set(small["self"], StringComparer.Ordinal);
        _salutations = Set(small["salutation"]);
        _voices = Set(new[] { "language/person-nouns.tsv", "language/organisation-heads.tsv" }.SelectMany(path => DataTable.Words(files.Read(path))));
        _nouns = Nouns(files);
        _phrases = Phrases(files);
        Weights = SpeakerWeights.Load(files);
    }

    public SpeakerWeights Weights { get; }

    public static SpeechRules Load(IDataFiles files) => new(files);

    /// <summary>True for a word that an apostrophe may open: <c>tis</c>, <c>em</c>.</summary>
    public bool IsElision(ReadOnlySpan<char> word) => _elisions.Contains(word);

    /// <summary>True for a personal pronoun that can be the subject of a verb of speech.</summary>
    public bool IsSubjectPronoun(ReadOnlySpan<char> word) => _subjects.Contains(word);

    public bool IsFirstPerson(ReadOnlySpan<char> word) => _firstPersons.Contains(word);

    /// <summary>True for a verb that makes or handles a statement: <c>made</c>, <c>gave</c>, <c>signed</c>; before it "that" is a relative pronoun.</summary>
    public bool IsWriting(ReadOnlySpan<char> word) => _writing.Contains(word);

    /// <summary>True for a noun for a person or body, who can say something.</summary>
    public bool IsVoice(ReadOnlySpan<char> word) => _voices.Contains(word);

    /// <summary>True for a verb that lends itself to a noun of speech: <c>took</c> the view, <c>came</c> to the conclusion.</summary>
    public bool IsLightVerb(ReadOnlySpan<char> word) => _lightVerbs.Contains(word);

    /// <summary>True for a word by which a speaker means himself alone: <c>I</c>, <c>my</c>, <c>я</c>. Case counts.</summary>
    public bool IsSelf(ReadOnlySpan<char> word) => _selves.Contains(word);

    /// <summary>True for the first word of a letter's greeting: <c>Dear</c>.</summary>
    public bool IsSalutation(ReadOnlySpan<char> word) => _salutations.Contains(word);

    /// <summary>True for the conjunction of reported speech: <c>that</c>, <c>dass</c>, <c>que</c>, <c>что</c>.</summary>
    public bool IsThat(ReadOnlySpan<char> word) => _conjunctions.Contains(word) || word.StartsWith("qu'") || word.StartsWith("qu’");

    /// <summary>The kind of a noun that stands for words (<c>statement</c>: say; <c>denial</c>: deny; <c>rumour</c>: hearsay); null for others.</summary>
    public string? NounKind(ReadOnlySpan<char> word) => _nouns.TryGetValue(word, out string? kind) ? kind : null;

    /// <summary>The longest phrase of attribution that begins at a token; null where none does.</summary>
    public CuePhrase? PhraseAt(string text, Token token)
    {
        if (!_phrases.TryGetValue(token.Span.Slice(text), out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            int end = token.Span.Start + phrase.Words.Length;
            if (string.Compare(text, token.Span.Start, phrase.Words, 0, phrase.Words.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end >= text.Length || !char.IsLetter(text[end])))
            {
                return phrase;
            }
        }

        return null;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words, StringComparer? comparer = null) =>
        new HashSet<string>(words, comparer ?? StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Nouns(IDataFiles files)
    {
        var nouns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("language/noun-cues.tsv")))
        {
            nouns.TryAdd(row[0], row[1]);
        }

        return nouns.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static Dictionary<string, CuePhrase[]>.AlternateLookup<ReadOnlySpan<char>> Phrases(IDataFiles files) =>
        DataTable.Rows(files.Read("language/cue-phrases.tsv"))
            .Where(row => row[1] == "say")
            .Select(row => new CuePhrase(row[0], row[2]))
            .OrderByDescending(p => p.Words.Length).ThenBy(p => p.Words, StringComparer.Ordinal)
            .GroupBy(p => p.Words.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}

/// <summary>A phrase that lays what is said at another's door: <c>according to</c>, <c>по словам</c>.</summary>
/// <param name="Words">The phrase.</param>
/// <param name="Language">Its language, as ISO 639-1.</param>
public sealed record CuePhrase(string Words, string Language);
