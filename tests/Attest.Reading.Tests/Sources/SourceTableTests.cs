using System.Text;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Reading.Tests.Sources;

public class SourceTableTests
{
    [Fact]
    public void Apply_EveryColumn_GivesTheDescription()
    {
        var (table, findings) = Read("""
            path,title,author,publisher,published,revised,retrieved,language,url,siglum,copied_from,kind,events,archive,fond,opis,delo,folio,page_labels,note
            a.txt,The Mill,H. Keller,Evening Post,1937-02-01,1938,2 March 2020,en,https://example.org/mill,K,b.txt,memoir,1936/1937,GARF,9401,1,52,14,1-4: i-iv,"typed, no date"
            """);

        findings.ShouldBeEmpty();
        var given = table.Apply("a.txt", new SourceDescription { Title = "mill.txt", Author = "nobody" });
        given.ShouldBe(new SourceDescription
        {
            Title = "The Mill",
            Author = "H. Keller",
            Publisher = "Evening Post",
            Published = Edtf.Parse("1937-02-01"),
            Revised = Edtf.Parse("1938"),
            Retrieved = Edtf.Parse("2020-03-02"),
            Language = "en",
            Url = "https://example.org/mill",
            Siglum = "K",
            CopiedFrom = "b.txt",
            Kind = SourceKind.Memoir,
            Events = Edtf.Parse("1936/1937"),
            ArchivalReference = "GARF, fond 9401, opis 1, delo 52, folio 14",
            PageLabels = "1-4: i-iv",
            Note = "typed, no date",
        });
    }

    [Fact]
    public void Apply_MissingCells_KeepWhatWasFound()
    {
        var (table, _) = Read("path;title\na.txt;\n");

        table.Apply("a.txt", new SourceDescription { Title = "Found", Language = "ru" }).ShouldBe(new SourceDescription { Title = "Found", Language = "ru" });
    }

    [Theory]
    [InlineData("показания", SourceKind.Testimony)]
    [InlineData("Zeitung", SourceKind.Press)]
    [InlineData("mémoires", SourceKind.Memoir)]
    [InlineData("Later Work", SourceKind.LaterWork)]
    [InlineData("acta", SourceKind.Record)]
    public void Apply_KindInOtherLanguages_IsUnderstood(string word, SourceKind kind) =>
        Read($"path,kind\na.txt,{word}\n").Table.Apply("a.txt", new SourceDescription()).Kind.ShouldBe(kind);

    [Fact]
    public void Apply_PathBeforePatterns_NarrowBeforeWide()
    {
        var (table, _) = Read("путь;автор;примечание\n*;anybody;all\npress/*;the press;\npress/a.txt;A. Writer;\n");

        table.Apply("press/a.txt", new()).Author.ShouldBe("A. Writer");
        table.Apply("press/a.txt", new()).Note.ShouldBe("all");
        table.Apply("press/b.txt", new()).Author.ShouldBe("the press");
        table.Apply("c.txt", new()).Author.ShouldBe("anybody");
    }

    [Fact]
    public void Apply_TableInAFolder_HoldsBelowItOnly()
    {
        var (table, _) = SourceTable.Read("sub/sources.csv", "path,author\n*,A. Writer\n"u8.ToArray(), ReadingSteps.Rules);

        table.Apply("sub/a.txt", new()).Author.ShouldBe("A. Writer");
        table.Apply("a.txt", new()).Author.ShouldBeNull();
    }

    [Fact]
    public void Apply_RowOfAContainer_FillsItsPartsWithoutSiglumAndTitle()
    {
        var (table, _) = Read("path,title,siglum,archive,author\nbox.zip,The box,Z,City archive,Clerk\nbox.zip!/a.txt,,,,H. Keller\n");

        var part = table.Apply("box.zip!/a.txt", new SourceDescription());

        (part.Title, part.Siglum, part.ArchivalReference, part.Author).ShouldBe((null, null, "City archive", "H. Keller"));
        table.Apply("box.zip!/b.txt", new SourceDescription { Author = "Found" }).Author.ShouldBe("Found");
    }

