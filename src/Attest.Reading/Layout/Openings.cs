namespace Attest.Reading.Layout;

/// <summary>Words that lines may begin with, found by their first letter, so that most lines are passed over at once.</summary>
internal sealed class Openings
{
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly StringComparison _comparison;

    /// <param name="openings">In the order of the rule file: of two that fit a line the first counts.</param>
    /// <param name="ignoresCase">Whether capitals and small letters are the same.</param>
    public Openings(IEnumerable<string> openings, bool ignoresCase)
    {
        _comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        _byFirst = openings.SelectMany(o => FirstLetters(o[0]).Select(first => (First: first, Opening: o)))
            .GroupBy(p => p.First).ToDictionary(g => g.Key, g => g.Select(p => p.Opening).ToArray());
    }

    /// <summary>The openings that begin with the letter, in their order.</summary>
    public IReadOnlyList<string> With(char first) => _byFirst.TryGetValue(first, out var found) ? found : [];

    /// <summary>The first opening that the line begins with; null where it begins with none.</summary>
    public string? Of(ReadOnlySpan<char> line)
    {
        foreach (string opening in !line.IsEmpty && _byFirst.TryGetValue(line[0], out var found) ? found : [])
        {
            if (line.StartsWith(opening, _comparison))
            {
                return opening;
            }
        }

        return null;
    }

    private HashSet<char> FirstLetters(char first) =>
        _comparison == StringComparison.Ordinal ? [first] : [first, char.ToUpperInvariant(first), char.ToLowerInvariant(first)];
}
