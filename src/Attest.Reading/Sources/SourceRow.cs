using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>A row of a table of sources.</summary>
/// <param name="Line">Its line in the table, from 1.</param>
/// <param name="Pattern">The path or pattern it is about, below the folder of all documents: <c>*</c> stands for any characters.</param>
/// <param name="Given">What it says.</param>
internal sealed record SourceRow(int Line, string Pattern, SourceDescription Given)
{
    public bool HasWildcard => Pattern.Contains('*');

    /// <summary>How narrow the pattern is: a path without a wildcard before all others, then by its letters.</summary>
    public int Narrowness => HasWildcard ? Pattern.Length - Pattern.Count(c => c == '*') : int.MaxValue;

    public bool Matches(string path) => HasWildcard ? Matches(Pattern, path) : path == Pattern;

    /// <summary>Greedy matching with one place to come back to: linear for all but odd patterns, and never worse than their product.</summary>
    private static bool Matches(string pattern, string path)
    {
        int p = 0, at = 0, star = -1, mark = 0;
        while (at < path.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, at);
            }
            else if (p < pattern.Length && pattern[p] == path[at])
            {
                p++;
                at++;
            }
            else if (star >= 0)
            {
                (p, at) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }
}
