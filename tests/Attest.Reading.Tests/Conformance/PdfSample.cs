using System.Globalization;
using System.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>
/// A PDF written by hand. Its font has no shapes: every character is a number of its own, and a table leads the number back to the
/// character, so that any text can be written and pdftotext can tell it.
/// </summary>
internal static class PdfSample
{
    private const int LineWidth = 90;
    private const int LinesAPage = 55;

    public static FormatSample Row { get; } = new("a.pdf", Make)
    {
        IsKnownByItsBytes = true,
        PartOf = (file, part) => ReadingSteps.ToolParts.BytesOf(part, file).ShouldNotBeNull(),
    };

    public static byte[] Make(string words)
    {
        var codes = words.EnumerateRunes().Distinct().Select((rune, i) => (rune, Code: i + 1)).ToDictionary(p => p.rune, p => p.Code);
        var pages = Lines(words).Chunk(LinesAPage).Select(lines => Content(lines, codes)).ToList();
        int font = 3 + (2 * pages.Count);
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', pages.Select((_, i) => $"{3 + (2 * i)} 0 R"))}] /Count {pages.Count} >>",
        ];
        for (int i = 0; i < pages.Count; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {4 + (2 * i)} 0 R /Resources << /Font << /F {font} 0 R >> >> >>");
            objects.Add(Stream(pages[i]));
        }

        objects.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [{font + 1} 0 R] /ToUnicode {font + 2} 0 R >>");
        objects.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 >>");
        objects.Add(Stream(ToUnicode(codes)));
        return Whole(objects);
    }

    private static IEnumerable<string> Lines(string words)
    {
        var line = new StringBuilder();
        foreach (string word in words.Split(' '))
        {
            if (line.Length + word.Length > LineWidth)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private static string Content(IEnumerable<string> lines, Dictionary<Rune, int> codes)
    {
        var shown = lines.Select(l => $"<{string.Concat(l.EnumerateRunes().Select(r => codes[r].ToString("x4", CultureInfo.InvariantCulture)))}> Tj T*\n");
        return $"BT /F 10 Tf 14 TL 1 0 0 1 30 800 Tm\n{string.Concat(shown)}ET";
    }

    private static string ToUnicode(Dictionary<Rune, int> codes)
    {
        var rows = codes.Select(c => $"<{c.Value:x4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(c.Key.ToString()))}>\n");
        var tables = rows.Chunk(100).Select(chunk => $"{chunk.Length} beginbfchar\n{string.Concat(chunk)}endbfchar\n");
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Plain def /CMapType 2 def\n"
            + $"1 begincodespacerange <0000> <ffff> endcodespacerange\n{string.Concat(tables)}endcmap end end";
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Whole(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(o => file.Append(CultureInfo.InvariantCulture, $"{o:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
