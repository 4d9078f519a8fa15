using Attest.Text;

namespace Attest.Claims;

/// <summary>A field as it stands in a record.</summary>
/// <param name="Field">Which.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
internal sealed record FieldReading(FormField Field, int First, int End)
{
    /// <summary>First token of its quote: that of the label before it.</summary>
    public int QuoteFirst { get; set; } = First;

    /// <summary>True for the value of a label, in which every part belongs to the field.</summary>
    public bool IsLabelled { get; init; }

    public List<SlotReading> Slots { get; } = [];

    /// <summary>Index of its date in the analysis; null where none is there.</summary>
    public int? Date { get; set; }

    /// <summary>A year the analysis left alone; null where there is none.</summary>
    public Edtf? Year { get; set; }

    /// <summary>The token behind the last that a slot, the date or the opening words took.</summary>
    public int Taken { get; set; }

    /// <summary>True where it is a span of years, from birth to death.</summary>
    public bool IsSpan { get; init; }

    public bool HasDate => Date is not null || Year is not null;

    public SlotReading? Slot(string name) => Slots.Find(s => s.Slot.Name == name);
}

/// <summary>The words of a slot, from a token to the one behind its last.</summary>
internal sealed record SlotReading(FormSlot Slot, int First, int End);
