using System.Globalization;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>The rules of historical criticism: the tables under <c>data/criticism</c>. Made once, shared by all threads.</summary>
public sealed class CriticismRules
{
    private CriticismRules(IDataFiles data)
    {
        Folding = NameFolding.Load(data);
        Keys = SoundKeys.Load(data);
        Slots = [.. DataTable.Rows(data.Read("criticism/slots.tsv")).Select(SlotFrom)];
        Words = new WordLists(Folding, data);
        Numbers = new NumberReader(data);
        OwnOccurrence = [.. DataTable.Words(data.Read("criticism/own-occurrence.tsv"))];
    }

    internal NameFolding Folding { get; }

    internal SoundKeys Keys { get; }

    internal IReadOnlyList<SlotRule> Slots { get; }

    internal WordLists Words { get; }

    internal NumberReader Numbers { get; }

    /// <summary>Types whose reports attest an occurrence even where what was said there attests nothing.</summary>
    internal HashSet<string> OwnOccurrence { get; }

    /// <exception cref="FileNotFoundException">A table is missing: the program is not installed whole.</exception>
    /// <exception cref="FormatException">A row of a table cannot be read.</exception>
    public static CriticismRules Load(IDataFiles data) => new(data);

    private static SlotRule SlotFrom(string[] row) => row.Length < 7
        ? throw new FormatException($"criticism/slots.tsv: '{string.Join(' ', row)}' has {row.Length} columns, not 7.")
        : new SlotRule(
            row[0],
            row[1],
            Enum.Parse<SlotScope>(row[2], ignoreCase: true),
            int.Parse(row[3], CultureInfo.InvariantCulture),
            row[4] == "-" ? SlotMatch.Nothing : Enum.Parse<SlotMatch>(row[4], ignoreCase: true),
            row[5],
            row[6]);
}
