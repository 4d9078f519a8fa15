using System.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>Writes exports: UTF-8 without byte order mark, LF; folders that are missing are made.</summary>
internal static class ExportFile
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Write(string path, string text)
    {
        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, _utf8);
    }
}
