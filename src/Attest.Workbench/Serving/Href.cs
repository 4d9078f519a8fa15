using Attest.Views;

namespace Attest.Workbench.Serving;

/// <summary>Addresses of pages.</summary>
internal static class Href
{
    public static string Source(string id) => $"/sources/{Uri.EscapeDataString(id)}";

    public static string Source(Siglum siglum) => siglum.IsInside
        ? $"{Source(siglum.WitnessId)}#source-{siglum.Text.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray())}"
        : Source(siglum.WitnessId);

    public static string Received(string id) => $"{Source(id)}?view=received";

    /// <summary>The reader with a claim chosen, at its place.</summary>
    public static string InSource(string witnessId, string claimId, Face face = Face.Transcript) =>
        $"{Source(witnessId)}?{(face == Face.Received ? "view=received&" : "")}claim={Uri.EscapeDataString(claimId)}#{claimId}";

    public static string Claim(string id) => $"/claims/{Uri.EscapeDataString(id)}";

    public static string Person(string id) => $"/persons/{Uri.EscapeDataString(id)}";

    public static string Disagreement(string id) => $"/disagreements/{Uri.EscapeDataString(id)}";

    public static string Tradition(string id) => $"/traditions/{Uri.EscapeDataString(id)}";
}
