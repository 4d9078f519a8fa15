using System.Runtime.CompilerServices;

namespace Attest.Grammar;

/// <summary>
/// Hashes of features: a template's number with the values it joins. Rows of weights are found by the low bits (feature hashing,
/// Weinberger et al. 2009); nothing is kept of the features themselves.
/// </summary>
internal static class FeatureHash
{
    private const uint Golden = 0x9E3779B1;

    /// <summary>Hash of the letters of a word or of a part of it.</summary>
    public static uint Of(ReadOnlySpan<char> letters, uint seed)
    {
        uint h = seed;
        foreach (char c in letters)
        {
            h = (h ^ c) * 0x01000193;
            h ^= h >> 15;
        }

        return h * Golden;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint a, uint b)
    {
        uint h = (a ^ b) * Golden;
        return h ^ (h >> 15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Mix((a * 0x85EBCA6B) + (template * 0xC2B2AE35), a >> 3);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) =>
        Mix((a * 0x85EBCA6B) + (b * 0x27D4EB2F) + (template * 0xC2B2AE35), (a >> 5) ^ b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) =>
        Mix((a * 0x85EBCA6B) + (b * 0x27D4EB2F) + (c * 0x165667B1) + (template * 0xC2B2AE35), (a >> 7) ^ (b >> 3) ^ c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, (uint C, uint D) more) =>
        Mix((a * 0x85EBCA6B) + (b * 0x27D4EB2F) + (more.C * 0x165667B1) + (more.D * 0xD3A2646C) + (template * 0xC2B2AE35), (a >> 7) ^ (b >> 3) ^ more.C ^ (more.D >> 2));
}
