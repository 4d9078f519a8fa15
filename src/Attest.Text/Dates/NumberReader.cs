namespace Attest.Text;

/// <summary>A number in words or Roman figures.</summary>
/// <param name="Value">At least 1.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="IsOrdinal">True for <c>twenty-third</c>.</param>
/// <param name="Languages">The languages its words belong to.</param>
internal readonly record struct WordNumber(int Value, int Next, bool IsOrdinal, DateLanguages Languages);

/// <summary>
/// Reads numbers in words: <c>twenty-third</c>, <c>one thousand nine hundred and thirty-six</c>, <c>nineteen thirty-six</c>,
/// <c>quatre-vingt-dix-sept</c>, <c>тысяча девятьсот тридцать седьмого</c>. Only single words are in the tables.
/// </summary>
internal sealed class NumberReader(DateTokens tokens)
{
    public bool TryRead(int at, DateLanguages languages, out WordNumber number)
    {
        int total = 0, group = 0, next = at;
        bool ordinal = false;
        while (!ordinal)
        {
            int word = next > at ? Joined(next, languages) : next;
            if (!TryPart(word, ref languages, out int value, out bool isOrdinal) || !TryAdd(ref total, ref group, value, languages))
            {
                break;
            }

            ordinal = isOrdinal;
            next = word + 1;
        }

        number = new WordNumber(total + group, next, ordinal, languages);
        return next > at && total + group > 0;
    }

    /// <summary>The value of Roman figures, with an ending of French; 0 where a word is none.</summary>
    public int Roman(int at)
    {
        var word = tokens.Word(at);
        int value = 0, last = 0, figures = word.Length;
        while (figures > 0 && word[figures - 1] is 'e' or 'r' or 'm' or 'è')
        {
            figures--;
        }

        for (int i = figures - 1; i >= 0; i--)
        {
            int figure = word[i] switch { 'I' or 'І' => 1, 'V' => 5, 'X' or 'Х' => 10, _ => 0 };
            if (figure == 0)
            {
                return 0;
            }

            value += figure < last ? -figure : figure;
            last = Math.Max(last, figure);
        }

        return value;
    }

    private int Joined(int next, DateLanguages languages)
    {
        if (tokens.IsDash(next) && tokens.Touch(next - 1) && tokens.Touch(next))
        {
            return next + 1;
        }

        return tokens.Is(next, DateRole.And, languages) && tokens.IsWord(next) ? next + 1 : next;
    }

    private bool TryPart(int at, ref DateLanguages languages, out int value, out bool isOrdinal)
    {
        isOrdinal = false;
        if (tokens.Try(at, DateRole.Number, ref languages, out value) && value > 0)
        {
            return true;
        }

        isOrdinal = tokens.Try(at, DateRole.Ordinal, ref languages, out value);
        return isOrdinal;
    }

    private static bool TryAdd(ref int total, ref int group, int value, DateLanguages languages)
    {
        const int Most = 9999;
        if (value > Most)
        {
            return false;
        }

        if (value == 1000)
        {
            bool fits = total == 0 && group < 10;
            (total, group) = fits ? (Math.Max(1, group) * 1000, 0) : (total, group);
            return fits;
        }

        if (value == 100)
        {
            bool fits = group < 100;
            group = fits ? Math.Max(1, group) * 100 : group;
            return fits;
        }

        if (value == 20 && group % 100 == 4 && (languages & DateLanguages.French) != 0)
        {
            // Four twenties.
            group += 76;
            return true;
        }

        int ones = group % 100;
        bool plain = value < 100 && (ones == 0 || (ones >= 20 && ones % 10 == 0 && value < 10));
        bool french = ones is 60 or 80 && value is >= 10 and < 20 && (languages & DateLanguages.French) != 0;
        bool hundreds = group == 0 && (value is > 100 and < 1000 || (value > 1000 && total == 0));
        if (plain || french || hundreds)
        {
            group += value;
            return true;
        }

        // Nineteen thirty-six, once.
        if (total == 0 && group is >= 10 and <= 20 && value is >= 10 and < 100 && (languages & DateLanguages.English) != 0)
        {
            group = (group * 100) + value;
            return true;
        }

        return false;
    }
}
