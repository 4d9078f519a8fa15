namespace Attest.Reading.Tests.Conformance;

/// <summary>Least files of the formats that write pages as XML.</summary>
internal static class PageSamples
{
    /// <summary>One string a word, as ALTO has it.</summary>
    public static string Alto(string words)
    {
        var strings = words.Split(' ').Select((w, i) => $"""<String CONTENT="{w}" HPOS="{100 + (i * 60)}" VPOS="100" WIDTH="50" HEIGHT="20" WC="0.91"/>""");
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Description><MeasurementUnit>pixel</MeasurementUnit>
            <sourceImageInformation><fileName>leaf.png</fileName></sourceImageInformation></Description>
            <Layout><Page ID="p1" WIDTH="2000" HEIGHT="3000" PHYSICAL_IMG_NR="1"><PrintSpace><TextBlock ID="b1">
            <TextLine HPOS="100" VPOS="100" WIDTH="1800" HEIGHT="20">{string.Join("<SP/>", strings)}</TextLine>
            </TextBlock></PrintSpace></Page></Layout></alto>
            """;
    }

    /// <summary>One text a line, as Transkribus writes PAGE.</summary>
    public static string PageXml(string words) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"><Page imageFilename="leaf.jpg" imageWidth="2000" imageHeight="3000">
        <TextRegion type="paragraph" id="r1"><Coords points="100,100 1900,100 1900,200 100,200"/>
        <TextLine id="l1"><Coords points="100,100 1900,100 1900,140 100,140"/><TextEquiv><Unicode>{words}</Unicode></TextEquiv></TextLine>
        </TextRegion></Page></PcGts>
        """;

    /// <summary>One element a word, as tesseract writes hOCR.</summary>
    public static string Hocr(string words)
    {
        var spans = words.Split(' ').Select((w, i) => $"<span class='ocrx_word' title='bbox {100 + (i * 60)} 100 {150 + (i * 60)} 120; x_wconf 91'>{w}</span>");
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title></title><meta name='ocr-system' content='tesseract 5.3.0' /></head><body>
            <div class='ocr_page' title='image "leaf.png"; bbox 0 0 2000 3000; ppageno 0'><div class='ocr_carea'><p class='ocr_par'>
            <span class='ocr_line' title="bbox 100 100 1900 120">{string.Join("\n", spans)}</span></p></div></div></body></html>
            """;
    }
}
