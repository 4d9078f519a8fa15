using Attest.Evidence;

namespace Attest.Views;

/// <summary>What to call a source on the screen: documents without a title are common and need a name too.</summary>
public static class SourceTitle
{
    public static string Of(WitnessRow witness) =>
        string.IsNullOrWhiteSpace(witness.Description.Title) ? $"Untitled, {FileName(witness.Path)}" : witness.Description.Title;

    /// <summary>The title of the source inside a witness, or of the witness where there is no such source.</summary>
    internal static string Of(WitnessRow witness, int? source) =>
        source is { } number ? $"{InsideOf(witness, number)}, in {Of(witness)}" : Of(witness);

    private static string InsideOf(WitnessRow witness, int number)
    {
        var inside = witness.Sources.FirstOrDefault(s => s.Number == number);
        if (inside is null)
        {
            return $"source {number}";
        }

        string named = string.Join(", ", new[] { inside.Author, inside.Title, inside.Publication == inside.Author ? null : inside.Publication, inside.Date is { } d ? PlainDate.Of(d) : null }
            .Where(p => !string.IsNullOrWhiteSpace(p)));
        return named.Length > 0 ? named : $"source {number}";
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
