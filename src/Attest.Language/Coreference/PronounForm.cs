using Attest.Text;

namespace Attest.Language;

/// <summary>The place a form of a pronoun can take.</summary>
public enum PronounCase
{
    Subject,
    Object,
    Possessive,
    Reflexive,

    /// <summary>Object or possessive: English <c>her</c>, Russian <c>его</c>.</summary>
    ObjectOrPossessive,
    Relative,
}

/// <summary>One form of a personal pronoun.</summary>
/// <param name="Word">In lower case.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Person">1 or 3.</param>
/// <param name="IsPlural">True for <c>they</c> and <c>we</c>.</param>
/// <param name="Gender"><c>m</c>, <c>f</c> or <c>u</c>.</param>
/// <param name="Case">Its place in a clause.</param>
public sealed record PronounForm(string Word, string Language, int Person, bool IsPlural, char Gender, PronounCase Case);

/// <summary>The forms of the pronouns of all languages, from <c>data/language/pronouns.tsv</c>.</summary>
public sealed class PronounForms
{
    /// <summary>Letters of the longest form: longer words need not be asked for.</summary>
    public const int Longest = 10;

    private readonly Dictionary<string, PronounForm[]>.AlternateLookup<ReadOnlySpan<char>> _forms;

    private PronounForms(IEnumerable<PronounForm> forms) =>
        _forms = forms.GroupBy(f => f.Word, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static PronounForms Load(IDataFiles files) =>
        new(DataTable.Rows(files.Read("language/pronouns.tsv"))
            .Select(row => new PronounForm(row[0], row[1], row[2][0] - '0', row[3] == "p", row[4][0], CaseOf(row[5]))));

    /// <summary>The form a word is in a language; null where it is no pronoun of the table.</summary>
    public PronounForm? Find(ReadOnlySpan<char> word, string language) =>
        _forms.TryGetValue(word, out var forms) ? Array.Find(forms, f => f.Language == language) : null;

    private static PronounCase CaseOf(string name) => name switch
    {
        "subj" => PronounCase.Subject,
        "obj" => PronounCase.Object,
        "poss" => PronounCase.Possessive,
        "refl" => PronounCase.Reflexive,
        "obj/poss" => PronounCase.ObjectOrPossessive,
        "rel" => PronounCase.Relative,
        _ => throw new FormatException($"No case of a pronoun: {name}."),
    };
}
