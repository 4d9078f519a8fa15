using Attest.Evidence;

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
}
