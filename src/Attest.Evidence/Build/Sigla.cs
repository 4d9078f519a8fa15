namespace Attest.Evidence;

/// <summary>The letters that stand for witnesses: A, B, … Z, AA, AB.</summary>
public static class Sigla
{
    /// <summary>Gives each document its letter, in order of paths; the one its user wants where no other document has it too.</summary>
    internal static IReadOnlyList<ReadDocument> Give(IEnumerable<ReadDocument> documents) =>
        Give([.. documents.OrderBy(d => d.Witness.Path, StringComparer.Ordinal)]);

    private static List<ReadDocument> Give(IReadOnlyList<ReadDocument> documents)
    {
        var wanted = documents.Select(d => d.Witness.Description.Siglum).OfType<string>().CountBy(s => s).Where(s => s.Value == 1).Select(s => s.Key).ToHashSet();
        var given = new List<ReadDocument>();
        int letter = 0;
        foreach (var document in documents)
        {
            string siglum = document.Witness.Description.Siglum is { } own && wanted.Contains(own) ? own : Next(wanted, ref letter);
            var witness = document.Witness with { Siglum = siglum };
            given.Add(document with { Witness = witness, Analysis = document.Analysis with { Witness = witness } });
        }

        return given;
    }

    private static string Next(HashSet<string> wanted, ref int letter)
    {
        string siglum = Of(letter++);
        while (wanted.Contains(siglum))
        {
            siglum = Of(letter++);
        }

        return siglum;
    }

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
