namespace Attest.Evidence;

/// <summary>The letters that stand for witnesses: A, B, … Z, AA, AB.</summary>
public static class Sigla
{
    /// <summary>Gives each document its letter, in order of paths.</summary>
    internal static IReadOnlyList<ReadDocument> Give(IEnumerable<ReadDocument> documents) =>
        [.. documents.OrderBy(d => d.Witness.Path, StringComparer.Ordinal).Select((document, index) =>
        {
            var witness = document.Witness with { Siglum = Of(index) };
            return document with { Witness = witness, Analysis = document.Analysis with { Witness = witness } };
        })];

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
