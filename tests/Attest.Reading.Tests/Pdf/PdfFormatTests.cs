using Attest.Reading.Tests.Conformance;
using Attest.Reading.Tests.Pages;
using Attest.Reading.Tools;

namespace Attest.Reading.Tests.Pdf;

/// <summary>PDFs that LibreOffice made: <c>report.pdf</c> has running heads, numbers, footnotes and divided words, <c>columns.pdf</c> two columns.</summary>
public class PdfFormatTests
{
    /// <summary>What the paragraphs of the report are put together of, in turn.</summary>
    private static readonly string[] Report =
    [
        "The ferry at Low Hollow carried its first passengers in the spring of 1871, when the old footbridge had been swept away by the thaw and the parish could not agree on who should pay for another.",
        "Until then the inhabitants of both banks had managed with two flat-bottomed boats belonging to the miller, who charged whatever the weather allowed him to charge and kept no accounts of any description.",
        "The council appointed a committee of five, three of whom lived on the eastern bank and remembered the inconvenience of earlier winters only too distinctly.",
        "Its recommendations were considered at four successive meetings, and the disagreements recorded in the minutes are as entertaining as they are uninformative about the construction itself.",
        "A carpenter from the neighbouring district undertook to build the vessel for a consideration of forty pounds, together with the timber of the demolished footbridge, which was stacked behind the schoolhouse.",
        "He delivered it eleven weeks late, and the correspondence about the deduction to be made on this account continued long after the vessel had become indispensable to everybody concerned.",
        "The ropes were inspected every Michaelmas by a member of the committee, whose signature appears in the inspection book for thirty-two consecutive years without a single observation.",
        "A report to the parish council",
        "The last crossing was made on an ordinary Tuesday, and nobody on either bank thought of writing down the name of the passenger.",
    ];

    private static readonly string[] Columns =
    [
        "Библиотека при железнодорожной станции открылась осенью 1926 года в помещении бывшего багажного сарая.",
        "Первым заведующим назначили отставного телеграфиста, который перенёс туда собственные книги и завёл подробную карточку на каждого читателя.",
        "Выдавали преимущественно календари, учебники арифметики и приложения к иллюстрированным журналам.",
        "Зимою помещение отапливалось единственной печью, поэтому посетители читали в верхней одежде и просиживали не дольше получаса.",
        "Через восемь лет библиотеку соединили с клубом железнодорожников, и карточки читателей оказались в чужом шкафу.",
        "Сохранившийся алфавитный каталог обрывается на букве, до которой переписчик добрался к началу отпусков.",
        "Впоследствии каталог неоднократно переписывали заново, но исправления вносили карандашом, и теперь они почти неразличимы.",
    ];

    [Theory]
    [InlineData("Pdf/Files/report.pdf", 12)]
    [InlineData("Pdf/Files/columns.pdf", 13)]
    public void Read_ParagraphsOverPagesAndColumns_AreWhole(string path, int paragraphs)
    {
        string[] sentences = path.Contains("report", StringComparison.Ordinal) ? Report : Columns;

        var body = PageFiles.Witness(path).ReadingOf(RegionKind.Body).ToList();

        body.Select(p => sentences.Aggregate(p, (rest, s) => rest.Replace(s, "", StringComparison.Ordinal)).Trim()).Where(rest => rest.Length > 0).ShouldBeEmpty();
        body.Count.ShouldBe(paragraphs);
    }

    [Fact]
    public void Read_Report_TellsTitleHeadingsAndFootnotes()
    {
        var witness = PageFiles.Witness("Pdf/Files/report.pdf");

        witness.ReadingOf(RegionKind.Title).ShouldBe(["The Ferry at Low Hollow"]);
        witness.ReadingOf(RegionKind.Heading).ShouldBe(["1. How the ferry began", "2. The years of the toll", "3. What became of it"]);
        witness.ReadingOf(RegionKind.Footnote).ShouldBe(
        [
            "1Minute book of the parish council, volume 3, under the meeting of April; the page has no number and the ink is badly faded.",
            "1The carpenter’s bill is kept with the minute book; it gives the sum in words only.",
        ]);
        witness.Words(RegionKind.FootnoteMark).ShouldBe(["1", "1"]);
    }

    [Theory]
    [InlineData("Pdf/Files/report.pdf", "The Ferry at Low Hollow")]
    [InlineData("Pdf/Files/columns.pdf", "Краеведческий листок")]
    public void Read_RunningHeadsAndNumbers_AreFurnitureAndLabels(string path, string head)
    {
        var witness = PageFiles.Witness(path);
        int pages = witness.Transcript.Pages.Count;

        witness.Words(RegionKind.Furniture).ShouldBe(Enumerable.Range(1, pages).SelectMany(n => (string[])[head, $"– {n} –"]), ignoreOrder: true);
        witness.Transcript.Pages.Select(p => p.Label).ShouldBe(Enumerable.Range(1, pages).Select(n => $"{n}"));
    }

    /// <summary>A page that Chromium printed: it sets its own lines around the page.</summary>
    [Fact]
    public void Read_PrintOfABrowser_LeavesOutWhatItPrintedAround()
    {
        var witness = PageFiles.Witness("Pdf/Files/printed.pdf");

        witness.Words(RegionKind.Furniture).ShouldBe(["11/22/26, 7:42 AM", "The Mill Race - Valley Notes", "file:///tmp/mill-race.html", "1/1"]);
        witness.ReadingOf(RegionKind.Title).ShouldBe(["The Mill Race"]);
        witness.Description.Author.ShouldBe("Anna Holt");
    }

