using System.Text;
using Attest.Testing;
using Attest.Text;

namespace Attest.Reading.Tests.Tables;

public class TableFormatTests
{
    [Fact]
    public void Read_Register_GivesARecordALineWithItsFields()
    {
        var transcript = ReadTable("Surname,Given name,Date of birth,Note\r\nKeller,Hans,1890,\"miller, of Aue\"\r\nMoor,Karl,,\r\n");

        transcript.Reading.ShouldBe("Keller\tHans\t1890\tmiller, of Aue\n\nMoor\tKarl");
        Draw(transcript).ShouldBe(
        [
            "Keller\tHans | Surname: Keller | Given name: Hans | Date of birth: 1890 | Note: miller, of Aue",
            "Moor\tKarl | Surname: Moor | Given name: Karl",
        ]);
        transcript.Emendations.ShouldBeEmpty();
    }

    [Fact]
    public void Read_Table_ReceivedIsTheFileItself()
    {
        const string text = "Name;Год\n\"A \"\"Bear\"\" Writer\";1937\n;1938\n";

        var transcript = ReadTable(text);

        transcript.Received.ShouldBe(text);
        transcript.Origins.ShouldBeEmpty();
        transcript.Reading.ShouldBe("A \"Bear\" Writer\t1937\n\n\t1938");
    }

    [Fact]
    public void Read_TabsAndEmptyCells_KeepTheirPlaces()
    {
        var transcript = ReadTable("name\tborn\tplace\n\t1890\tAue\nKarl Moor\t\tBern\n", "a.tsv");

        transcript.Reading.ShouldBe("\t1890\tAue\n\nKarl Moor\t\tBern");
        transcript.Entries[1].Fields.Select(f => f.Label).ShouldBe(["name", "place"]);
    }

    [Fact]
    public void Read_RecordThatBeginsWithATab_KeepsItApartFromTheLineEnd()
    {
        var transcript = ReadTable("a\tb\n\tc\n", "a.tsv");

        transcript.Reading.ShouldBe("a\tb\n\n\tc");
        transcript.Map.ToReceived(TextSpan.FromLength(5, 1)).ShouldBe(TextSpan.FromLength(4, 1));
    }

    [Fact]
    public void Read_LineEndsInsideQuotes_StayInTheirRecord()
    {
        var transcript = ReadTable("name,note\nHans Keller,\"first line\nsecond line\"\nKarl Moor,short\n");

        transcript.Entries.Count.ShouldBe(2);
        transcript.Reading.ShouldBe("Hans Keller\tfirst line second line\n\nKarl Moor\tshort");
    }

    [Theory]
    [InlineData("фамилия;имя;отчество;место рождения\nКеллер;Иван;Карлович;Ауэ\n", "Келлер\tИван\tКарлович")]
    [InlineData("Nr.;Vorname;Nachname;Beruf\n1;Hans;Keller;Müller\n", "Hans\tKeller")]
    [InlineData("id|nazwisko|rok urodzenia|imię\n7|Moor|1890|Karl\n", "Moor")]
    [InlineData("id,prénom,nom,né\n7,Jean,Meunier,1890\n", "Jean\tMeunier")]
    [InlineData("id,ПІБ,рік\n7,Келлер Іван,1890\n", "Келлер Іван")]
    public void Read_NameColumns_AreTheHead(string text, string head)
    {
        var transcript = ReadTable(text);

        transcript.Entries.ShouldHaveSingleItem().Head.In(transcript.Reading).ShouldBe(head);
    }

    [Fact]
    public void Read_NoHeadings_NumbersTheColumns() =>
        Draw(ReadTable("Hans Keller,1890\nKarl Moor,1891\n"))[0].ShouldBe(" | column 1: Hans Keller | column 2: 1890");

    [Fact]
    public void Read_RaggedRows_AreReadWithAFindingThatNamesTheirLines()
    {
        var result = ReadingSteps.ReadBytes("a.csv", "name,born,place\nHans Keller,1890,Aue\nKarl Moor,1891\nA. Writer,1892,Bern,painter\n"u8.ToArray());

        var finding = result.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Place).ShouldBe(("reading.columns", "a.csv, line 3"));
        Draw(result.Witness!.Transcript)[2].ShouldBe("A. Writer | name: A. Writer | born: 1892 | place: Bern | column 4: painter");
    }

    [Fact]
    public void Read_QuoteNeverClosed_IsAnOrdinaryCharacter()
    {
        var result = ReadingSteps.ReadBytes("a.csv", "name,born\n\"Hans Keller,1890\nKarl Moor,1891\n"u8.ToArray());

        result.Findings.ShouldHaveSingleItem().ShouldBe(new("reading.quotes", "a.csv, line 2", "A quotation mark at the start of a cell is never closed; it was read as an ordinary character."));
        result.Witness!.Transcript.Reading.ShouldBe("\"Hans Keller\t1890\n\nKarl Moor\t1891");
    }

    [Fact]
    public void Read_ExcelSeparatorLine_IsBelievedAndLeftOut() =>
        ReadTable("sep=;\nname;born\nHans, the miller;1890\n").Reading.ShouldBe("Hans, the miller\t1890");

    [Fact]
    public void Read_ManyUnclosedQuotes_CostOnePassEach()
    {
        string text = "name,born\n" + string.Concat(Enumerable.Repeat("\"a,1\n", 100_000));

        ReadTable(text).Entries.Count.ShouldBe(100_000);
    }

    [Fact]
    public void Read_SemicolonsInWindows1251_IsARegister()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("tests/Attest.Reading.Tests/Tables/Files/register-semicolons-cp1251.csv"));

        var witness = ReadingSteps.ReadBytes("register.csv", bytes).Witness.ShouldNotBeNull();

        witness.Encoding.ShouldStartWith("windows-1251");
        Draw(witness.Transcript)[0].ShouldBe("Мельников\tПётр\tИванович | Фамилия: Мельников | Имя: Пётр | Отчество: Иванович | Год рождения: 1890 | Место рождения: деревня Заречье; Тверская губерния");
    }

    private static Transcript ReadTable(string text, string path = "a.csv") => ReadingSteps.ReadBytes(path, Encoding.UTF8.GetBytes(text)).Witness.ShouldNotBeNull().Transcript;

    private static string[] Draw(Transcript transcript) =>
        [.. transcript.Entries.Select(e => string.Join(" | ", e.Fields.Select(f => $"{f.Label}: {f.Value.In(transcript.Reading)}").Prepend(e.Head.In(transcript.Reading))))];
}
