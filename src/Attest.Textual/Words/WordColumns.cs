namespace Attest.Textual.Words;

/// <summary>One entry a word, in parallel arrays that grow together.</summary>
internal sealed class WordColumns
{
    private readonly WordPairSet _followers = new();

    public int Count { get; private set; }

    /// <summary>Number of the folded word in <see cref="Words"/>.</summary>
    public int[] Word { get; private set; } = new int[1 << 12];

    /// <summary>First code unit in the reading of its witness.</summary>
    public int[] Start { get; private set; } = new int[1 << 12];

    /// <summary>The code unit after its last one.</summary>
    public int[] End { get; private set; } = new int[1 << 12];

    /// <summary>Number of the block it stands in, counted through the collection.</summary>
    public int[] Block { get; private set; } = new int[1 << 12];

    public WordTraits[] Traits { get; private set; } = new WordTraits[1 << 12];

    public WordTable Words { get; } = new();

    public void Add(int word, int start, int end, int block, WordTraits traits)
    {
        if (Count == Word.Length)
        {
            Grow();
        }

        if (Count > 0 && _followers.Add(Word[Count - 1], word))
        {
            Words.CountContext(word);
        }

        Word[Count] = word;
        Start[Count] = start;
        End[Count] = end;
        Block[Count] = block;
        Traits[Count++] = traits;
    }

    public bool Has(int index, WordTraits trait) => (Traits[index] & trait) != 0;

    private void Grow()
    {
        Word = Longer(Word);
        Start = Longer(Start);
        End = Longer(End);
        Block = Longer(Block);
        Traits = Longer(Traits);
    }

    private static T[] Longer<T>(T[] column)
    {
        Array.Resize(ref column, column.Length * 2);
        return column;
    }
}
