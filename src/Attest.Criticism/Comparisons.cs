namespace Attest.Criticism;

/// <summary>
/// How many comparisons one statement, post or value may cost. What lies beyond is not compared, and the ledger says so: without a bound a
/// register of thousands of entries under one name costs its square.
/// </summary>
internal static class Comparisons
{
    public const int Most = 500;

    public static string Cut(string what) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"there are too many {what} to compare each with each: only {Most} were compared, so more may belong here");

    /// <summary>The ledger with the line that says where comparing stopped, before its sum.</summary>
    public static IReadOnlyList<string> Noted(IReadOnlyList<string> ledger, string? cut) =>
        cut is null ? ledger : [.. ledger.SkipLast(1), cut, ledger[^1]];
}
