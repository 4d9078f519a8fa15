using System.Globalization;

namespace Attest.Bench.ReadFormats;

/// <summary>Prose in formats with marks for paragraphs, headings, notes and tables.</summary>
internal static class Marked
{
    public static void Html(TextWriter output, ProseMaker prose, long bytes)
    {
        output.Write($"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{prose.Heading()}</title><style>p {{ margin: 0 }}</style></head>\n<body>\n");
        output.Write("<nav class=\"menu\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/about\">About</a></li></ul></nav>\n<main><article>\n");
        Blocks(output, prose, bytes, Html);
        output.Write("</article></main>\n<footer><p>All rights reserved.</p></footer>\n</body></html>\n");
    }

    public static void Tei(TextWriter output, ProseMaker prose, long bytes)
    {
        output.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>{prose.Heading()}</title></titleStmt></fileDesc></teiHeader>\n<text><body><div>\n");
        int page = 0;
        Blocks(output, prose, bytes, (kind, text) => kind switch
        {
            0 => $"</div><div><head>{text}</head>\n",
            1 => $"<lg><l>{text}</l><l>{text}</l></lg>\n",
            2 => $"<pb n=\"{++page}\"/><p>{text} <choice><sic>recieved</sic><corr>received</corr></choice></p>\n",
            3 => $"<p>{text}<note place=\"foot\">Folio {page}.</note></p>\n",
            _ => $"<p>{text}</p>\n",
        });
        output.Write("</div></body></text></TEI>\n");
    }

    public static void Rtf(TextWriter output, ProseMaker prose, long bytes)
    {
        output.Write("{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0 Times;}}{\\info{\\title " + prose.Heading() + "}}\n");
        Blocks(output, prose, bytes, (kind, text) => kind switch
        {
            0 => $"\\pard\\outlinelevel1\\b {text}\\b0\\par\n",
            1 => $"\\pard\\f0\\fs24 {{\\i {text}}} \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\par\n",
            2 => $"\\pard\\f0 {text}{{\\super\\chftn{{\\footnote\\pard {text}}}}}\\par\n",
            3 => $"\\trowd\\cellx2000\\cellx4000\\intbl {text}\\cell {text}\\cell\\row\n",
            _ => $"\\pard\\qj\\fi360\\f0\\fs24 {text}\\par\n",
        });
        output.Write('}');
    }

    public static string Html(int kind, string text) => kind switch
    {
        0 => $"<h2 id=\"s\">{text}</h2>\n",
        1 => $"<ul class=\"list\"><li>{text}</li><li><a href=\"/life/1890\">{text}</a></li></ul>\n",
        2 => $"<blockquote><p>{text}</p></blockquote>\n",
        3 => $"<table><tr><th>Year</th><th>Place</th></tr><tr><td>1890</td><td>{text}</td></tr></table>\n",
        _ => $"<p class=\"text\" style=\"text-indent:1em\">{text.Replace(" the ", " <a href=\"/wiki/The\" title=\"The\">the</a> ", StringComparison.Ordinal).Replace(", ", "<sup>[3]</sup>, <em>in</em> ", StringComparison.Ordinal)} &amp; so on.</p>\n",
    };

    /// <summary>Paragraphs, and among them short texts of four other kinds (0 to 3).</summary>
    public static void Blocks(TextWriter output, ProseMaker prose, long bytes, Func<int, string, string> mark)
    {
        for (long written = 0; written < bytes;)
        {
            int kind = prose.Number(20);
            string block = mark(kind, kind < 4 ? string.Create(CultureInfo.InvariantCulture, $"{prose.Heading()} {prose.Number(900)}") : prose.Paragraph());
            output.Write(block);
            written += block.Length;
        }
    }
}
