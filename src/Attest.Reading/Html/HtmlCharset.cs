using System.Text;

namespace Attest.Reading.Html;

/// <summary>The encoding a page declares of itself, in a meta tag or an XML declaration near its start.</summary>
internal static class HtmlCharset
{
    private const int Looked = 4096;

    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(Looked, bytes.Length)]);
        foreach (string key in (ReadOnlySpan<string>)["charset=", "encoding="])
        {
            int at = start.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var value = start.AsSpan(at + key.Length).TrimStart(" \"'");
                int end = value.IndexOfAny(" \"';>/?");
                return end <= 0 ? null : value[..end].ToString();
            }
        }

        return null;
    }

    /// <summary>True where the text itself begins like a page, whatever the file is called.</summary>
    public static bool IsPage(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 1000)).TrimStart();
        while (start.StartsWith("<!--") || start.StartsWith("<?xml"))
        {
            int end = start.IndexOf('>');
            start = end < 0 ? default : start[(end + 1)..].TrimStart();
        }

        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
