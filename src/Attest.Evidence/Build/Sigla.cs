namespace Attest.Evidence;

/// <summary>The letters that stand for witnesses: A, B, … Z, AA, AB.</summary>
public static class Sigla
{
    /// <param name="index">Place in the order of paths, from 0.</param>
    public static string Of(int index)
    {
        string letters = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
