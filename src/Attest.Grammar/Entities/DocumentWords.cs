using System.Runtime.InteropServices;

namespace Attest.Grammar;

/// <summary>
/// How one document writes its words: how often each stands with a capital where none is due, how often small, how often behind another
/// word with a capital, how often alone. One sentence may not tell what a word is; the others of the document often do.
/// </summary>
public sealed class DocumentWords
{
    private readonly Dictionary<uint, Counts> _counts = [];

    /// <summary>Counts the words of a sentence. Sentences all in capitals are passed over.</summary>
    public void Add(ReadOnlySpan<WordFeatures> words)
    {
        bool tells = words.Length > 1 && HasSmallWords(words);
        for (int i = 0; tells && i < words.Length; i++)
        {
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, words[i].Lower, out _);
            if (!words[i].IsCapitalised)
            {
                counts.Small++;
            }
            else if (i > 0)
            {
                counts.Capital++;
                counts.Behind += words[i - 1].IsCapitalised ? 1 : 0;
                counts.Alone += words[i - 1].IsCapitalised || (i + 1 < words.Length && words[i + 1].IsCapitalised) ? 0 : 1;
            }
        }
    }

    /// <summary>Sets <see cref="WordFeatures.Document"/> of each word.</summary>
    public void Describe(Span<WordFeatures> words)
    {
        foreach (ref var word in words)
        {
            var counts = _counts.GetValueOrDefault(word.Lower);
            uint classes = (Class(counts.Capital) * 27) + (Class(counts.Small) * 9) + (Class(counts.Behind) * 3) + Class(counts.Alone);
            word.Document = (classes + 1) * 2654435761;
        }
    }

    private static bool HasSmallWords(ReadOnlySpan<WordFeatures> words)
    {
        foreach (ref readonly var word in words)
        {
            if (!word.IsCapitalised)
            {
                return true;
            }
        }

        return false;
    }

    private static uint Class(int count) => (uint)Math.Min(count, 2);

    private struct Counts
    {
        public int Capital, Small, Behind, Alone;
    }
}
