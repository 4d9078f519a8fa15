using System.Runtime.InteropServices;
using Attest.Reading.Drafts;

namespace Attest.Reading.Repairs;

/// <summary>How often each word stands in a document. A word is counted as written whole; its case does not count, save for its first letter.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ulong, (int Small, int Capital)> _counts = [];

    public Vocabulary(Draft draft)
    {
        string text = draft.Received;
        foreach (var block in draft.Blocks)
        {
            int at = block.IsLeftOut ? block.Span.End : block.Span.Start;
            while (Words.TryNext(text, ref at, block.Span.End, out var word))
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, word.Hash, out _);
                bool isCapital = char.IsUpper(text[word.Start]);
                count = (count.Small + (isCapital ? 0 : 1), count.Capital + (isCapital ? 1 : 0));
            }
        }
    }

    public int Count(ReadOnlySpan<char> word) => _counts.GetValueOrDefault(Words.HashOf(word)) is var (small, capital) ? small + capital : 0;

    /// <summary>How often the word stands with a capital.</summary>
    public int CountCapital(ReadOnlySpan<char> word) => _counts.GetValueOrDefault(Words.HashOf(word)).Capital;
}
