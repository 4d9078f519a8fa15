using Attest.Text;

namespace Attest.Grammar;

/// <summary>Turns the words of a sentence into what models see of them. No string is made. Safe to use from several threads.</summary>
/// <param name="vocabulary">What is known of words beyond their letters.</param>
public sealed class WordReader(Vocabulary vocabulary)
{
    // Of a longer word (a URL, a run of letters) the beginning is seen.
    private const int LongestWord = 40;

    /// <summary>Fills a place of <paramref name="to"/> for each word.</summary>
    /// <param name="text">The text of the words.</param>
    /// <param name="words">Ranges of <paramref name="text"/>, in UTF-16 code units, none empty.</param>
    /// <param name="to">At least as long as <paramref name="words"/>.</param>
    public void Read(string text, ReadOnlySpan<TextSpan> words, Span<WordFeatures> to)
    {
        uint sentenceCase = (uint)SentenceCase(text, words) * 2654435761;
        for (int i = 0; i < words.Length; i++)
        {
            to[i] = Of(words[i].Slice(text));
            to[i].SentenceCase = sentenceCase;
        }
    }

    private WordFeatures Of(ReadOnlySpan<char> form)
    {
        Span<char> letters = stackalloc char[Math.Min(form.Length, LongestWord)];
        ReadOnlySpan<char> low = letters;
        Fold(form[..low.Length], letters);
        int n = low.Length;
        var word = new WordFeatures
        {
            Lower = FeatureHash.Of(low, 1),
            Suffix1 = FeatureHash.Of(low[^1..], 2),
            Suffix2 = FeatureHash.Of(low[Math.Max(0, n - 2)..], 3),
            Suffix3 = FeatureHash.Of(low[Math.Max(0, n - 3)..], 4),
            Suffix4 = FeatureHash.Of(low[Math.Max(0, n - 4)..], 15),
            Prefix1 = FeatureHash.Of(low[..1], 5),
            Prefix2 = FeatureHash.Of(low[..Math.Min(2, n)], 6),
            Prefix3 = FeatureHash.Of(low[..Math.Min(3, n)], 7),
            Shape = Shape(form),
            IsCapitalised = char.IsUpper(form[0]),
            Form = FeatureHash.Of(form, 31),
        };
        vocabulary.Describe(form, low, ref word);
        return word;
    }

    private static void Fold(ReadOnlySpan<char> form, Span<char> low)
    {
        for (int i = 0; i < form.Length; i++)
        {
            low[i] = char.IsDigit(form[i]) ? '0' : char.ToLowerInvariant(form[i]);
        }
    }

    private static uint Shape(ReadOnlySpan<char> form)
    {
        uint shape = 0, last = 0;
        int run = 0;
        foreach (char c in form)
        {
            uint kind = char.IsUpper(c) ? 1u : char.IsLower(c) ? 2u : char.IsDigit(c) ? 3u : c == '-' ? 4u : c == '.' ? 5u : 6u;
            run = kind == last ? run + 1 : 1;
            shape = run <= 2 ? (shape * 7) + kind : shape;
            last = kind;
        }

        return shape * 2654435761;
    }

    // Long words tell: in a heading each is capitalised, in a message none is.
    private static int SentenceCase(string text, ReadOnlySpan<TextSpan> words)
    {
        int letters = 0, upper = 0, lower = 0;
        for (int i = 0; i < words.Length; i++)
        {
            char first = text[words[i].Start];
            if (words[i].Length > 3 && char.IsLetter(first))
            {
                letters++;
                upper += i > 0 && char.IsUpper(first) ? 1 : 0;
                lower += i > 0 && char.IsLower(first) ? 1 : 0;
            }
        }

        int kind = letters < 2 ? 1 : lower == 0 ? 2 : upper > lower ? 3 : upper == 0 ? 4 : 5;
        bool stopped = words.Length > 0 && words[^1] is { Length: 1 } last && text[last.Start] is '.' or '!' or '?';
        return (kind * 2) + (stopped ? 1 : 0);
    }
}
