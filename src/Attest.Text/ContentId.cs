using System.Security.Cryptography;
using System.Text;

namespace Attest.Text;

/// <summary>Ids are hashes of content, so that the same bytes give the same ids on every machine (invariant 2).</summary>
public static class ContentId
{
    private const char Separator = '\u001f';

    /// <summary>
    /// The first 64 bits of the SHA-256 of the kind and its fields, as 16 lower-case hexadecimal digits behind a letter that
    /// names the kind: <c>c-3f…</c>.
    /// </summary>
    /// <param name="prefix">One or two letters for the kind: w witness, c claim, n name, p persona, q person, r reuse, t tradition, s slot.</param>
    /// <param name="fields">What the thing is made of, in a fixed order.</param>
    public static string Of(string prefix, params ReadOnlySpan<string?> fields)
    {
        var joined = new StringBuilder(prefix);
        foreach (string? field in fields)
        {
            joined.Append(Separator).Append(field);
        }

        return $"{prefix}-{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString())))}";
    }

    /// <summary>The id of received bytes.</summary>
    public static string OfBytes(string prefix, ReadOnlySpan<byte> bytes) => $"{prefix}-{Hex(SHA256.HashData(bytes))}";

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, 8));
}
