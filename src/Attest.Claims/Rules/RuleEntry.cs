namespace Attest.Claims;

/// <summary>A rule that makes claims.</summary>
/// <param name="Name">Stable: <c>arrest/en/verbs/arrest</c>.</param>
/// <param name="Path">The file it stands in, relative to the data folder.</param>
/// <param name="Line">One-based line of the file.</param>
/// <param name="Words">What it says.</param>
public sealed record RuleEntry(string Name, string Path, int Line, string Words);
