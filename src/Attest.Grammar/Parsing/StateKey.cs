using System.Runtime.CompilerServices;

namespace Attest.Grammar;

/// <summary>Hashes of 64 bits that stand for what a part of a parser's state holds; two that differ have the same hash about once in 10^19 pairs.</summary>
internal static class StateKey
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong a, ulong b)
    {
        ulong h = (a ^ (b * 0x9E3779B97F4A7C15)) * 0xBF58476D1CE4E5B9;
        return h ^ (h >> 29) ^ (b << 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong a, ulong b, ulong c) => Mix(a, (b << 32) ^ c ^ (b >> 32));
}
