using Attest.Reading;

namespace Attest.Views;

/// <summary>A record of a register, as a line of its list.</summary>
/// <param name="Head">The name it is about, or its first words.</param>
/// <param name="Fields">Label and value of each field, in order; empty for a record in running words.</param>
public sealed record RegisterLine(string Head, IReadOnlyList<(string Label, string Value)> Fields)
{
    private const int FirstWords = 60;

    internal static IReadOnlyList<RegisterLine> Of(Transcript transcript) => [.. transcript.Entries.Select(e => Of(e, transcript.Reading))];

    private static RegisterLine Of(RegisterEntry entry, string reading)
    {
        string words = entry.Reading.In(reading).ReplaceLineEndings(" ");
        string head = !entry.Head.IsEmpty ? entry.Head.In(reading) : words.Length <= FirstWords ? words : $"{words[..FirstWords].TrimEnd()} …";
        return new RegisterLine(head, [.. entry.Fields.Select(f => (f.Label, f.Value.In(reading))).Where(f => f.Item2.Length > 0 && f.Item2 != head)]);
    }
}
