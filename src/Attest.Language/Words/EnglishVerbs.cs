using Attest.Text;

namespace Attest.Language;

/// <summary>Which form of a verb a word is.</summary>
public enum VerbForm
{
    /// <summary>Infinitive, or present without ending.</summary>
    Base,
    Present,
    Past,
    Participle,

    /// <summary>Past and past participle are written alike: <c>arrested</c>.</summary>
    PastOrParticiple,
    Gerund,
}

/// <summary>Makes the forms of English verbs: the irregular ones from <c>data/language/en/irregular-verbs.tsv</c>, the others by the spelling rules.</summary>
public sealed class EnglishVerbs
{
    private const string Vowels = "aeiou";
    private readonly Dictionary<string, string[]> _irregular = new(StringComparer.Ordinal);

    public static EnglishVerbs Load(IDataFiles files)
    {
        var verbs = new EnglishVerbs();
        foreach (var row in DataTable.Rows(files.Read("language/en/irregular-verbs.tsv")))
        {
            verbs._irregular.TryAdd(row[0], row);
        }

        return verbs;
    }

    /// <summary>Every written form of a verb. A particle stays behind each form: <c>put down</c> gives <c>putting down</c>.</summary>
    /// <param name="lemma">The infinitive without <c>to</c>.</param>
    public IEnumerable<(string Form, VerbForm Kind)> FormsOf(string lemma)
    {
        int space = lemma.IndexOf(' ', StringComparison.Ordinal);
        string verb = space < 0 ? lemma : lemma[..space];
        string rest = space < 0 ? "" : lemma[space..];
        return SimpleForms(verb).Select(f => (f.Form + rest, f.Kind));
    }

    private IEnumerable<(string Form, VerbForm Kind)> SimpleForms(string verb)
    {
        yield return (verb, VerbForm.Base);
        yield return (WithS(verb), VerbForm.Present);
        yield return (Gerund(verb), VerbForm.Gerund);
        if (_irregular.TryGetValue(verb, out var row) && row.Length >= 3)
        {
            var past = row[1].Split('/');
            var participle = row[2].Split('/');
            foreach (string form in past.Union(participle))
            {
                bool isPast = past.Contains(form), isParticiple = participle.Contains(form);
                yield return (form, isPast && isParticiple ? VerbForm.PastOrParticiple : isPast ? VerbForm.Past : VerbForm.Participle);
            }
        }
        else
        {
            yield return (WithEd(verb), VerbForm.PastOrParticiple);
        }
    }

    private static string WithS(string verb) =>
        verb.EndsWith('y') && verb.Length > 1 && !Vowels.Contains(verb[^2]) ? verb[..^1] + "ies"
        : verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith('o') ? verb + "es"
        : verb + "s";

    private static string WithEd(string verb) =>
        verb.EndsWith('e') ? verb + "d"
        : verb.EndsWith('y') && verb.Length > 1 && !Vowels.Contains(verb[^2]) ? verb[..^1] + "ied"
        : Doubles(verb) ? verb + verb[^1] + "ed"
        : verb + "ed";

    private static string Gerund(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && verb.Length > 2 ? verb[..^1] + "ing"
        : Doubles(verb) ? verb + verb[^1] + "ing"
        : verb + "ing";

    // One stressed short vowel before one consonant doubles it. Stress is not written: monosyllables, -fer, -pel, -bel, -mit and -cur
    // cover what the rule files hold, and British -l.
    private static bool Doubles(string verb)
    {
        if (verb.Length < 3 || Vowels.Contains(verb[^1]) || "wxy".Contains(verb[^1]) || !Vowels.Contains(verb[^2]) || Vowels.Contains(verb[^3]))
        {
            return false;
        }

        return verb.Count(Vowels.Contains) == 1 || verb.EndsWith('l') || verb.EndsWith("fer", StringComparison.Ordinal)
            || verb.EndsWith("mit", StringComparison.Ordinal) || verb.EndsWith("cur", StringComparison.Ordinal) || verb.EndsWith("nap", StringComparison.Ordinal);
    }
}
