using System.Numerics;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading;

/// <summary>
/// The language of a text by its most frequent words. Registers have few of them; there letters that only Russian has among the languages
/// of the list decide, where letters that it lacks are absent.
/// </summary>
internal sealed class LanguageGuess
{
    private const int FewestHits = 3;

    /// <summary>Texts up to this many characters are counted whole, of longer ones that much in pieces.</summary>
    private const int Counted = 8 * 1024;
    private const int Pieces = 8;
    private readonly string[] _languages;

    /// <summary>Which languages have a word among their frequent ones, a bit for each.</summary>
    private readonly Dictionary<ulong, ulong> _frequent = [];

    public LanguageGuess(string table)
    {
        string[][] rows = [.. DataTable.Rows(table)];
        _languages = [.. rows.Select(r => r[0])];
        for (int i = 0; i < rows.Length; i++)
        {
            foreach (ulong word in rows[i][1].Split(' ').SelectMany(Words.Hashes))
            {
                _frequent[word] = _frequent.GetValueOrDefault(word) | (1UL << i);
            }
        }

        SmallWords = DataTable.Rows(table).SelectMany(r => r[1].Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The frequent words of all languages.</summary>
    public IReadOnlySet<string> SmallWords { get; }

    /// <summary>ISO 639-1 code, or <c>und</c> where too few frequent words stand in the text to tell.</summary>
    public string Of(Draft draft)
    {
        var hits = new int[_languages.Length];
        int words = 0;
        foreach (var piece in Sample(draft.Received.Length))
        {
            words += Count(draft, piece, hits);
        }

        int most = hits.Max();
        return most >= FewestHits && most * 12 >= words ? _languages[Array.IndexOf(hits, most)] : IsRussianScript(draft.Received) ? "ru" : "und";
    }

    private static IEnumerable<TextSpan> Sample(int length)
    {
        for (int i = 0; length > Counted && i < Pieces; i++)
        {
            yield return TextSpan.FromLength((int)((long)(length - (Counted / Pieces)) * i / (Pieces - 1)), Counted / Pieces);
        }

        if (length <= Counted)
        {
            yield return TextSpan.Of(0, length);
        }
    }

    /// <summary>Adds the frequent words of a range to the count of each language; returns the number of all words outside marks.</summary>
    private int Count(Draft draft, TextSpan range, int[] hits)
    {
        int words = 0, mark = draft.FirstMarkAfter(range.Start);
        for (int at = range.Start; at < range.End; mark++)
        {
            bool isLast = mark >= draft.Marks.Count || draft.Marks[mark].Span.Start >= range.End;
            int end = isLast ? range.End : draft.Marks[mark].Span.Start;
            while (Words.TryNext(draft.Received, ref at, end, out var word))
            {
                words++;
                for (ulong left = _frequent.GetValueOrDefault(word.Hash); left != 0; left &= left - 1)
                {
                    hits[BitOperations.TrailingZeroCount(left)]++;
                }
            }

            at = isLast ? range.End : draft.Marks[mark].Span.End;
        }

        return words;
    }

    private static bool IsRussianScript(string text)
    {
        int russian = 0, cyrillic = 0, letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            cyrillic += c is >= 'Ѐ' and <= 'ӿ' ? 1 : 0;
            russian += c is 'ы' or 'э' or 'ё' ? 1 : 0;
            if (c is 'і' or 'ї' or 'є' or 'ґ' or 'ў' or 'ј' or 'љ' or 'њ' or 'ћ' or 'ђ')
            {
                return false;
            }
        }

        return russian > 0 && cyrillic * 4 >= letters * 3;
    }
}
