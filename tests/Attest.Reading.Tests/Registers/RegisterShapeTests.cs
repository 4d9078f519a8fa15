namespace Attest.Reading.Tests.Registers;

/// <summary>What a record is and is not, in short lists.</summary>
public class RegisterShapeTests
{
    [Fact]
    public void Read_NamesAndAges_EachLineIsARecordThoughOneTellsLess() =>
        Heads("Killed on the day\n\nJohn Mardle, 19, labourer\nAnn Parr, 45, widow\nMary Coxwell, 7\nThos. Hodge, 34, blacksmith\nWm. Fry, 60, farmer\nGeorge Tanner, 31, carpenter\n")
            .ShouldBe(["John Mardle", "Ann Parr", "Mary Coxwell", "Thos. Hodge", "Wm. Fry", "George Tanner"]);

    [Fact]
    public void Read_NamesAndYearsOnly_IsARegisterWhenLong() =>
        Heads("АРТЮХИН Иван Петрович, 1898\nБОРЩЁВ Пётр Ильич, 1901\nВЕРТЯЧИХ Иван Карпович, 1870\nГУЖ Фома Кузьмич, 1880\nДЁМИН Лука Фомич, 1884\nЖУК Лука Фомич, 1884\nЗИМА Лука Фомич, 1884\nКРАЙ Лука Фомич, 1884\n")
            .Length.ShouldBe(8);

    [Fact]
    public void Read_FourRecords_AreNoRegister() =>
        Heads("Mary Coxwell, born 1850, servant.\nJohn Mardle, born 1851, weaver.\nAnn Parr, born 1853, widow.\nGeorge Tanner, born 1855, carpenter.\n").ShouldBeEmpty();

    [Fact]
    public void Read_SurnamesThatAreTrades_AreNames() =>
        Heads("Arndt, Otto, geb. 12.3.1890, Schlosser, verh. 1936.\nBauer, Hans, geb. 1.3.1891, Arbeiter.\nConrad, Emil, geb. 1.3.1895, Tischler.\nSchneider, Grete, geb. 1.3.1899, ermordet 1942.\nErnst, Karl, geb. 1.3.1901, Lehrer.\n")
            .ShouldBe(["Arndt, Otto", "Bauer, Hans", "Conrad, Emil", "Schneider, Grete", "Ernst, Karl"]);

    [Fact]
    public void Read_LinesBrokenInAPage_AreRecords()
    {
        string lines = string.Concat("Arndt Berg Conrad Dorn Ernst".Split(' ').Select(n => $"<b>{n}, Otto</b>, geb. 12.3.1890 in Köln, Schlosser, gest. 1942.<br>\n"));

        var transcript = ReadingSteps.ReadPage($"<html><body><h1>Die Toten</h1><p>{lines}</p><p>Ende der Liste.</p></body></html>").Transcript;

        transcript.Entries.Select(e => e.Head.In(transcript.Reading)).ShouldBe(["Arndt, Otto", "Berg, Otto", "Conrad, Otto", "Dorn, Otto", "Ernst, Otto"]);
    }

