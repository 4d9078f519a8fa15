using Attest.Text;

namespace Attest.Reading;

/// <summary>One copy, revision or edition of a source, as a file.</summary>
/// <param name="Id">Hash of path and bytes.</param>
/// <param name="Path">Path below the folder, with forward slashes; <c>container!/part</c> inside a container.</param>
/// <param name="Format">Short name of the format it was read as: <c>text</c>, <c>html</c>.</param>
/// <param name="Encoding">How its bytes were decoded, with the evidence: <c>utf-8 (byte order mark)</c>.</param>
/// <param name="Transcript">Its two texts and their regions.</param>
/// <param name="Description">What it says of itself.</param>
public sealed record Witness(
    string Id,
    string Path,
    string Format,
    string Encoding,
    Transcript Transcript,
    SourceDescription Description)
{
    /// <summary>The letter that stands for it everywhere: A, B, … Z, AA. Given by the order of paths in the folder.</summary>
    public string Siglum { get; init; } = "";
}
