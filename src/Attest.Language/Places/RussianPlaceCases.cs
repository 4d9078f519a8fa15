using Attest.Text;

namespace Attest.Language;

/// <summary>Takes Russian place names in an oblique case back to what the nominative may be, by the endings of <c>places/russian-cases.tsv</c>.</summary>
internal sealed class RussianPlaceCases
{
    private const int MostForms = 24, FewestLetters = 3;

    private readonly (string Ending, string Nominative)[] _rules;

    public RussianPlaceCases(IDataFiles files) =>
        _rules = [.. DataTable.Rows(files.Read("places/russian-cases.tsv")).Select(row => (row[0], row[1] == "-" ? "" : row[1])).OrderByDescending(r => r.Item1.Length)];

    /// <summary>What the nominative may be, without the form itself; longer endings first.</summary>
    public IEnumerable<string> Nominatives(string name)
    {
        var forms = new List<string> { "" };
        foreach (string word in name.Split(' '))
        {
            forms = [.. forms.SelectMany(left => OfWord(word), (left, right) => left.Length == 0 ? right : $"{left} {right}").Take(MostForms)];
        }

        return forms.Where(form => form != name);
    }

    private IEnumerable<string> OfWord(string word)
    {
        yield return word;
        foreach (var (ending, nominative) in _rules)
        {
            if (word.Length - ending.Length >= FewestLetters - 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return word[..^ending.Length] + nominative;
            }
        }
    }
}
