namespace Attest.Text;

/// <summary>A personal name taken apart. Parts keep their spelling; <see cref="Original"/> is the name as written.</summary>
/// <param name="Original">The name as written.</param>
/// <param name="Given">Given names and initials, in order; empty where there are none.</param>
/// <param name="Patronymic">East Slavic patronymic, or null.</param>
/// <param name="Surname">Surname with its particles (<c>von Ribbentrop</c>); null for a given name alone.</param>
public sealed record PersonalName(string Original, IReadOnlyList<string> Given, string? Patronymic, string? Surname)
{
    /// <summary>A title before the name (<c>Admiral</c>), not part of it.</summary>
    public string? Title { get; init; }

    /// <summary>True where only one word is known and it may be a given name or a surname.</summary>
    public bool IsSingle => Given.Count + (Patronymic is null ? 0 : 1) + (Surname is null ? 0 : 1) == 1;
}
