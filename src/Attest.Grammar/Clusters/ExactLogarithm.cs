namespace Attest.Grammar;

/// <summary>
/// Natural logarithms of whole numbers, the same to the last bit on every machine (those of a system's library are not): multiplication and
/// addition only, by the series of the inverse hyperbolic tangent. Right to about 1e-15.
/// </summary>
internal static class ExactLogarithm
{
    private const double Ln2 = 0.69314718055994530942;
    private const int Kept = 1 << 16;
    private static readonly double[] Table = [.. Enumerable.Range(0, Kept).Select(n => n == 0 ? 0 : Compute(n))];

    /// <summary>The logarithm of a number from 1.</summary>
    public static double Of(long n) => n < Kept ? Table[n] : Compute(n);

    private static double Compute(long n)
    {
        int exponent = 63 - System.Numerics.BitOperations.LeadingZeroCount((ulong)n);
        double mantissa = n / (double)(1L << exponent);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            exponent++;
        }

        double s = (mantissa - 1) / (mantissa + 1), square = s * s, sum = 0;
        for (int k = 21; k >= 1; k -= 2)
        {
            sum = (sum * square) + (1.0 / k);
        }

        return (2 * s * sum) + (exponent * Ln2);
    }
}
