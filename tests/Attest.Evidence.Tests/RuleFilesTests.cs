using System.Collections.Concurrent;
using Attest.Evidence;
using Attest.Language;
using Attest.Testing;
using Attest.Text;

namespace Attest.Evidence.Tests;

public class RuleFilesTests
{
    [Fact]
    public void A_users_rows_are_added_to_a_table_and_other_files_replace()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.At("own/claims"));
        Directory.CreateDirectory(place.At("mine/claims"));
        File.WriteAllText(place.At("own/claims/words.tsv"), "arrested");
        File.WriteAllText(place.At("mine/claims/words.tsv"), "seized\n");
        File.WriteAllText(place.At("own/claims/life.yaml"), "a: 1");
        File.WriteAllText(place.At("mine/claims/life.yaml"), "a: 2");
        File.WriteAllText(place.At("mine/claims/guilds.yaml"), "b: 1");

        var data = new DiskDataFiles(place.At("own"), place.At("mine"));

        data.Read("claims/words.tsv").ShouldBe("arrested\nseized\n");
        data.Read("claims/life.yaml").ShouldBe("a: 2");
        data.List("claims").ShouldBe(["claims/guilds.yaml", "claims/life.yaml", "claims/words.tsv"]);
    }

    [Fact]
    public void The_rule_version_changes_with_any_rule()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.At("own"));
        File.WriteAllText(place.At("own/words.tsv"), "arrested");
        var before = RuleVersion.Of(new DiskDataFiles(place.At("own")));
        RuleVersion.Of(new DiskDataFiles(place.At("own"))).ShouldBe(before);

        File.WriteAllText(place.At("own/words.tsv"), "arrested\nseized");

        RuleVersion.Of(new DiskDataFiles(place.At("own"))).ShouldNotBe(before);
    }

    [Fact]
    public void A_missing_rule_file_says_what_to_do()
    {
        using var place = new Workplace();

        Should.Throw<FileNotFoundException>(() => new DiskDataFiles(place.Folder).Read("no.tsv")).Message.ShouldContain("install the program again");
    }

    [Fact]
    public void Stages_that_see_one_document_read_no_rules_but_those_of_documents()
    {
        var read = new ConcurrentBag<string>();
        var stages = Stages.From(new Watched(read));
        var witness = stages.Read("a.txt", "Anna Weber was arrested on 3 May 1921."u8.ToArray()).Witness!;

        stages.Extract(stages.Settle(stages.Begin(witness), CollectionVote.None));

        read.Count.ShouldBeGreaterThan(20);
        read.Where(path => !RuleVersion.IsOfDocuments(path)).ShouldBeEmpty();
    }

    [Fact]
    public void Rules_of_criticism_leave_the_version_of_documents_as_it_is()
    {
        using var place = new Workplace();
        Directory.CreateDirectory(place.At("own/criticism"));
        Directory.CreateDirectory(place.At("own/reading"));
        File.WriteAllText(place.At("own/criticism/slots.tsv"), "a");
        File.WriteAllText(place.At("own/reading/consent.tsv"), "a");
        var first = RuleVersion.Of(new DiskDataFiles(place.At("own")));
        File.WriteAllText(place.At("own/criticism/slots.tsv"), "b");
        var second = RuleVersion.Of(new DiskDataFiles(place.At("own")));
        File.WriteAllText(place.At("own/reading/consent.tsv"), "b");
        var third = RuleVersion.Of(new DiskDataFiles(place.At("own")));

        (second.All == first.All, second.Documents == first.Documents).ShouldBe((false, true));
        third.Documents.ShouldNotBe(second.Documents);
    }

    private sealed class Watched(ConcurrentBag<string> read) : IDataFiles
    {
        public string Read(string path)
        {
            read.Add(path);
            return Repository.Data.Read(path);
        }

        public IReadOnlyList<string> List(string folder) => Repository.Data.List(folder);
    }
}
