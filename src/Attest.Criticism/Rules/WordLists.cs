using Attest.Text;

namespace Attest.Criticism;

/// <summary>The word lists of criticism and the plain words of a phrase by which posts, bodies and places are compared.</summary>
internal sealed class WordLists
{
    private readonly NameFolding _folding;
    private readonly HashSet<string> _stop;
    private readonly HashSet<string> _titles;
    private readonly HashSet<string> _beginnings;
    private readonly Dictionary<string, string> _tolls;
    private readonly Dictionary<string, string> _trial;

    public WordLists(NameFolding folding, IDataFiles data)
    {
        _folding = folding;
        _stop = Folded(data, "criticism/stop-words.tsv");
        _titles = [.. Folded(data, "criticism/title-words.tsv").Select(Stem)];
        _beginnings = Folded(data, "criticism/beginnings.tsv");
        _tolls = Pairs(data, "criticism/toll-kinds.tsv");
        _trial = Pairs(data, "criticism/trial-words.tsv");
    }

    /// <summary>The words of a phrase that carry meaning, folded and without plural endings, in order; numbers and ordinals left out.</summary>
    public IReadOnlyList<string> Content(string? phrase) =>
        [.. Split(phrase).Where(word => !_stop.Contains(word) && !char.IsDigit(word[0])).Select(Stem)];

    public bool IsTitle(string stem) => _titles.Contains(stem);

    /// <summary>True where the words say that a post or membership began.</summary>
    public bool SayBeginning(string words)
    {
        string padded = $" {string.Join(' ', Split(words))} ";
        return _beginnings.Any(beginning => padded.Contains($" {beginning} ", StringComparison.Ordinal));
    }

    /// <summary>What a number in these words counts (<c>dead</c>, <c>arrested</c>); null where they say nothing or several things.</summary>
    public string? TollKind(string? words)
    {
        string[] kinds = [.. Split(words).Select(word => _tolls.GetValueOrDefault(word)).OfType<string>().Distinct()];
        return kinds.Length == 1 ? kinds[0] : null;
    }

    /// <summary><c>trial</c>, <c>accused</c>, <c>others</c>, <c>group</c>; null for other words.</summary>
    public string? TrialRole(string word) => _trial.GetValueOrDefault(_folding.Fold(word));

    public string Fold(string text) => _folding.Fold(text);

    private IEnumerable<string> Split(string? phrase)
    {
        if (string.IsNullOrEmpty(phrase))
        {
            yield break;
        }

        string folded = _folding.Fold(phrase);
        int start = -1;
        for (int i = 0; i <= folded.Length; i++)
        {
            bool letter = i < folded.Length && (char.IsLetterOrDigit(folded[i]) || (folded[i] == '\'' && start >= 0));
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                yield return folded[start..i].TrimEnd('\'');
                start = -1;
            }
        }
    }

    private static string Stem(string word)
    {
        string bare = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return bare.Length > 3 && bare[^1] == 's' && bare[^2] != 's' ? bare[..^1] : bare;
    }

    private HashSet<string> Folded(IDataFiles data, string path) => [.. DataTable.Words(data.Read(path)).Select(_folding.Fold)];

    private Dictionary<string, string> Pairs(IDataFiles data, string path) =>
        DataTable.Rows(data.Read(path)).ToDictionary(row => _folding.Fold(row[0]), row => row[1], StringComparer.Ordinal);
}
