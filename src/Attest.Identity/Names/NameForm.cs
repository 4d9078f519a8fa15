using Attest.Text;

namespace Attest.Identity;

/// <summary>A name as it is compared: keys instead of spellings.</summary>
/// <param name="Surname">Sound key of the surname without particles; null where there is none.</param>
/// <param name="Parts">Given names, initials and patronymic in order.</param>
/// <param name="Single">Sound key of the one word there is, which may be a given name or a surname; null for longer names.</param>
internal sealed record NameForm(string? Surname, IReadOnlyList<NamePart> Parts, string? Single)
{
    /// <summary>How many given names and patronymics are written out.</summary>
    public int FullParts => Parts.Count(part => !part.IsInitial);

    /// <summary>The form as one string, equal for forms that no rule tells apart.</summary>
    public string Identity => $"{Single}|{Surname}|{string.Join(' ', Parts.Select(part => part.Key + (part.IsInitial ? "." : "")))}";
}
