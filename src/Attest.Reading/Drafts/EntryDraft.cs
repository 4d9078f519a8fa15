using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>A record of a register in offsets of the received text.</summary>
/// <param name="Span">The whole record.</param>
/// <param name="Head">The name it is about; empty at its start where none could be told.</param>
internal sealed record EntryDraft(TextSpan Span, TextSpan Head)
{
    public IReadOnlyList<EntryField> Fields { get; init; } = [];

    /// <summary>The record in offsets of the reading. What of it was left out is an empty range inside it.</summary>
    public RegisterEntry In(OffsetMap map)
    {
        var whole = map.ToReading(Span);
        return new RegisterEntry(whole, Inside(whole, map.ToReading(Head)))
        {
            Fields = [.. Fields.Select(f => f with { Value = Inside(whole, map.ToReading(f.Value)) })],
        };
    }

    /// <summary>The place of what was left out is where the reading goes on, and that may be behind the record.</summary>
    private static TextSpan Inside(TextSpan whole, TextSpan part)
    {
        int start = Math.Clamp(part.Start, whole.Start, whole.End);
        return TextSpan.Of(start, Math.Clamp(part.End, start, whole.End));
    }
}
