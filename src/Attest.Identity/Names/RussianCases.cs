using Attest.Text;

namespace Attest.Identity;

/// <summary>
/// Takes Russian names back to the nominative: <c>Веры Засулич</c>, <c>Ивана Петровича Чернова</c>. Endings:
/// <c>data/identity/russian-cases.tsv</c>. Чернова alone may be his genitive or her nominative, so a surname is taken back only by the
/// gender of a given name beside it, or to one that the document has.
/// </summary>
internal sealed class RussianCases
{
    private readonly ILookup<(string Part, Gender Gender), (string Ending, string Nominative)> _endings;
    private readonly GivenNames _names;
    private readonly SoundKeys _keys;

    public RussianCases(IDataFiles data, GivenNames names, SoundKeys keys)
    {
        _names = names;
        _keys = keys;
        _endings = DataTable.Rows(data.Read("identity/russian-cases.tsv")).ToLookup(
            row => (row[0], row[1] == "m" ? Gender.Masculine : Gender.Feminine),
            row => (row[2], row[3] == "-" ? "" : row[3]));
    }

    /// <summary>The name in the nominative; the same name where it is in it already, or where its given name is not known.</summary>
    public PersonalName ToNominative(PersonalName name)
    {
        if (name.IsSingle || name.Given.Count == 0 || !NameFolding.IsCyrillic(name.Given[0]) || _names.IsKnown(_keys.Of(name.Given[0])))
        {
            return name;
        }

        foreach (var gender in new[] { Gender.Masculine, Gender.Feminine })
        {
            string? given = Nominatives("given", gender, name.Given[0]).FirstOrDefault(word => _names.GenderOf(_keys.Of(word)) == gender);
            if (given is not null)
            {
                return name with
                {
                    Given = [given, .. name.Given.Skip(1)],
                    Patronymic = First("patronymic", gender, name.Patronymic),
                    Surname = First("surname", gender, name.Surname),
                };
            }
        }

        return name;
    }

    /// <summary>The surnames of which a word may be an oblique case; empty for other scripts.</summary>
    public IEnumerable<string> SurnamesOf(string word) => !NameFolding.IsCyrillic(word)
        ? []
        : new[] { Gender.Masculine, Gender.Feminine }.SelectMany(gender => Nominatives("surname", gender, word)).Distinct(StringComparer.Ordinal);

    private string? First(string part, Gender gender, string? word) =>
        word is null ? null : Nominatives(part, gender, word).FirstOrDefault() ?? word;

    private IEnumerable<string> Nominatives(string part, Gender gender, string word)
    {
        string plain = NameFolding.RemoveMarks(word);
        return _endings[(part, gender)]
            .Where(row => plain.Length > row.Ending.Length + 1 && plain.EndsWith(row.Ending, StringComparison.OrdinalIgnoreCase))
            .Select(row => plain[..^row.Ending.Length] + row.Nominative);
    }
}
