using System.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>Writes exports: UTF-8 without byte order mark, LF; folders that are missing are made.</summary>
internal static class ExportFile
{
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