    [Fact]
    public void Read_RecordOfManyLines_GoesOnToTheNextHead()
    {
        string[] names = ["Артюхин Иван Петрович", "Борщёва Мария Ивановна", "Вертячих Карп", "Гуж Пётр Ильич", "Жук Фома Ильич"];
        string cards = string.Join('\n', names.Select(n => $"{n}\nРодился в 1898 г., с. Глухово; русский; б/п; колхозник.\nАрестован 5 февраля 1938 г.\nПриговор: ВМН. Реабилитирован в 1957 г.\n"));

        var transcript = ReadingSteps.ReadText("Список жертв\n\n" + cards).Transcript;

        transcript.Entries.Select(e => e.Head.In(transcript.Reading)).ShouldBe(names);
        transcript.Entries.ShouldAllBe(e => e.Reading.In(transcript.Reading).EndsWith("Реабилитирован в 1957 г.", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_LettersAndDistricts_AreHeadingsAndNotPartsOfRecords()
    {
        var witness = ReadingSteps.ReadText(File.ReadAllText(Path.Combine(RegisterFiles.Folder(), "paragraphs.txt")));

        witness.Words(RegionKind.Heading).ShouldBe(["Луговской район", "Верхнеозёрский район"], ignoreOrder: false);
        witness.Transcript.Entries.ShouldAllBe(e => !e.Reading.In(witness.Transcript.Reading).Contains("Луговской район", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_PageHeadersAndNumbersInARegister_AreFurniture()
    {
        var witness = ReadingSteps.ReadText(File.ReadAllText(Path.Combine(RegisterFiles.Folder(), "wrapped-pages.txt")));

        var furniture = witness.Words(RegionKind.Furniture).ToList();
        furniture.ShouldContain("Книга памяти. Том 2");
        furniture.ShouldContain("41");
        witness.Transcript.Reading.ShouldNotContain("Книга памяти. Том 2");
    }

    [Fact]
    public void Read_Table_LabelsFieldsByTheirColumns()
    {
        var transcript = RegisterFiles.Read("table");

        var entry = transcript.Entries[0];
        entry.Fields.Select(f => f.Label).ShouldBe(["№", "Фамилия", "Имя", "Отчество", "Год рождения", "Место рождения", "Дата ареста"]);
        string.Join(' ', entry.Fields.Skip(1).Take(3).Select(f => f.Value.In(transcript.Reading))).ShouldBe(RegisterFiles.Single(entry.Head.In(transcript.Reading)));
        transcript.Entries[3].Fields.Select(f => f.Label).ShouldBe(["№", "Фамилия", "Имя", "Отчество", "Год рождения", "Дата ареста"]);
    }

    [Fact]
    public void Read_TableDrawnWithSpaces_AnEmptyCellMovesNoOther()
    {
        var transcript = RegisterFiles.Read("passengers");

        transcript.Entries[2].Fields.Select(f => $"{f.Label}: {f.Value.In(transcript.Reading)}")
            .ShouldBe(["Name: Calloway, Thomas", "Age: 22", "Native place: Ulverdale", "Ship: Harrier"]);
    }

    [Fact]
    public void Read_Cards_FieldsHaveTheirLabelsAsWritten()
    {
        var transcript = RegisterFiles.Read("cards");

        transcript.Entries[1].Fields.Select(f => f.Label).ShouldBe(["Фамилия, имя, отчество", "Дата рождения", "Место рождения", "Дата ареста", "Приговор"]);
        transcript.Entries[1].Fields[4].Value.In(transcript.Reading).ShouldBe("10 лет исправительно-трудовых лагерей и поражение в правах на 5 лет");
        transcript.Regions.Count(r => r.Kind == RegionKind.Infobox && r.Label == "Дата ареста").ShouldBe(6);
    }

    [Fact]
    public void Read_ASingleBox_IsNoRegister() =>
        Heads("Ершова Вера Павловна\n\nФамилия: Ершова\nДата рождения: 1901 г.\nМесто рождения: Тамбов\nДата ареста: 5 мая 1931 г.\n").ShouldBeEmpty();

    [Fact]
    public void Read_HangingIndents_ShowWhereRecordsBegin() =>
        Heads(string.Concat("Arndt Berg Conrad Dorn Ernst".Split(' ').Select(n => $"{n}, Otto, geb. 12.3.1890 in Köln, Schlosser,\n    verh. 1936 mit seinem Bruder\n{(n == "Berg" ? "    Arndt, Hans, 1891, Gehilfe, verh. 1936;\n" : "")}    gest. 1942 in Riga\n")))
            .ShouldBe(["Arndt, Otto", "Berg, Otto", "Conrad, Otto", "Dorn, Otto", "Ernst, Otto"]);

    [Fact]
    public void Read_LinesThatBeginWithANameByChance_AreNoRegister()
    {
        string wrapped = string.Concat(Enumerable.Repeat(
            "and when the list came down to the yard, and they saw that\nJohn Mardle, born 1850, a servant arrested with the others, was\nnot on it, nobody spoke, since all knew what that meant to his\nwife and to those who had hidden him through that long winter\n", 6));

        Heads("The Yard\n\nIt was cold that morning " + wrapped).ShouldBeEmpty();
    }

    [Fact]
    public void Read_RecordWithoutAName_IsARecordWithoutAHead()
    {
        string known = string.Concat("Абакан Берёза Верба Гранит Дунай Енот Жук Зима Ива Кедр".Split(' ').Select(n => $"{n} Иван Петрович, 1898 г. р., русский, расстрелян в 1937 г.\n"));

        var transcript = ReadingSteps.ReadText(known + "Неизвестный мужчина, около 40 лет, колхозник, умер в 1937 г.\n" + known).Transcript;

        transcript.Entries.Count.ShouldBe(21);
        transcript.Entries[10].Head.IsEmpty.ShouldBeTrue();
    }

    private static string[] Heads(string text)
    {
        var transcript = ReadingSteps.ReadText(text).Transcript;
        return [.. transcript.Entries.Select(e => e.Head.In(transcript.Reading))];
    }
}
