namespace Attest.Reading.Archives;

/// <summary>A file in a ZIP archive, from its directory or, where that is lost, from the header before it.</summary>
/// <param name="Name">Its name, decoded.</param>
/// <param name="Packed">Its length inside the archive, in bytes.</param>
/// <param name="Checksum">The checksum it should have; null where none is known.</param>
/// <param name="Open">Its bytes, unpacked; may be called again while the archive is open.</param>
internal sealed record ZipEntry(string Name, long Packed, uint? Checksum, Func<Stream> Open)
{
    public bool IsEncrypted { get; init; }

    public bool IsLink { get; init; }

    public bool IsFolder => Name.EndsWith('/') || Name.EndsWith('\\');

    /// <summary>False where what came out has another checksum than it should.</summary>
    public bool AgreesWith(InflatedPart inflated) => Checksum is null || inflated.IsBomb || Checksum == inflated.Checksum;
}
