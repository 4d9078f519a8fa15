namespace Attest.Reading.Packages;

/// <summary>An entry of a ZIP package.</summary>
/// <param name="Name">As it stands in the package, with forward slashes.</param>
/// <param name="PackedLength">How many bytes of the package it takes.</param>
/// <param name="IsEncrypted">True where a password is needed.</param>
/// <param name="Open">Its bytes as they inflate; may throw <see cref="InvalidDataException"/> here or while they are read.</param>
internal sealed record PackageEntry(string Name, long PackedLength, bool IsEncrypted, Func<Stream> Open);
