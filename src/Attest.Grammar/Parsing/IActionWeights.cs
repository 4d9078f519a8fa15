using System.Runtime.Intrinsics;

namespace Attest.Grammar;

/// <summary>Weights of the three actions of a parser, by hashed rows.</summary>
internal interface IActionWeights
{
    /// <summary>The sum of rows: scores of Shift, Left and Right; the fourth number means nothing.</summary>
    Vector128<int> Sum(ReadOnlySpan<uint> rows);
}
