using Attest.Text;

namespace Attest.Grammar;

/// <summary>Words that stand in the program's lists of names, as bits: a given name, a place, an organisation by itself; the same as part of a longer name.</summary>
internal static class ListedNames
{
    private const int PartShift = 3;
    private const int ShortestPart = 3;
    private static readonly string[] Lists = ["language/given-names.tsv", "language/places.tsv", "language/organisations.tsv"];

    /// <summary>The forms as the lists write them, and in lower case.</summary>
    public static Dictionary<string, byte> Read(IDataFiles rules)
    {
        var bits = new Dictionary<string, byte>(StringComparer.Ordinal);
        for (int list = 0; list < Lists.Length; list++)
        {
            foreach (string name in DataTable.Words(rules.Read(Lists[list])))
            {
                Add(name, (byte)(1 << list), bits);
            }
        }

        return bits;
    }

    private static void Add(string name, byte bit, Dictionary<string, byte> bits)
    {
        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            Set(name, bit, bits);
            return;
        }

        foreach (string part in name.Split(' ').Where(p => p.Length >= ShortestPart && char.IsUpper(p[0])))
        {
            Set(part, (byte)(bit << PartShift), bits);
        }
    }

    private static void Set(string form, byte bit, Dictionary<string, byte> bits)
    {
        bits[form] = (byte)(bits.GetValueOrDefault(form) | bit);
        string lower = form.ToLowerInvariant();
        bits[lower] = (byte)(bits.GetValueOrDefault(lower) | bit);
    }
}
