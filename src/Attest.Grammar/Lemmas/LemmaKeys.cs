namespace Attest.Grammar;

/// <summary>The endings of a form by which an edit is looked up, as hashes together with the tag: the whole form first, then ever shorter endings.</summary>
internal static class LemmaKeys
{
    /// <summary>Letters of the longest ending.</summary>
    private const int Longest = 6;

    /// <summary>Number of keys of each form: the whole, endings of <see cref="Longest"/> letters down to none.</summary>
    public const int Count = Longest + 2;

    /// <summary>Letters of the ending of a key other than the first.</summary>
    public static int LengthOf(int key) => Longest + 1 - key;

    /// <summary>Fills in the keys, the most telling first.</summary>
    /// <param name="form">Its case as for lemmas.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="keys">Room for <see cref="Count"/>.</param>
    public static void Fill(ReadOnlySpan<char> form, byte tag, Span<uint> keys)
    {
        keys[0] = FeatureHash.Of(1, FeatureHash.Of(form, 41), tag);
        for (int k = 1; k < Count; k++)
        {
            int length = Math.Min(LengthOf(k), form.Length);
            keys[k] = FeatureHash.Of((uint)(2 + length), FeatureHash.Of(form[^length..], 43), tag);
        }
    }
}
