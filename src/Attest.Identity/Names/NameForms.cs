using Attest.Text;

namespace Attest.Identity;

/// <summary>Makes the form in which a name is compared. Remembers what it has seen, as a collection repeats its names.</summary>
internal sealed class NameForms(IdentityRules rules)
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public NameForm Of(string surface, PersonalName? name)
    {
        var known = rules.Cases.ToNominative(name ?? Split(surface));
        if (known.IsSingle)
        {
            return new NameForm(null, [], SurnameKey(known.Surname ?? known.Patronymic ?? known.Given[0]));
        }

        string?[] parts = [.. known.Given.Skip(HasTitle(known.Given) ? 1 : 0).SelectMany(Initials), known.Patronymic];
        return new NameForm(
            known.Surname is null ? null : SurnameKey(known.Surname),
            [.. parts.OfType<string>().Select(PartOf)],
            null);
    }

    public string Key(string word)
    {
        if (!_keys.TryGetValue(word, out string? key))
        {
            _keys[word] = key = rules.Keys.Of(word);
        }

        return key;
    }

    // A mention that the language stage has not taken apart: the last word is the surname.
    private static PersonalName Split(string surface)
    {
        string[] words = surface.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? new PersonalName(surface, [surface], null, null) : new PersonalName(surface, words[..^1], null, words[^1]);
    }

    private string SurnameKey(string surname)
    {
        string[] words = surname.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int first = Array.FindIndex(words, word => !rules.Particles.Contains(word.ToLowerInvariant()));
        return Key(first > 0 ? string.Join(' ', words[first..]) : surname);
    }

    // "Bro. Abel": an abbreviation before a given name. One of two letters may be an initial (Yu.), unless what follows is a known name.
    private bool HasTitle(IReadOnlyList<string> given)
    {
        if (given.Count < 2 || !given[0].EndsWith('.') || given[0].AsSpan().Count('.') > 1 || given[1].EndsWith('.'))
        {
            return false;
        }

        int letters = given[0].Length - 1;
        return letters > 2 || (letters == 2 && rules.GivenNames.IsKnown(Key(given[1])));
    }

    // "J.T." is two initials without a space.
    private static IEnumerable<string> Initials(string given) =>
        given.AsSpan().Count('.') > 1 ? given.Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(i => i + ".") : [given];

    private NamePart PartOf(string word)
    {
        string bare = word.TrimEnd('.');
        return new NamePart(word, Key(bare), bare.Length == 1 || (word.EndsWith('.') && bare.Length <= 2));
    }
}
