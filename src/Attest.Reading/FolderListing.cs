using Attest.Text;

namespace Attest.Reading;

/// <summary>The files of a folder in ordinal order of their paths, and what could not be listed.</summary>
public sealed record FolderListing(IReadOnlyList<FolderFile> Files, IReadOnlyList<Finding> Findings);

/// <summary>A file to read.</summary>
/// <param name="Path">Path below the folder, with forward slashes.</param>
/// <param name="FullPath">Where its bytes lie; for a link the file it leads to.</param>
/// <param name="Length">Its size in bytes when it was listed.</param>
public sealed record FolderFile(string Path, string FullPath, long Length);
