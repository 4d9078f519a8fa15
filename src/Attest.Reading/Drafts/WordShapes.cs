namespace Attest.Reading.Drafts;

/// <summary>
/// First letters and lengths of the entries of a list. Most words of a text fit none of them, and need not be looked up. Case does not count,
/// as in <see cref="StringComparison.OrdinalIgnoreCase"/>.
/// </summary>
internal sealed class WordShapes
{
    private const int Letters = 2048;
    private const int Longest = 63;

    /// <summary>For each first letter, letters of rare scripts sharing a place, a bit for each length.</summary>
    private readonly ulong[] _lengths = new ulong[Letters];

    public WordShapes(IEnumerable<string> entries)
    {
        foreach (string entry in entries)
        {
            _lengths[Place(entry)] |= Length(entry);
        }
    }

    /// <summary>False where no entry has the first letter and length of a text that is not empty.</summary>
    public bool MayHold(ReadOnlySpan<char> text) => !text.IsEmpty && (_lengths[Place(text)] & Length(text)) != 0;

    private static int Place(ReadOnlySpan<char> text) => char.ToUpperInvariant(text[0]) % Letters;

    private static ulong Length(ReadOnlySpan<char> text) => 1UL << Math.Min(text.Length, Longest);
}
