using Attest.Text;

namespace Attest.Language;

/// <summary>The closed-class words of a language and the words of speech and thought.</summary>
public sealed class Lexicon
{
    private static readonly Dictionary<string, WordClass> Classes = new(StringComparer.Ordinal)
    {
        ["det"] = WordClass.Determiner, ["prep"] = WordClass.Preposition, ["conj-coord"] = WordClass.Coordinator,
        ["conj-sub"] = WordClass.Subordinator, ["rel"] = WordClass.Relative, ["pron-subj"] = WordClass.SubjectPronoun,
        ["pron-obj"] = WordClass.ObjectPronoun, ["pron-poss"] = WordClass.PossessivePronoun, ["aux"] = WordClass.Auxiliary,
        ["neg"] = WordClass.Negation, ["adv-time"] = WordClass.Adverb, ["adv"] = WordClass.Adverb,
    };

    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "I", "you", "he", "she", "it", "we", "they", "me", "him", "her", "us", "them", "myself", "yourself", "himself", "herself", "itself", "ourselves", "themselves",
    };

    private readonly Dictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Dictionary<string, (string Kind, VerbForm Form)>.AlternateLookup<ReadOnlySpan<char>> _cues;

    private readonly string[] _hedges, _denials, _dockPhrases;
    private readonly HashSet<string> _negations;
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _implicatives;

    private Lexicon(IDataFiles files, Dictionary<string, WordClass> words, Dictionary<string, (string, VerbForm)> cues, IReadOnlyList<(string, string)> phrases)
    {
        var implicatives = DataTable.Rows(files.Read("language/en/implicatives.tsv"))
            .ToDictionary(row => row[0], row => row[1] == "happened", StringComparer.OrdinalIgnoreCase);
        _dockPhrases = [.. DataTable.Words(files.Read("language/dock-phrases.tsv"))];
        _negations = DataTable.WordSet(files, "language/negations.tsv", StringComparer.OrdinalIgnoreCase);
        _denials = [.. phrases.Where(p => p.Item2 == "denied").Select(p => p.Item1)];
        _implicatives = implicatives.GetAlternateLookup<ReadOnlySpan<char>>();
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _cues = cues.GetAlternateLookup<ReadOnlySpan<char>>();
        SpeakerPhrases = [.. phrases.Where(p => p.Item2 == "say" && p.Item1.Contains(' ', StringComparison.Ordinal)).Select(p => p.Item1)];
        _hedges = [.. phrases.Where(p => p.Item2 == "alleged").Select(p => p.Item1)];
    }

    /// <summary>Phrases that give a speaker (<c>according to</c>), longest first. Hearsay and denial name nobody and are not among them.</summary>
    public IReadOnlyList<string> SpeakerPhrases { get; }

    public static Lexicon Load(IDataFiles files, EnglishVerbs verbs)
    {
        var words = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("language/en/function-words.tsv")))
        {
            // A word of several classes keeps its first: the table lists the commonest use first.
            // Pronouns that are no persons ("others", "several") head a phrase of their own like nouns.
            var known = Classes[row[1]];
            bool impersonal = known is WordClass.SubjectPronoun or WordClass.ObjectPronoun && !Personal.Contains(row[0]);
            if (known == WordClass.PossessivePronoun && words.GetValueOrDefault(row[0]) == WordClass.Determiner)
            {
                // "his" stands where a determiner stands, but it points to somebody.
                words[row[0]] = known;
            }

            words.TryAdd(row[0], impersonal ? WordClass.Open : known);
        }

        var phrases = DataTable.Rows(files.Read("language/cue-phrases.tsv"))
            .Select(row => (row[0], row[1])).OrderByDescending(p => p.Item1.Length).ThenBy(p => p.Item1, StringComparer.Ordinal).ToArray();
        return new Lexicon(files, words, Cues(files, verbs), phrases);
    }

    /// <summary>
    /// What an infinitive behind a word came to: true where it happened (<c>had to resign</c>), false where it did not (<c>failed to
    /// appear</c>), null where the word leaves it open.
    /// </summary>
    public bool? Implies(ReadOnlySpan<char> word) => _implicatives.TryGetValue(word, out bool happened) ? happened : null;

    /// <summary>True where a phrase of hearsay (<c>reportedly</c>, <c>it is said</c>) stands at an offset of a text.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="at">First code unit of a word.</param>
    /// <param name="end">End of its sentence.</param>
    public bool IsHedge(string text, int at, int end) => StandsAt(_hedges, text, at, end);

    /// <summary>True where a phrase of denial (<c>it is not true that</c>) stands at an offset of a text.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="at">First code unit of a word.</param>
    /// <param name="end">End of its sentence.</param>
    public bool IsDenial(string text, int at, int end) => StandsAt(_denials, text, at, end);

    /// <summary>True for a word that denies the verb it stands by, in any language of the table.</summary>
    public bool IsNegation(string word) => _negations.Contains(word);

    /// <summary>True where a source's heading says that an accused speaks.</summary>
    public bool IsFromTheDock(string heading) => Array.Exists(_dockPhrases, p => heading.Contains(p, StringComparison.OrdinalIgnoreCase));

    private static bool StandsAt(string[] phrases, string text, int at, int end)
    {
        foreach (string phrase in phrases)
        {
            int after = at + phrase.Length;
            if (after <= end && string.Compare(text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (after == text.Length || !char.IsLetter(text[after])))
            {
                return true;
            }
        }

        return false;
    }

    public WordClass ClassOf(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var known) ? known : WordClass.Open;

    /// <summary>The kind of a word of speech (<c>say</c>, <c>claim</c>, <c>deny</c>, <c>order</c>); null where it is none.</summary>
    public string? CueKind(ReadOnlySpan<char> word) => _cues.TryGetValue(word, out var cue) ? cue.Kind : null;

    /// <summary>The form of a word of speech; <see cref="VerbForm.Base"/> where it is none.</summary>
    public VerbForm CueForm(ReadOnlySpan<char> word) => _cues.TryGetValue(word, out var cue) ? cue.Form : VerbForm.Base;

    private static Dictionary<string, (string, VerbForm)> Cues(IDataFiles files, EnglishVerbs verbs)
    {
        var cues = new Dictionary<string, (string, VerbForm)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("language/cues.tsv")))
        {
            IEnumerable<(string Form, VerbForm Kind)> forms = row[2] == "en"
                ? verbs.FormsOf(row[0])
                : (row.Length > 3 ? row[3].Split('/') : []).Append(row[0]).Select(f => (f.Trim(), VerbForm.Past));
            foreach (var (form, kind) in forms)
            {
                cues.TryAdd(form, (row[1], kind));
            }
        }

        return cues;
    }
}
