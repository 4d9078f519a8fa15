namespace Attest.Textual.Words;

/// <summary>
/// How much it tells that two passages share a word. Function words tell nothing, words that are common in the collection
/// little, names and numbers little too: two independent reports of one event share those.
/// </summary>
internal sealed class WordWeights
{
    private const float NameShare = 0.34f;
    private const float NumberShare = 0.25f;
    private readonly WordColumns _columns;
    private readonly float[] _weights;

    public WordWeights(WordColumns columns)
    {
        _columns = columns;
        _weights = new float[columns.Words.Count];
        for (int word = 0; word < _weights.Length; word++)
        {
            _weights[word] = WeightOf(columns.Words.Letters(word), columns.Words.Contexts(word), columns.Count);
        }
    }

    /// <summary>0 (tells nothing) to 1, of the word at an index of the collection.</summary>
    public float At(int index)
    {
        float weight = _weights[_columns.Word[index]];
        var traits = _columns.Traits[index];
        return (traits & WordTraits.Number) != 0 ? NumberShare
            : (traits & WordTraits.Capital) != 0 ? weight * NameShare
            : weight;
    }

    private static float WeightOf(ReadOnlySpan<char> letters, int contexts, int total)
    {
        if (letters.Length <= 3 && !WordFolding.IsIdeograph(letters[0]))
        {
            return 0;
        }

        if (contexts >= 25 && contexts > total * 0.002)
        {
            return 0.25f;
        }

        return contexts >= 8 && contexts > total * 0.0005 ? 0.6f : 1;
    }
}
