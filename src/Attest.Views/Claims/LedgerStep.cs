using System.Text.RegularExpressions;

namespace Attest.Views;

/// <summary>A line of a ledger, taken apart where it names a tradition, so that the reader can open it.</summary>
/// <param name="Before">The words up to it; the whole line where it names none.</param>
/// <param name="TraditionId">The tradition; null where the line names none.</param>
/// <param name="After">The words behind it.</param>
public sealed partial record LedgerStep(string Before, string? TraditionId, string After)
{
    public static LedgerStep Of(string line) => TraditionName().Match(line) is { Success: true } named
        ? new LedgerStep(line[..named.Index], named.Groups[1].Value, line[(named.Index + named.Length)..])
        : new LedgerStep(line, null, "");

    [GeneratedRegex(@"\btradition (t-[0-9a-z-]+)")]
    private static partial Regex TraditionName();
}