    [Fact]
    public void Read_DatesInWords_AreTaken() =>
        Read("path,published\na.txt,23 августа 1936\n").Table.Apply("a.txt", new()).Published.ShouldBe(Edtf.Parse("1936-08-23"));

    [Theory]
    [InlineData("path,colour\na.txt,red", "reading.sources-column", 1)]
    [InlineData("path,title,title\na.txt,one,two", "reading.sources-column", 1)]
    [InlineData("title\nThe Mill", "reading.sources-column", 1)]
    [InlineData("path,published\na.txt,long ago", "reading.sources-date", 2)]
    [InlineData("path,kind\na.txt,\nb.txt,gossip", "reading.sources-kind", 3)]
    [InlineData("path,language\na.txt,the tongue of the hills", "reading.sources-language", 2)]
    [InlineData("path,title\na.txt,One\na.txt,Two", "reading.sources-duplicate", 3)]
    [InlineData("path,title\n../a.txt,One", "reading.sources-path", 2)]
    [InlineData("path,title\n,One", "reading.sources-path", 2)]
    [InlineData("path,title\na.txt,One,two", "reading.sources-column", 2)]
    [InlineData("\n\n", "reading.sources-empty", 1)]
    public void Read_WhatIsWrong_IsAFindingWithItsLine(string table, string code, int line)
    {
        var finding = Read(table).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe(code);
        finding.Place.ShouldBe($"sources.csv, line {line}");
    }

    [Theory]
    [InlineData("path,title\nc.txt,One", "reading.sources-path", 2)]
    [InlineData("path,title\n*.pdf,One", "reading.sources-path", 2)]
    [InlineData("path,siglum\na.txt,K\nb.txt,K", "reading.sources-siglum", 3)]
    [InlineData("path,siglum\n*.txt,K", "reading.sources-siglum", 2)]
    [InlineData("path,copied from\na.txt,c.txt", "reading.sources-copied", 2)]
    [InlineData("path,copied from\na.txt,a.txt", "reading.sources-circle", 2)]
    public void Unmatched_WhatTheDocumentsBelie_IsAFinding(string table, string code, int line)
    {
        var finding = Read(table).Table.Unmatched(["a.txt", "b.txt", "d.zip!/e.txt"]).ShouldHaveSingleItem();

        finding.Code.ShouldBe(code);
        finding.Place.ShouldBe($"sources.csv, line {line}");
    }

    [Fact]
    public void Unmatched_CircleOfTwo_IsAFindingForEach() =>
        Read("path,copied_from\na.txt,b.txt\nb.txt,a.txt").Table.Unmatched(["a.txt", "b.txt"]).Select(f => f.Code)
            .ShouldBe(["reading.sources-circle", "reading.sources-circle"]);

    [Fact]
    public void Unmatched_CopyNamedBySiglumAndRowOfAContainer_AreFine()
    {
        var (table, _) = Read("path,siglum,copied_from\na.txt,A,B\nb.txt,B,\nd.zip,,\n");

        table.Unmatched(["a.txt", "b.txt", "d.zip!/e.txt"]).ShouldBeEmpty();
        table.Apply("a.txt", new()).CopiedFrom.ShouldBe("b.txt");
    }

    [Theory]
    [InlineData("sources.csv", true)]
    [InlineData("sub/Sources.TSV", true)]
    [InlineData("a.zip!/sources.csv", false)]
    [InlineData("my-sources.csv", false)]
    public void IsSourceTable_ByItsName(string path, bool expected) => SourceTable.IsSourceTable(path).ShouldBe(expected);

    private static (SourceTable Table, IReadOnlyList<Finding> Findings) Read(string table) =>
        SourceTable.Read("sources.csv", Encoding.UTF8.GetBytes(table), ReadingSteps.Rules);
}
