using System.Globalization;

namespace Attest.Reading.Pages;

/// <summary>A page number as printed.</summary>
/// <param name="Written">As it stands there: <c>xii</c>.</param>
/// <param name="Value">What it counts.</param>
/// <param name="IsRoman">True for roman figures.</param>
internal sealed record PageNumber(string Written, int Value, bool IsRoman)
{
    private const int Longest = 4;
    private const int LongestRoman = 7;

    /// <param name="word">A word without the dashes around it.</param>
    /// <param name="isAlone">True where nothing else stands in its line; beside other words roman figures are read as words.</param>
    public static PageNumber? Of(string word, bool isAlone)
    {
        // 3/17 is the third of seventeen.
        int slash = word.IndexOf('/');
        if (slash > 0 && int.TryParse(word.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return Of(word[..slash], isAlone: false);
        }

        if (word.Length <= Longest && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int value))
        {
            return new PageNumber(word, value, IsRoman: false);
        }

        return isAlone && word.Length <= LongestRoman && Roman(word) is > 0 and var roman ? new PageNumber(word, roman, IsRoman: true) : null;
    }

    public static string Write(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of roman figures of one case; 0 for anything else.</summary>
    private static int Roman(string word)
    {
        if (word != word.ToLowerInvariant() && word != word.ToUpperInvariant())
        {
            return 0;
        }

        int total = 0, before = int.MaxValue;
        foreach (char c in word.ToLowerInvariant())
        {
            int figure = c switch { 'i' => 1, 'v' => 5, 'x' => 10, 'l' => 50, 'c' => 100, 'd' => 500, 'm' => 1000, _ => 0 };
            if (figure == 0)
            {
                return 0;
            }

            total += figure > before ? figure - (2 * before) : figure;
            before = figure;
        }

        return total;
    }
}
