using Attest.Evidence;

namespace Attest.Cli;

/// <summary>Finds the one person a name on the command line means.</summary>
internal static class PersonSearch
{
    private const int Shown = 12;

    /// <exception cref="UsageException">Nobody bears the name, or several do.</exception>
    public static PersonRow Find(IReadOnlyList<PersonRow> persons, string name)
    {
        var found = FirstThatHolds(
            persons.Where(p => p.Id == name),
            persons.Where(p => Same(p.Name, name)),
            persons.Where(p => p.Forms.Any(f => Same(f, name))),
            persons.Where(p => p.Forms.Prepend(p.Name).Any(f => f.Contains(name, StringComparison.OrdinalIgnoreCase))));
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"Nobody in this base is named '{name}'. Give a name as it is written in a document."),
            _ => throw new UsageException(
                $"{found.Count} persons are named '{name}': {string.Join("; ", found.Take(Shown).Select(p => $"{p.Name} ({p.Id})"))}. Give a fuller name or the id."),
        };
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static List<PersonRow> FirstThatHolds(params ReadOnlySpan<IEnumerable<PersonRow>> choices)
    {
        foreach (var choice in choices)
        {
            if (choice.ToList() is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }
}
