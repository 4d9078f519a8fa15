namespace Attest.Text;

/// <summary>
/// The rule files under <c>data/</c>, as text. The stages ask for them by path and do no file access themselves; a user's own
/// folder can lie over the one that ships with the program.
/// </summary>
public interface IDataFiles
{
    /// <summary>The text of one file.</summary>
    /// <param name="path">Relative to <c>data/</c>, with forward slashes: <c>text/months.tsv</c>.</param>
    /// <exception cref="FileNotFoundException">No such rule file: the program is not installed whole.</exception>
    string Read(string path);

    /// <summary>The files directly in a folder, as paths for <see cref="Read"/>, in ordinal order.</summary>
    IReadOnlyList<string> List(string folder);

    /// <summary>The trained pack of a language, as the bytes of its file; null where there is none.</summary>
    /// <param name="language">Two letters of ISO 639-1.</param>
    byte[]? Pack(string language) => null;
}
