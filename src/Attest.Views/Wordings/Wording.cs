using System.Globalization;
using Attest.Text;

namespace Attest.Views;

/// <summary>The words in which the views speak of claims; data, so that another language or vocabulary needs no compiling.</summary>
public sealed class Wording
{
    private readonly Dictionary<string, ClaimWording> _types;

    private Wording(Dictionary<string, ClaimWording> types, IReadOnlyList<ClaimGroup> groups, IReadOnlyList<GlossaryEntry> glossary)
    {
        _types = types;
        Groups = groups;
        Glossary = glossary;
    }

    /// <summary>The words that ship with the program.</summary>
    public static Wording Shipped { get; } = Load(new ShippedWording());

    /// <summary>Sections of a dossier, in order.</summary>
    public IReadOnlyList<ClaimGroup> Groups { get; }

    public IReadOnlyList<GlossaryEntry> Glossary { get; }

    /// <summary>Every type the table knows, in ordinal order.</summary>
    public IEnumerable<string> Types => _types.Keys.Order(StringComparer.Ordinal);

    public static Wording Load(IDataFiles files) => new(
        DataTable.Rows(files.Read("views/wording.tsv")).Select(ReadType).ToDictionary(w => w.Type, StringComparer.Ordinal),
        [.. DataTable.Rows(files.Read("views/groups.tsv")).Select(r => new ClaimGroup(r[0], r[1], r[2]))],
        [.. DataTable.Rows(files.Read("views/glossary.tsv")).Select(r => new GlossaryEntry(r[0], r[1], OrNull(r[2])))]);

    /// <summary>The wording of a type; one made of the bare type name where a user's vocabulary goes beyond the table.</summary>
    public ClaimWording Of(string type) => _types.GetValueOrDefault(type) ?? new ClaimWording(type, "acts", type, type);

    private static ClaimWording ReadType(string[] row) => new(row[0], row[1], row[2], row[3])
    {
        ObjectLink = Link(row[4].Split('/')[0]),
        PersonLink = Link(row[4].Split('/')[^1]),
        ValueLink = Link(row[5]),
        PlaceLink = Link(row[6]),
        Relation = OrNull(row[7]),
        Inverse = OrNull(row[8]),
        Effect = ReadEffect(row[9]),
        Weight = int.Parse(row[10], CultureInfo.InvariantCulture),
    };

    private static string Link(string cell) => cell is "+" or "-" ? "" : cell;

    private static string? OrNull(string cell) => cell is "-" ? null : cell;

    private static LifeEffect ReadEffect(string cell) => cell switch
    {
        "-" => LifeEffect.None,
        "birth" => LifeEffect.Birth,
        "end" => LifeEffect.End,
        "+member" => LifeEffect.Joins,
        "-member" => LifeEffect.Leaves,
        "+imprisoned" => LifeEffect.Imprisons,
        "+banished" => LifeEffect.Banishes,
        "free" => LifeEffect.Free,
        _ => throw new FormatException($"views/wording.tsv: '{cell}' is no state; see the head of the table."),
    };
}

/// <summary>A section of a dossier.</summary>
public sealed record ClaimGroup(string Name, string Title, string Lead);

/// <summary>A word of the glossary, its meaning, and what other fields call it.</summary>
public sealed record GlossaryEntry(string Term, string Meaning, string? Elsewhere);
