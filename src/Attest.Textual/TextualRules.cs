using Attest.Text;

namespace Attest.Textual;

/// <summary>The word lists that tell an older wording from a younger one. Finding passages needs none of them.</summary>
public sealed class TextualRules
{
    private readonly Dictionary<string, HashSet<string>> _modernised = new(StringComparer.Ordinal);
    private readonly HashSet<char> _oldLetters = [];
    private readonly List<GrammarSlip> _slips = [];

    private TextualRules()
    {
    }

    /// <summary>No word lists: direction is judged by what the texts themselves show.</summary>
    public static TextualRules None { get; } = new();

    /// <summary>Endings that are wrong behind a certain word.</summary>
    internal IReadOnlyList<GrammarSlip> Slips => _slips;

    /// <exception cref="FileNotFoundException">A rule file is missing: the program is not installed whole.</exception>
    public static TextualRules Load(IDataFiles data)
    {
        var rules = new TextualRules();
        foreach (var row in DataTable.Rows(data.Read("textual/modernised.tsv")))
        {
            rules.AddModernised(row[0], row[1]);
        }

        foreach (var row in DataTable.Rows(data.Read("textual/old-letters.tsv")))
        {
            rules._oldLetters.Add(row[0][0]);
        }

        foreach (var row in DataTable.Rows(data.Read("textual/grammar-slips.tsv")))
        {
            rules._slips.Add(new GrammarSlip(row[0], row[1], row[2]));
        }

        return rules;
    }

    /// <summary>True where the second form replaced the first in general use; both in lower case.</summary>
    internal bool IsModernised(string old, string modern) => _modernised.TryGetValue(old, out var forms) && forms.Contains(modern);

    internal bool IsOldLetter(char letter) => _oldLetters.Contains(letter);

    private void AddModernised(string old, string modern)
    {
        if (!_modernised.TryGetValue(old, out var forms))
        {
            _modernised.Add(old, forms = new HashSet<string>(StringComparer.Ordinal));
        }

        forms.Add(modern);
    }

    /// <summary>Behind <paramref name="Before"/> a word that should end in <paramref name="Right"/> ends in <paramref name="Wrong"/>.</summary>
    internal sealed record GrammarSlip(string Before, string Wrong, string Right);
}
