using Attest.Reading.Tests.Pages;

namespace Attest.Reading.Tests.Hocr;

public class HocrFormatTests
{
    [Fact]
    public void Read_FileOfTesseract_GivesWordsPlacesAndPicture()
    {
        var witness = PageFiles.Witness("Hocr/Files/leaf.hocr");
        var transcript = witness.Transcript;

        witness.Format.ShouldBe("hocr");
        transcript.Reading.ShouldBe("The ferry crossed at noon on 3 May 1871.\n\nПаром ходил до поздней осени, и билеты продавал сам перевозчик.");
        transcript.Pages.ShouldHaveSingleItem().ShouldBe(new Page(1, 1400, 420) { Image = "scan.png" });
        transcript.Places[1].Box.ShouldBe(new PageBox(151, 51, 99, 37));
        transcript.Places[1].Confidence.ShouldBe(0.96);
    }

    [Fact]
    public void Read_LinesWithoutWordsAndMarkupInWords_AreRead()
    {
        const string Page = """
            <!DOCTYPE html><html><body><div class="ocr_page" title="bbox 0 0 500 700"><p class="ocr_par"><span class="ocr_line" title="bbox 10 300 400 320">A line of <em>one</em> piece</span>
            <span class="ocr_line" title="bbox 10 330 400 350"><span class="ocrx_word" title="bbox 10 330 90 350"><strong>wo</strong>rd</span></span></p></div></body></html>
            """;

        var witness = ReadingSteps.Read("a.html", Page);

        witness.Format.ShouldBe("hocr");
        witness.Transcript.Reading.ShouldBe("A line of one piece word");
    }
}
