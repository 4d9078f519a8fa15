using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Tells which names of a document are one person's: a surname or a given name alone is the only bearer's, an initial its full name's.
/// Two spellings that differ in an ending (a wife's surname beside her husband's) are two people.
/// </summary>
public sealed class NameChains
{
    private readonly List<Bearer> _bearers = [];
    private readonly Dictionary<string, List<Bearer>> _bySurname = new(StringComparer.Ordinal);
    private readonly Bearer?[] _bearerOf;

    /// <param name="names">The names of the persons of a document in order; null for a mention that is none.</param>
    public NameChains(IReadOnlyList<PersonalName?> names)
    {
        _bearerOf = new Bearer?[names.Count];
        foreach (bool full in new[] { true, false })
        {
            for (int i = 0; i < names.Count; i++)
            {
                if (names[i] is { } name && IsFull(name) == full)
                {
                    Add(i, name);
                }
            }
        }
    }

    /// <summary>What all names of one person share; null for a mention that is none.</summary>
    public string? KeyOf(int mention) => _bearerOf[mention]?.Key;

    /// <summary>The mention that gives a person's name in the fullest form, the earliest of them.</summary>
    public int? FullestOf(int mention) => _bearerOf[mention]?.Fullest;

    /// <summary>False where several people of the document bear the name and it was given to the first of them.</summary>
    public bool IsCertain(int mention) => _bearerOf[mention] is { } bearer && !bearer.Guessed.Contains(mention);

    private static bool IsFull(PersonalName name) => name.Surname is not null && name.Given.Count > 0;

    private void Add(int mention, PersonalName name)
    {
        Bearer[] fitting = name.Surname is { } surname
            ? [.. _bySurname.GetValueOrDefault(surname, []).Where(b => Compatible(b.Name, name))]
            : [.. _bearers.Where(b => b.Name.Given.Count > 0 && name.Given.Count > 0 && b.Name.Given[0] == name.Given[0])];
        var bearer = fitting.Length switch
        {
            0 => New(name),
            1 => fitting[0],
            _ => name.Surname is null ? New(name) : fitting[0],
        };
        if (fitting.Length > 1)
        {
            bearer.Guessed.Add(mention);
        }

        bearer.Take(mention, name);
        _bearerOf[mention] = bearer;
    }

    private Bearer New(PersonalName name)
    {
        var bearer = new Bearer($"person {_bearers.Count}", name);
        _bearers.Add(bearer);
        if (name.Surname is { } surname)
        {
            _bySurname.TryAdd(surname, []);
            _bySurname[surname].Add(bearer);
        }

        return bearer;
    }

    private static bool Compatible(PersonalName known, PersonalName name)
    {
        for (int i = 0; i < Math.Min(known.Given.Count, name.Given.Count); i++)
        {
            if (!SameGiven(known.Given[i], name.Given[i]))
            {
                return false;
            }
        }

        return known.Patronymic is null || name.Patronymic is null || known.Patronymic == name.Patronymic;
    }

    private static bool SameGiven(string a, string b) =>
        a == b || (a[0] == b[0] && (IsInitial(a) || IsInitial(b)));

    private static bool IsInitial(string name) => name.Length == 1 || name[1] == '.';

    private sealed class Bearer(string key, PersonalName name)
    {
        public string Key { get; } = key;

        public PersonalName Name { get; private set; } = name;

        public int? Fullest { get; private set; }

        public HashSet<int> Guessed { get; } = [];

        public void Take(int mention, PersonalName name)
        {
            if (Fullest is null || name.Original.Length > Name.Original.Length)
            {
                (Name, Fullest) = (name, mention);
            }
        }
    }
}
