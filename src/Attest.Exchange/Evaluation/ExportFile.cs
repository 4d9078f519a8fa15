using System.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>Writes exports: UTF-8 without byte order mark, LF; folders that are missing are made.</summary>
internal static class ExportFile
{
    // Bytes of UTF-8: what common file systems allow.
    private const int LongestName = 255;

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ExportException">Nothing can be written there.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            string full = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text, _utf8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ExportException($"The export cannot be written to {path}: {WhyNot(Path.GetFullPath(path))}. Give another place with --out.", e);
        }
    }

    /// <summary>
    /// Where the export of a document lies below a folder: at the document's own path, with parts that would lead elsewhere, or that no
    /// file can be called, written otherwise. Paths inside containers are whatever their makers wrote.
    /// </summary>
    /// <param name="folder">The folder of the exports.</param>
    /// <param name="document">Path of a document, <c>container!/part</c> inside a container.</param>
    /// <param name="ending">What is added to its name.</param>
    public static string Below(string folder, string document, string ending)
    {
        string[] parts = document.Split('/');
        parts[^1] += ending;
        return Path.Combine([folder, .. parts.Select(Safe)]);
    }

    private static string Safe(string part)
    {
        string safe = part.Replace("\0", "%00", StringComparison.Ordinal).Replace(@"\", "%5C", StringComparison.Ordinal);
        safe = safe switch
        {
            "" => "%",
            "." => "%2E",
            ".." => "%2E%2E",
            _ when OperatingSystem.IsWindows() => safe.Replace(":", "%3A", StringComparison.Ordinal),
            _ => safe,
        };
        return _utf8.GetByteCount(safe) <= LongestName ? safe : Shortened(safe);
    }

    // The end keeps what tells the kind of file; the hash keeps two long names apart.
    private static string Shortened(string part)
    {
        var start = new StringBuilder();
        foreach (var rune in part.EnumerateRunes().TakeWhile(r => _utf8.GetByteCount(start.ToString()) + r.Utf8SequenceLength <= LongestName / 2))
        {
            start.Append(rune);
        }

        return $"{start}~{Text.ContentId.Of("n", part)}{(part.EndsWith(ClaimExport.Ending, StringComparison.Ordinal) ? ClaimExport.Ending : "")}";
    }

    private static string WhyNot(string full)
    {
        if (Directory.Exists(full))
        {
            return "it is a folder, and a file is to be written";
        }

        string above = Path.GetDirectoryName(full)!;
        while (!Path.Exists(above))
        {
            above = Path.GetDirectoryName(above)!;
        }

        return File.Exists(above) ? $"{above} is a file, and a folder is needed" : $"nothing can be written in {above}";
    }
}
