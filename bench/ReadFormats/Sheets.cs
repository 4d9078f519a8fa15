using System.Text;

namespace Attest.Bench.ReadFormats;

/// <summary>Pages of words with boxes, as programs that recognise text write them.</summary>
internal static class Sheets
{
    private const int Lines = 40;
    private const int WordsInLine = 10;

    public static void Alto(TextWriter output, ProseMaker prose, long bytes)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Description><MeasurementUnit>pixel</MeasurementUnit></Description>\n<Layout>\n");
        Pages(output, prose, bytes, new(
            page => $"<Page ID=\"p{page}\" WIDTH=\"2000\" HEIGHT=\"3000\" PHYSICAL_IMG_NR=\"{page}\"><PrintSpace><TextBlock ID=\"b{page}\">\n",
            (line, top) => $"<TextLine HPOS=\"100\" VPOS=\"{top}\" WIDTH=\"1800\" HEIGHT=\"20\">",
            (word, left, top) => $"<String CONTENT=\"{word}\" HPOS=\"{left}\" VPOS=\"{top}\" WIDTH=\"150\" HEIGHT=\"20\" WC=\"0.91\"/><SP/>",
            "</TextLine>\n",
            "</TextBlock></PrintSpace></Page>\n"));
        output.Write("</Layout></alto>\n");
    }

    public static void PageXml(TextWriter output, ProseMaker prose, long bytes)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15\">\n");
        Pages(output, prose, bytes, new(
            page => $"<Page imageFilename=\"{page}.jpg\" imageWidth=\"2000\" imageHeight=\"3000\"><TextRegion type=\"paragraph\" id=\"r{page}\"><Coords points=\"100,100 1900,100 1900,2900 100,2900\"/>\n",
            (line, top) => $"<TextLine id=\"l{line}\"><Coords points=\"100,{top} 1900,{top} 1900,{top + 20} 100,{top + 20}\"/><TextEquiv><Unicode>",
            (word, _, _) => $"{word} ",
            "</Unicode></TextEquiv></TextLine>\n",
            "</TextRegion></Page>\n"));
        output.Write("</PcGts>\n");
    }

    public static void Hocr(TextWriter output, ProseMaker prose, long bytes)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title></title><meta name='ocr-system' content='tesseract 5.3.0' /></head><body>\n");
        Pages(output, prose, bytes, new(
            page => $"<div class='ocr_page' title='image \"{page}.png\"; bbox 0 0 2000 3000; ppageno {page}'><div class='ocr_carea'><p class='ocr_par'>\n",
            (line, top) => $"<span class='ocr_line' title=\"bbox 100 {top} 1900 {top + 20}\">",
            (word, left, top) => $"<span class='ocrx_word' title='bbox {left} {top} {left + 150} {top + 20}; x_wconf 91'>{word}</span>\n",
            "</span>\n",
            "</p></div></div>\n"));
        output.Write("</body></html>\n");
    }

    private static void Pages(TextWriter output, ProseMaker prose, long bytes, Shapes shapes)
    {
        var words = new Queue<string>();
        int page = 0;
        for (long written = 0; written < bytes;)
        {
            var text = new StringBuilder(shapes.Page(++page));
            for (int line = 0; line < Lines; line++)
            {
                text.Append(shapes.Line(line, 100 + (line * 60)));
                for (int i = 0; i < WordsInLine; i++)
                {
                    text.Append(shapes.Word(Next(words, prose), 100 + (i * 180), 100 + (line * 60)));
                }

                text.Append(shapes.LineEnd);
            }

            output.Write(text.Append(shapes.PageEnd));
            written += text.Length;
        }
    }

    private static string Next(Queue<string> words, ProseMaker prose)
    {
        if (words.Count == 0)
        {
            Array.ForEach(prose.Paragraph().Split(' '), words.Enqueue);
        }

        return words.Dequeue();
    }

    private sealed record Shapes(Func<int, string> Page, Func<int, int, string> Line, Func<string, int, int, string> Word, string LineEnd, string PageEnd);
}
