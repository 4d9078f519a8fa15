using System.IO.Compression;
using System.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>Samples of formats that are ZIP packages, put together in memory.</summary>
internal static class PackageSample
{
    private const string Wordprocessing = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private const string OpenDocument = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    public static FormatSample Docx { get; } = Of("a.docx", words => DocxOf($"<w:p><w:r><w:t>{Escaped(words)}</w:t></w:r></w:p>"));

    public static FormatSample Odt { get; } = Of("a.odt", words => OdtOf($"<text:p>{Escaped(words)}</text:p>"));

    public static FormatSample Epub { get; } = Of("a.epub", words => EpubOf([$"<p>{Escaped(words)}</p>"]));

    /// <summary>An OpenDocument text as one file, with a place for the words.</summary>
    public static string FlatOpenDocument { get; } =
        $"<?xml version=\"1.0\"?>\r\n<office:document {OpenDocument} office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>{{0}}</text:p></office:text></office:body></office:document>";

    /// <summary>A book with a chapter for each body.</summary>
    public static byte[] EpubOf(string[] chapters, params (string Name, string Text)[] others)
    {
        var ids = chapters.Select((_, i) => $"c{i}").ToList();
        string manifest = string.Concat(ids.Select(id => $"<item id=\"{id}\" href=\"text/{id}.xhtml\"/>")), spine = string.Concat(ids.Select(id => $"<itemref idref=\"{id}\"/>"));
        return Zip(
        [
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"),
            ("OPS/book.opf", $"<package><metadata><dc:title>The Road</dc:title></metadata><manifest><item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\"/>{manifest}</manifest><spine><itemref idref=\"nav\"/>{spine}</spine></package>"),
            ("OPS/nav.xhtml", "<html><body><nav><ol><li><a href=\"text/c0.xhtml\">One</a></li></ol></nav></body></html>"),
            .. chapters.Select((body, i) => ($"OPS/text/{ids[i]}.xhtml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<html><head><title>x</title></head><body>{body}</body></html>")),
            .. others,
        ]);
    }

    public static byte[] DocxOf(string body, params (string Name, string Text)[] others) => Zip(
    [
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<w:document {Wordprocessing}><w:body>{body}</w:body></w:document>"),
        .. others,
    ]);

    public static byte[] OdtOf(string body, params (string Name, string Text)[] others) => Zip(
    [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<office:document-content {OpenDocument}><office:body><office:text>{body}</office:text></office:body></office:document-content>"),
        .. others,
    ]);

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static byte[] EntryOf(byte[] file, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var stream = archive.GetEntry(part)!.Open();
        var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string Escaped(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    public static FormatSample Of(string path, Func<string, byte[]> make) => new(path, make) { IsKnownByItsBytes = true, PartOf = EntryOf };
}
