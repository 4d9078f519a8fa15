using System.Collections.Concurrent;
using Attest.Evidence;
using Attest.Reading;

namespace Attest.Evidence.Tests;

/// <summary>What the person who gathered the documents says of them in <c>sources.csv</c>.</summary>
public class SourceTablesTests
{
    [Fact]
    public void A_table_describes_documents_and_is_none_itself()
    {
        using var place = new Workplace();
        place.Write("sources.csv", "path,author,kind,archive\nb.txt,Nora Lind,memoir,\n");
        place.Build();

        var witnesses = place.Open().Witnesses();

        witnesses.Select(w => w.Path).ShouldBe(["a.txt", "b.txt", "sub/c.txt"]);
        (witnesses[1].Description.Author, witnesses[1].Description.Kind).ShouldBe(("Nora Lind", SourceKind.Memoir));
        witnesses[0].Description.Author.ShouldBeNull();
    }

    [Fact]
    public void A_change_in_the_table_describes_anew_without_reading_again()
    {
        using var place = new Workplace();
        place.Write("sources.csv", "path,author\nb.txt,Nora Lind\n");
        place.Build();
        place.Write("sources.csv", "path,author\nb.txt,Karl Lind\n");
        var looked = new ConcurrentBag<string>();
        var stages = SmallStages.Make();

        place.Build(stages with
        {
            ReadAll = file =>
            {
                looked.Add(file.Path);
                return stages.ReadAll(file);
            },
        });

        looked.ShouldBeEmpty();
        place.Open().Witnesses()[1].Description.Author.ShouldBe("Karl Lind");
        place.Now().ShouldBe(place.Fresh());
    }

    [Fact]
    public void A_table_in_a_lower_folder_has_the_last_word()
    {
        using var place = new Workplace();
        place.Write("sources.csv", "path,author\nsub/c.txt,Nora Lind\na.txt,Nora Lind\n");
        place.Write("sub/sources.csv", "path,author\nc.txt,Karl Lind\n");
        place.Build();

        place.Open().Witnesses().Select(w => w.Description.Author).ShouldBe(["Nora Lind", null, "Karl Lind"]);
    }

    [Fact]
    public void A_wanted_siglum_is_given_and_no_other_document_gets_it()
    {
        using var place = new Workplace();
        place.Write("sources.csv", "path,siglum\nsub/c.txt,A\n");
        place.Build();

        place.Open().Witnesses().Select(w => w.Siglum).ShouldBe(["B", "C", "A"]);
    }

    [Fact]
    public void A_siglum_wanted_for_two_documents_is_given_to_none_and_said()
    {
        using var place = new Workplace();
        place.Write("sources.csv", "path,siglum\na.txt,Lind\nb.txt,Lind\n");
        var report = place.Build();

        place.Open().Witnesses().Select(w => w.Siglum).ShouldBe(["A", "B", "C"]);
        report.Findings.ShouldContain(f => f.Code == "reading.sources-siglum");
    }

    [Fact]
    public void A_row_for_no_document_is_a_finding()
    {
        using var place = new Workplace();
        place.Write("sources.csv", "path,author\nnone.txt,Nora Lind\n");

        place.Build().Findings.ShouldHaveSingleItem().Message.ShouldContain("none.txt");
    }
}
