using System.Security.Cryptography;
using Attest.Claims;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>One document after the stages that see it alone.</summary>
internal sealed record ReadDocument(Witness Witness, Analysis Analysis, IReadOnlyList<Claim> Claims, Original Original)
{
    /// <summary>Where it was read from.</summary>
    public required FilePlace Place { get; init; }

    /// <summary>What the document says of itself, before the user's <c>sources.csv</c>.</summary>
    public required SourceDescription Found { get; init; }

    /// <summary>What the stages found, packed to be kept; null where the base has it already with all other rows of the document.</summary>
    public byte[]? Packed { get; init; }

    /// <summary>True where the stages did not have to look at it again.</summary>
    public bool IsKept { get; init; }

    /// <summary>True where the rows that hang on this document alone stand in the base.</summary>
    public bool IsInPlace => Packed is null;
}

/// <summary>A document that waits for the vote of the collection on its names.</summary>
/// <param name="Witness">The document.</param>
/// <param name="Original">Its bytes.</param>
/// <param name="Place">Where it was read from.</param>
/// <param name="Found">What the document says of itself.</param>
internal sealed record BegunDocument(Witness Witness, Original Original, FilePlace Place, SourceDescription Found)
{
    /// <summary>What the build before found; null where the document is read anew.</summary>
    public KeptAnalysis? Kept { get; init; }

    /// <summary>The packed form of it; null where the base has it already with all other rows of the document.</summary>
    public byte[]? Packed { get; init; }

    /// <summary>As far as the document was read alone; null where it is taken over.</summary>
    public BegunAnalysis? Begun { get; init; }

    /// <summary>What it brings to the vote.</summary>
    public NameEvidence Evidence => Kept?.Evidence ?? Begun!.Evidence;
}

/// <summary>A document's place: the file, and how many documents of that file come before it.</summary>
internal readonly record struct FilePlace(string File, int Ordinal);

/// <summary>What was read from one file of the folder.</summary>
/// <param name="Path">Its path below the folder.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="Documents">Itself, or the documents in it, in order.</param>
/// <param name="Findings">What was wrong with it.</param>
internal sealed record FileReading(string Path, string Hash, IReadOnlyList<ReadDocument> Documents, IReadOnlyList<Finding> Findings);

/// <summary>What was begun of one file of the folder: see <see cref="FileReading"/>.</summary>
internal sealed record BegunFile(string Path, string Hash, IReadOnlyList<BegunDocument> Documents, IReadOnlyList<Finding> Findings);

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
        if (file.Length == 0)
        {
            // A pipe has no length, and to open it is to wait for whoever may write to it.
            return HashOf([]);
        }

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
