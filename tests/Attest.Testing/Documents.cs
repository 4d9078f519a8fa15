using System.Text;
using Attest.Reading;

namespace Attest.Testing;

/// <summary>Short documents for tests, read as the program reads them.</summary>
public static class Documents
{
    private static readonly DocumentReader Reader = new(ReadingRules.Load(Repository.Data));

    /// <summary>A plain-text document in UTF-8.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="path">Its path below the folder.</param>
    public static Witness Plain(string text, string path = "document.txt") =>
        Reader.Read(path, Encoding.UTF8.GetBytes(text)).Witness
        ?? throw new InvalidOperationException($"'{path}' was not read as a document.");
}
