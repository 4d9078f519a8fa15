using Attest.Text;

namespace Attest.Grammar;

/// <summary>
/// What the tags of a language are: those of its treebanks' own set, or, where a table says so, the universal part of speech with some of its
/// features (<c>NOUN|Gen|Sing</c>). <c>data/language/tag-features.tsv</c>
/// </summary>
public sealed class TagScheme
{
    /// <summary>Stands between the parts of a tag.</summary>
    public const char Separator = '|';

    private const string Table = "language/tag-features.tsv";
    private readonly Dictionary<string, string[]> _features;

    private TagScheme(Dictionary<string, string[]> features) => _features = features;

    /// <summary>Tags as the fifth column of a treebank has them.</summary>
    public static TagScheme OfTreebank { get; } = new([]);

    /// <summary>True where tags are made of a universal part of speech and features.</summary>
    public bool HasFeatures => _features.Count > 0;

    /// <param name="rules">The program's rule files.</param>
    /// <param name="language">Two letters of ISO 639-1.</param>
    public static TagScheme Load(IDataFiles rules, string language) => new(DataTable.Rows(rules.Read(Table))
        .Where(row => row[0] == language)
        .ToDictionary(row => row[1], row => row[2].Split(' '), StringComparer.Ordinal));

    /// <summary>The tag of a word of a treebank.</summary>
    /// <param name="universal">Its universal part of speech.</param>
    /// <param name="own">Its tag in the treebank's own set.</param>
    /// <param name="features">Its features: <c>Case=Gen|Number=Sing</c>.</param>
    public string Tag(string universal, string own, string features)
    {
        if (!HasFeatures)
        {
            return own;
        }

        var values = _features.TryGetValue(universal, out string[]? wanted) ? wanted.Select(name => Value(features, name)).OfType<string>() : [];
        return string.Join(Separator, values.Prepend(universal));
    }

    /// <summary>The value of a feature; null where the word has none, or another than a wanted one: <c>Mood=Imp</c>.</summary>
    public static string? Value(string features, string name)
    {
        string[] wanted = name.Split('=');
        foreach (string feature in features.Split(Separator))
        {
            string[] parts = feature.Split('=');
            if (parts.Length == 2 && parts[0] == wanted[0] && (wanted.Length == 1 || parts[1] == wanted[1]))
            {
                return parts[1];
            }
        }

        return null;
    }

    /// <summary>The part of speech of a tag.</summary>
    public static ReadOnlySpan<char> PartOfSpeech(string tag) => tag.AsSpan(0, tag.IndexOf(Separator, StringComparison.Ordinal) is var at and >= 0 ? at : tag.Length);

    /// <summary>True where a value stands among the features of a tag.</summary>
    public static bool Has(string tag, string value) => tag.Split(Separator).Skip(1).Contains(value, StringComparer.Ordinal);
}
