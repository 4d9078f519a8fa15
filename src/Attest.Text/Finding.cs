namespace Attest.Text;

/// <summary>
/// What is wrong with an input, as a value (invariant 7): the rest is still read. A bug is an exception instead.
/// </summary>
/// <param name="Code">Stable and dotted, lower case: <c>reading.binary</c>.</param>
/// <param name="Place">The document's path below the folder, with an offset or part where one is known.</param>
/// <param name="Message">A plain sentence that says what was found and what was done about it.</param>
public sealed record Finding(string Code, string Place, string Message);
