using Attest.Text;

namespace Attest.Grammar;

/// <summary>
/// Words that stand in the program's lists, as bits: a given name, a place, an organisation by itself; the same as part of a longer name; then
/// words with a role beside names: a title, the head noun of a body, of a place, of an event, a nation or movement, a word that is no name.
/// </summary>
internal static class ListedNames
{
    public const int RoleShift = 6;
    public const uint NameBits = (1 << RoleShift) - 1;

    private const int PartShift = 3;
    private const int ShortestPart = 3;
    private static readonly string[] Lists = ["language/given-names.tsv", "language/places.tsv", "language/organisations.tsv"];

    private static readonly (string Path, int Bit)[] Roles =
    [
        ("language/titles.tsv", 0), ("language/organisation-heads.tsv", 1), ("language/place-heads.tsv", 2), ("language/event-heads.tsv", 3),
        ("language/nationalities.tsv", 4), ("language/affiliations.tsv", 4), ("language/not-names.tsv", 5),
    ];

    /// <summary>The forms as the lists write them, and in lower case.</summary>
    public static Dictionary<string, ushort> Read(IDataFiles rules)
    {
        var bits = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (int list = 0; list < Lists.Length; list++)
        {
            foreach (string name in DataTable.Words(rules.Read(Lists[list])))
            {
                Add(name, (ushort)(1 << list), bits);
            }
        }

        foreach (var (path, bit) in Roles)
        {
            foreach (string word in DataTable.Words(rules.Read(path)))
            {
                AddRole(word, bit, bits);
            }
        }

        return bits;
    }

    private static void AddRole(string word, int bit, Dictionary<string, ushort> bits)
    {
        if (!word.Contains(' ', StringComparison.Ordinal))
        {
            Set(word, (ushort)(1 << (RoleShift + bit)), bits);
            if (bit == 0 && !word.EndsWith('.'))
            {
                Set($"{word}.", (ushort)(1 << RoleShift), bits);
            }
        }
    }

    private static void Add(string name, ushort bit, Dictionary<string, ushort> bits)
    {
        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            Set(name, bit, bits);
            return;
        }

        foreach (string part in name.Split(' ').Where(p => p.Length >= ShortestPart && char.IsUpper(p[0])))
        {
            Set(part, (ushort)(bit << PartShift), bits);
        }
    }

    private static void Set(string form, ushort bit, Dictionary<string, ushort> bits)
    {
        bits[form] = (ushort)(bits.GetValueOrDefault(form) | bit);
        string lower = form.ToLowerInvariant();
        bits[lower] = (ushort)(bits.GetValueOrDefault(lower) | bit);
    }
}
