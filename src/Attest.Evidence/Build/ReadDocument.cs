using System.Security.Cryptography;
using Attest.Claims;
using Attest.Language;
using Attest.Reading;

namespace Attest.Evidence;

/// <summary>One document after the stages that see it alone.</summary>
internal sealed record ReadDocument(Witness Witness, Analysis Analysis, IReadOnlyList<Claim> Claims, Original Original);

/// <summary>The bytes of a document as received, ready to be kept.</summary>
/// <param name="Hash">SHA-256, lower-case hexadecimal.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Packed">The bytes, compressed; null where the base holds them already.</param>
internal sealed record Original(string Hash, int Length, byte[]? Packed)
{
    public static Original Of(byte[] bytes, IReadOnlySet<string> known)
    {
        string hash = HashOf(bytes);
        return new Original(hash, bytes.Length, known.Contains(hash) ? null : PackedText.Pack(bytes));
    }

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The hash of a file's bytes; what is wrong where they cannot be had.</summary>
    public static string HashOf(FolderFile file)
    {
        try
        {
            using var stream = ReceivedFile.Of(file).Open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.GetType().Name;
        }
    }
}
