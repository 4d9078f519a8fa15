using System.IO.Compression;
using System.Text;

namespace Attest.Bench.ReadFormats;

/// <summary>Formats that are ZIP packages; their size is that of the text before it is packed.</summary>
internal static class Packages
{
    private const int ChapterSize = 100_000;

    public static void Docx(Stream output, ProseMaker prose, long bytes)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create);
        Entry(archive, "[Content_Types].xml", w => w.Write("<Types/>"));
        Entry(archive, "word/document.xml", w =>
        {
            w.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
            Marked.Blocks(w, prose, bytes, (kind, text) => kind switch
            {
                0 => $"<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>{Run(text)}</w:p>",
                1 => $"<w:tbl><w:tr><w:tc><w:p>{Run(text)}</w:p></w:tc><w:tc><w:p>{Run(text)}</w:p></w:tc></w:tr></w:tbl>",
                _ => $"<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>{string.Concat(text.Split(". ").Select(s => Run($"{s}. ")))}</w:p>",
            });
            w.Write("</w:body></w:document>");
        });
    }

    public static void Odt(Stream output, ProseMaker prose, long bytes)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create);
        Entry(archive, "mimetype", w => w.Write("application/vnd.oasis.opendocument.text"), CompressionLevel.NoCompression);
        Entry(archive, "content.xml", w =>
        {
            w.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>");
            Marked.Blocks(w, prose, bytes, (kind, text) => kind switch
            {
                0 => $"<text:h text:outline-level=\"1\">{text}</text:h>",
                1 => $"<text:list><text:list-item><text:p>{text}</text:p></text:list-item></text:list>",
                _ => $"<text:p text:style-name=\"P1\">{text.Replace(", ", ", <text:span text:style-name=\"T1\">and</text:span> ", StringComparison.Ordinal)}</text:p>",
            });
            w.Write("</office:text></office:body></office:document-content>");
        });
    }

    public static void Epub(Stream output, ProseMaker prose, long bytes)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create);
        string[] ids = [.. Enumerable.Range(0, (int)Math.Max(1, bytes / ChapterSize)).Select(i => $"c{i}")];
        Entry(archive, "mimetype", w => w.Write("application/epub+zip"), CompressionLevel.NoCompression);
        Entry(archive, "META-INF/container.xml", w => w.Write("<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"));
        Entry(archive, "OPS/book.opf", w => w.Write("<package><metadata><dc:title>The Road</dc:title></metadata><manifest>"
            + string.Concat(ids.Select(i => $"<item id=\"{i}\" href=\"{i}.xhtml\"/>")) + "</manifest><spine>" + string.Concat(ids.Select(i => $"<itemref idref=\"{i}\"/>")) + "</spine></package>"));
        foreach (string id in ids)
        {
            Entry(archive, $"OPS/{id}.xhtml", w =>
            {
                w.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>\n");
                Marked.Blocks(w, prose, bytes / ids.Length, Marked.Html);
                w.Write("</body></html>");
            });
        }
    }

    /// <summary>Plain texts of the size of a chapter.</summary>
    public static void Zip(Stream output, ProseMaker prose, long bytes)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create);
        for (int i = 0; i < Math.Max(1, bytes / ChapterSize); i++)
        {
            Entry(archive, $"{i:0000}.txt", w => Texts.Write(w, prose, ChapterSize, margin: 72));
        }
    }

    private static void Entry(ZipArchive archive, string name, Action<TextWriter> write, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var output = new StreamWriter(archive.CreateEntry(name, level).Open(), new UTF8Encoding(false));
        write(output);
    }

    private static string Run(string text) => $"<w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
