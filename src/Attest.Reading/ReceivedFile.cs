namespace Attest.Reading;

/// <summary>A file, or a part of a container, as it comes to be read.</summary>
/// <param name="Path">Path below the folder, with forward slashes; <c>container!/part</c> inside a container. Its ending hints at the format.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Open">
/// Its bytes from the first on; may be called any number of times. A part of a container can be opened until the next part is asked for.
/// </param>
public sealed record ReceivedFile(string Path, long Length, Func<Stream> Open)
{
    /// <summary>What the container says of the part: author and date of a revision, sender of a mail.</summary>
    public SourceDescription Given { get; init; } = new();

    /// <summary>How its bytes are to be decoded, where that was found out for a larger file it is a piece of; null elsewhere.</summary>
    public string? Encoding { get; init; }

    /// <summary>The headings of its columns, where it is a piece of a table that has them in another piece.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Short name of the format the container says the part is of; null where its own bytes and name tell.</summary>
    public string? Format { get; init; }

    /// <summary>The name without its folders and containers.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public static ReceivedFile Of(string path, byte[] bytes) => new(path, bytes.Length, () => new MemoryStream(bytes, writable: false));

    public static ReceivedFile Of(FolderFile file) => new(file.Path, file.Length, () => File.OpenRead(file.FullPath));

    /// <summary>All of its bytes.</summary>
    /// <exception cref="IOException">The bytes cannot be had.</exception>
    public byte[] Bytes()
    {
        using var stream = Open();
        var bytes = new byte[Length];
        int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
