using Attest.Testing;

namespace Attest.Evidence.Tests.Samples;

/// <summary>A row of <c>samples/moscow-1937.expected.tsv</c>; its head explains the columns.</summary>
internal sealed record ExpectedRow(
    string Kind, string Document, string Subject, string Type, string Date, string Value, string Speaker, string Stance, string Quote, string Note)
{
    /// <summary>True for what is written down for honesty and need not be found yet.</summary>
    public bool IsHard => Note.StartsWith("hard:", StringComparison.Ordinal);

    public static IReadOnlyList<ExpectedRow> All { get; } =
    [
        .. File.ReadAllLines(Repository.PathOf("samples", "moscow-1937.expected.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(Parse),
    ];

    public static IEnumerable<ExpectedRow> Of(string kind) => All.Where(r => r.Kind == kind && !r.IsHard);

    public override string ToString() => $"{Kind}: {Document}: {Subject} {Type} {Date} {Value}".Trim();

    private static ExpectedRow Parse(string line)
    {
        var cells = line.Split('\t').Select(c => c.Trim()).Concat(Enumerable.Repeat("", 10)).ToArray();
        return new ExpectedRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]);
    }
}
