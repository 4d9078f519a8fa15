namespace Attest.Views.Tests.Invented;

/// <summary>Who is who in the invented collection, by a short key.</summary>
internal static class InventedPersons
{
    public static readonly IReadOnlyList<(string Key, string Name, string[] Forms)> All =
    [
        ("Hallworth", "Agnes Hallworth", ["Agnes Hallworth", "Hallworth", "Agnes"]),
        ("Brandt", "Ilya Brandt", ["Ilya Brandt", "Брандт Илья Карлович", "Brandt"]),
        ("Nemo", InventedTexts.HostileName, [InventedTexts.HostileName, "O'Dell"]),
        ("Penn", "Josiah Penn", ["Josiah Penn"]),
        ("Petty", "Joan Petty", ["Joan Petty"]),
        ("Oakley", "Walter Oakley", ["Sir Walter Oakley", "Walter Oakley"]),
        ("Fane", "Margery Fane", ["Margery Fane"]),
        ("Thomas", "Thomas Hallworth", ["Thomas Hallworth"]),
        ("Harvas", "Emil Harvas", ["Emil Harvas"]),
        ("Marten", "Leo Marten", ["Leo Marten", "Marten"]),
    ];

    public static string Id(string key) => $"q-{key.ToLowerInvariant()}";

    public static bool Knows(string key) => All.Any(p => p.Key == key);
}
