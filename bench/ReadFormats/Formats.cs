using System.Text;

namespace Attest.Bench.ReadFormats;

/// <summary>A maker of documents for each format: the same bytes on every run and machine.</summary>
internal static class Formats
{
    private const int TinyFiles = 10_000;

    private static readonly Dictionary<string, Action<TextWriter, ProseMaker, long>> _texts = new()
    {
        ["text"] = (output, prose, bytes) => Texts.Write(output, prose, bytes, margin: 0),
        ["text-wrapped"] = (output, prose, bytes) => Texts.Write(output, prose, bytes, margin: 72),
        ["markdown"] = Texts.Markdown,
        ["wiki"] = (output, _, bytes) => SyntheticDump.WritePage(output, bytes),
        ["dump"] = (output, _, bytes) => SyntheticDump.Write(output, bytes),
        ["html"] = Marked.Html,
        ["tei"] = Marked.Tei,
        ["rtf"] = Marked.Rtf,
        ["register"] = Records.Register,
        ["csv"] = Records.Csv,
        ["jsonl"] = Records.JsonLines,
        ["mbox"] = Records.Mailbox,
        ["alto"] = Sheets.Alto,
        ["page"] = Sheets.PageXml,
        ["hocr"] = Sheets.Hocr,
    };

    private static readonly Dictionary<string, Action<Stream, ProseMaker, long>> _packages = new()
    {
        ["docx"] = Packages.Docx,
        ["odt"] = Packages.Odt,
        ["epub"] = Packages.Epub,
        ["zip"] = Packages.Zip,
    };

    public static IEnumerable<string> Names => ["text", "text-ru", "text-wrapped", "text-wrapped-ru", .. _texts.Keys.Skip(2), .. _packages.Keys, "tiny"];

    /// <param name="format">A name of the list; <c>-ru</c> behind it for Russian.</param>
    /// <param name="bytes">About how large it is to be; of packages, their text before it is packed.</param>
    /// <param name="folder">Where the file, or the folder of tiny files, is written.</param>
    /// <returns>Its path.</returns>
    public static string Make(string format, long bytes, string folder)
    {
        string target = Path.Combine(folder, format + Ending(format));
        var prose = format.EndsWith("-ru", StringComparison.Ordinal) ? ProseMaker.Russian : ProseMaker.English;
        if (format == "tiny")
        {
            Tiny(prose, bytes, target);
            return target;
        }

        if (_packages.TryGetValue(format, out var package))
        {
            using var file = File.Create(target);
            package(file, prose, bytes);
            return target;
        }

        using var output = new StreamWriter(target, append: false, new UTF8Encoding(false), 1 << 20);
        _texts[format.Replace("-ru", "", StringComparison.Ordinal)](output, prose, bytes);
        return target;
    }

    private static string Ending(string format) => format switch
    {
        "tiny" => "",
        "markdown" => ".md",
        "wiki" => ".wiki",
        "dump" or "tei" or "alto" or "page" => ".xml",
        "html" or "hocr" => ".html",
        _ when format.StartsWith("text", StringComparison.Ordinal) || format == "register" => ".txt",
        _ => $".{format}",
    };

    private static void Tiny(ProseMaker prose, long bytes, string folder)
    {
        Directory.CreateDirectory(folder);
        for (int i = 0; i < TinyFiles; i++)
        {
            using var output = new StreamWriter(Path.Combine(folder, $"{i:00000}.txt"));
            Texts.Write(output, prose, bytes / TinyFiles, margin: 72);
        }
    }
}
