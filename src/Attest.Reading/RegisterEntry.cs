using Attest.Text;

namespace Attest.Reading;

/// <summary>One record of a register: what it says of one person. Ranges are of the reading.</summary>
/// <param name="Reading">The whole record.</param>
/// <param name="Head">The name the record is about; empty at its start where none could be told.</param>
public sealed record RegisterEntry(TextSpan Reading, TextSpan Head)
{
    /// <summary>The fields of a table or card, in order; empty for a record in running words.</summary>
    public IReadOnlyList<EntryField> Fields { get; init; } = [];
}

/// <summary>A field of a record.</summary>
/// <param name="Label">The column's heading or the card's label as written.</param>
/// <param name="Value">What stands in it, a range of the reading.</param>
public readonly record struct EntryField(string Label, TextSpan Value);
