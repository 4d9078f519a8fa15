using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>A record in offsets of the received text.</summary>
/// <param name="Span">From its first to its last character.</param>
/// <param name="Head">The name; empty at its start where none could be told.</param>
internal sealed record FoundRecord(TextSpan Span, TextSpan Head)
{
    /// <summary>The fields of a row or card; empty elsewhere.</summary>
    public IReadOnlyList<EntryField> Fields { get; init; } = [];

    /// <summary>Of a card: where the line of each field begins, label included. Empty elsewhere.</summary>
    public IReadOnlyList<int> FieldStarts { get; init; } = [];

    /// <summary>True where each field has lines of its own.</summary>
    public bool IsCard => FieldStarts.Count > 0;
}
