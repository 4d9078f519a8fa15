using System.Globalization;
using Attest.Text;

namespace Attest.Reading.Encodings;

/// <summary>
/// Tells windows-1251 from KOI8-R by letter frequency and by the shape of words: read in the wrong one of the two, common letters
/// turn into rare ones and capitals stand inside words.
/// </summary>
internal sealed class CyrillicChoice
{
    private const double WrongShape = 0.3;
    private readonly double[] _share = new double[0x0500];

    public CyrillicChoice(string letters)
    {
        foreach (string[] row in DataTable.Rows(letters))
        {
            double share = int.Parse(row[1], CultureInfo.InvariantCulture) / 10_000.0;
            _share[row[0][0]] = share;
            _share[char.ToUpperInvariant(row[0][0])] = share;
        }
    }

    /// <summary>True where most bytes above 127 stand next to each other, as in Cyrillic words; accents in Latin words stand alone.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        int high = 0, inRuns = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] >= 0xA0)
            {
                high++;
                bool neighbour = (i > 0 && bytes[i - 1] >= 0xA0) || (i + 1 < bytes.Length && bytes[i + 1] >= 0xA0);
                inRuns += neighbour ? 1 : 0;
            }
        }

        return inRuns * 3 > high * 2;
    }

    /// <summary>The mean share of its letters in Russian, words of impossible shape counting less. Higher is likelier.</summary>
    public double Score(string text)
    {
        double sum = 0;
        int letters = 0, at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && text[at] >= 0x80 && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at == start)
            {
                letters += text[at] >= 0xA0 ? 1 : 0;
                at++;
                continue;
            }

            letters += at - start;
            sum += ScoreWord(text.AsSpan(start, at - start));
        }

        return letters == 0 ? 0 : sum / letters;
    }

    private double ScoreWord(ReadOnlySpan<char> word)
    {
        double sum = 0;
        int capitalsInside = 0;
        for (int i = 0; i < word.Length; i++)
        {
            sum += word[i] < _share.Length ? _share[word[i]] : 0;
            capitalsInside += i > 0 && char.IsUpper(word[i]) ? 1 : 0;
        }

        bool shaped = capitalsInside == 0 || (capitalsInside == word.Length - 1 && char.IsUpper(word[0]));
        return shaped ? sum : sum * WrongShape;
    }
}
