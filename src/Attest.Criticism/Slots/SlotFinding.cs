namespace Attest.Criticism;

/// <summary>The answers found to one question.</summary>
/// <param name="Slot">The question.</param>
/// <param name="Values">The answers with their reports, most exact first.</param>
/// <param name="IsCalendar">True where the answers are one day in two calendars.</param>
internal sealed record SlotFinding(FactSlot Slot, IReadOnlyList<(string Value, IReadOnlyList<Report> Reports)> Values, bool IsCalendar = false)
{
    /// <summary>Where comparing stopped, in words; null where everything was compared.</summary>
    public string? Cut { get; init; }
}
