namespace Attest.Views.Tests.Invented;

/// <summary>A document of the invented collection.</summary>
internal sealed record InventedWitness(string Siglum, string Path, string? Title, string Language, string Draft);

internal static class InventedWitnesses
{
    public static readonly InventedWitness[] Drafts =
    [
        new("A", "1-hallworth.txt", "Agnes Hallworth", "en", InventedTexts.Current),
        new("B", "2-hallworth-older.txt", "Agnes Hallworth, an older state", "en", InventedTexts.Older),
        new("C", "3-copy.txt", null, "en", InventedTexts.Garbled),
        new("D", "4-assizes.html", "The Wexcombe assizes", "en", InventedTexts.Page),
        new("E", "5-foundry.txt", "The trial of the foundry engineers", "en", InventedTexts.Foundry),
        new("F", "6-register.txt", null, "ru", InventedTexts.Register),
        new("G", "7-minutes.txt", "Minutes <script>alert('title')</script>", "en", InventedTexts.Hostile),
    ];

    public static string Id(string siglum) => $"w-{siglum.ToLowerInvariant()}";

    public static string Path(string siglum) => Drafts.First(d => d.Siglum == siglum).Path;

    /// <summary>The work a witness is a state of: A, B and C are one.</summary>
    public static string TextOf(string siglum) => siglum is "B" or "C" ? "A" : siglum;
}
