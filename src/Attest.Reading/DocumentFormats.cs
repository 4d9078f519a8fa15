namespace Attest.Reading;

/// <summary>Which files are read, by the ending of the name.</summary>
internal static class DocumentFormats
{
    public static bool IsRead(string ending) => ending is "" or ".txt" or ".text" or ".md" or ".markdown" or ".wiki" || IsHtml(ending);

    public static bool IsHtml(string ending) => ending is ".html" or ".htm" or ".xhtml";
}