    [Fact]
    public void Read_Register_HasARecordAPersonWithTabsBetweenCells()
    {
        var witness = PageFiles.Witness("Pdf/Files/register.pdf");

        witness.ReadingOf(RegionKind.Heading).ShouldContain("Name\tBorn\tPlace\tRemarks");
        witness.ReadingOf(RegionKind.ListItem).ShouldBe(
        [
            "Teller, John\t1791\tHarbour\tleft in 1820 after a quarrel with the overseer about the count",
            "Ames, Ruth\t1788\tLow Hollow\tdied of fever",
            "Holt, Peter\t1801\tUpper Mill\tno further record",
        ]);
        witness.Transcript.Entries.Select(e => e.Head.In(witness.Transcript.Reading)).ShouldBe(["Teller, John", "Ames, Ruth", "Holt, Peter"]);
    }

    [Fact]
    public void Read_BibliographyThatStandsOut_HasAParagraphAnEntry()
    {
        var entries = PageFiles.Witness("Pdf/Files/book.pdf").ReadingOf(RegionKind.ReferenceList).ToList();

        entries.Count.ShouldBe(4);
        entries.ShouldAllBe(e => e.StartsWith("Holt, Anna. ", StringComparison.Ordinal) && e.EndsWith("by the author.", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_DividedWords_AreJoinedAsEmendations()
    {
        var transcript = PageFiles.Witness("Pdf/Files/columns.pdf").Transcript;

        transcript.Received.ShouldContain("чита-\nтеля");
        transcript.Emendations.ShouldNotBeEmpty();
        transcript.Emendations.ShouldAllBe(e => e.Kind == EmendationKind.LineEndHyphen && e.Received.In(transcript.Received) == "-\n");
    }

    [Fact]
    public void Read_Report_HasPlacesInPointsAndWhatItSaysOfItself()
    {
        var witness = PageFiles.Witness("Pdf/Files/report.pdf");
        var place = witness.Transcript.Places.First(p => witness.Transcript.WordsAt(p) == "carried");

        place.ShouldBe(new PagePlace(place.Received, 1, place.Box));
        place.Box.Left.ShouldBe(180.7, 0.1);
        place.Box.Top.ShouldBe(156.2, 0.1);
        witness.Transcript.Pages[0].Width.ShouldBe(419.6, 0.1);
        witness.Description.Title.ShouldBe("The Ferry at Low Hollow");
        witness.Description.Author.ShouldBe("Parish council");
        witness.Description.Published.ShouldBeNull();
        witness.Encoding.ShouldStartWith("pdftotext ");
    }

    [Fact]
    public void Read_Scanned_IsRecognisedWithPlacesInPoints()
    {
        var result = PageFiles.Read("Pdf/Files/scanned.pdf");
        var witness = result.Witness.ShouldNotBeNull();
        var word = witness.Transcript.Places.First(p => witness.Transcript.WordsAt(p) == "перевозчик.");

        witness.Transcript.Reading.ShouldContain("билеты продавал сам перевозчик.");
        witness.Transcript.Origins.ShouldAllBe(o => o.Part == "tesseract, page 1");
        OriginCheck.WhatIsWrong(witness.Transcript, "", part => ReadingSteps.ToolParts.BytesOf(part, result.Bytes).ShouldNotBeNull()).ShouldBe("");
        witness.Encoding.ShouldContain("tesseract ");
        word.Confidence.ShouldNotBeNull().ShouldBeInRange(0.5, 1);
        word.Box.Left.ShouldBe(362 * 0.24, 2);
    }

    [Fact]
    public void Read_Locked_IsAFinding() => Code(PageFiles.Read("Pdf/Files/locked.pdf")).ShouldBe("reading.encrypted");

    [Fact]
    public void Read_Broken_IsAFinding() => Code(ReadingSteps.ReadBytes("a.pdf", "%PDF-1.4 and nothing more"u8.ToArray())).ShouldBe("reading.damaged");

    [Fact]
    public void Read_WithoutTheTool_NamesThePackage()
    {
        var result = new DocumentReader(ReadingSteps.Rules, new NoTools()).Read("a.pdf", PageFiles.Bytes("Pdf/Files/report.pdf"));

        Code(result).ShouldBe("reading.tool-missing");
        result.Findings[0].Message.ShouldContain("apt-get install poppler-utils");
    }

    [Fact]
    public void Read_WithoutTheTool_NamesThePackageForPictures()
    {
        var result = new DocumentReader(ReadingSteps.Rules, new NoTools()).Read("a.png", PageFiles.Bytes("Images/Files/leaf.png"));

        result.Findings.ShouldHaveSingleItem().Message.ShouldContain("apt-get install tesseract-ocr");
    }

    private static string Code(ReadResult result)
    {
        result.Witness.ShouldBeNull();
        return result.Findings.ShouldHaveSingleItem().Code;
    }

    private sealed class NoTools : IOutsideTools
    {
        public string? VersionOf(string tool) => null;

        public ToolOutput Run(ToolCall call) => new([], "not installed");
    }
}
