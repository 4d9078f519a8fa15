using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>A record of a register in offsets of the received text.</summary>
/// <param name="Span">The whole record.</param>
/// <param name="Head">The name it is about; empty at its start where none could be told.</param>
internal sealed record EntryDraft(TextSpan Span, TextSpan Head)
{
    public IReadOnlyList<EntryField> Fields { get; init; } = [];

    /// <summary>The record in offsets of the reading.</summary>
    public RegisterEntry In(OffsetMap map)
    {
        var fields = new EntryField[Fields.Count];
        for (int i = 0; i < fields.Length; i++)
        {
            fields[i] = Fields[i] with { Value = map.ToReading(Fields[i].Value) };
        }

        return new RegisterEntry(map.ToReading(Span), map.ToReading(Head)) { Fields = fields };
    }
}
