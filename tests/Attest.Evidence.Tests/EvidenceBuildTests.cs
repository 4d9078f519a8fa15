using Attest.Evidence;
using Attest.Text;

namespace Attest.Evidence.Tests;

public class EvidenceBuildTests
{
    [Fact]
    public void A_folder_becomes_a_base_with_sigla_by_path()
    {
        using var place = new Workplace();
        var report = place.Build();

        report.Outcome.ShouldBe(BuildOutcome.Built);
        report.Summary!.Folder.ShouldBe(place.Folder);
        place.Open().Witnesses().Select(w => $"{w.Siglum} {w.Path} {w.Claims}").ShouldBe(["A a.txt 3", "B b.txt 2", "C sub/c.txt 2"]);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_base()
    {
        using var one = new Workplace();
        using var many = new Workplace();
        foreach (int i in Enumerable.Range(0, 40))
        {
            one.Write($"more/{i}.txt", $"Otto Kern was arrested in {1900 + i}.\n");
            many.Write($"more/{i}.txt", $"Otto Kern was arrested in {1900 + i}.\n");
        }

        one.Build(threads: 1);
        many.Build(threads: 8);

        // The two lie in folders of their own, which the workspace names.
        BaseDump.Of(one.Base, "workspace").ShouldBe(BaseDump.Of(many.Base, "workspace"));
    }

    [Fact]
    public void A_build_after_a_change_equals_a_fresh_one()
    {
        using var place = new Workplace();
        place.Write("b.txt", "Weber died in 1950.\n");
        place.Build();
        place.Write("b.txt", "Weber died in 1922.\nKarl Lind was arrested in 1905.\n");
        place.Build();
        string changed = BaseDump.Of(place.Base, "original", "witness");

        File.Delete(place.Base);
        place.Build();

        // The original and the witness of the older bytes are kept.
        changed.ShouldBe(BaseDump.Of(place.Base, "original", "witness"));
    }

    [Fact]
    public void Nothing_is_done_where_nothing_changed()
    {
        using var place = new Workplace();
        place.Build();
        int read = 0;
        var stages = SmallStages.Make();
        var counting = stages with { Begin = w => { read++; return stages.Begin(w); } };

        var report = place.Build(counting);

        report.Outcome.ShouldBe(BuildOutcome.Unchanged);
        report.Summary!.Claims.ShouldBe(7);
        read.ShouldBe(0);
    }

    [Fact]
    public void Other_rules_read_everything_again()
    {
        using var place = new Workplace();
        place.Build(rules: "v-1");

        place.Build(rules: "v-2").Outcome.ShouldBe(BuildOutcome.Built);

        place.Open().Summary().RuleVersion.ShouldBe("v-2");
    }

    [Fact]
    public void A_bad_document_is_a_finding_and_the_rest_is_read()
    {
        using var place = new Workplace();
        place.Write("picture.txt", "\0\u0001\0");

        var report = place.Build();

        report.Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.binary");
        place.Open().Findings().ShouldBe(report.Findings);
        report.Summary!.Witnesses.ShouldBe(3);
    }

    [Fact]
    public void A_folder_in_which_nothing_can_be_read_leaves_the_base_as_it_was()
    {
        using var place = new Workplace();
        place.Build();
        string before = BaseDump.Of(place.Base);
        Directory.Delete(place.Folder, recursive: true);
        Directory.CreateDirectory(place.Folder);

        place.Build().Outcome.ShouldBe(BuildOutcome.NothingRead);

        BaseDump.Of(place.Base).ShouldBe(before);
    }

    [Fact]
    public void A_deleted_file_is_retired_and_its_original_kept()
    {
        using var place = new Workplace();
        place.Build();
        string gone = place.Open().Witnesses()[1].Id;
        File.Delete(Path.Combine(place.Folder, "b.txt"));

        place.Build();

        var evidence = place.Open();
        evidence.Witnesses().Select(w => w.Path).ShouldBe(["a.txt", "sub/c.txt"]);
        evidence.ClaimsInWitness(gone).ShouldBeEmpty();
        evidence.Original(gone).ShouldNotBeNull();
    }

    [Fact]
    public void Another_folder_is_refused_by_both_names()
    {
        using var place = new Workplace();
        place.Build();
        string other = place.At("other");
        Directory.CreateDirectory(other);
        var build = new EvidenceBuild(SmallStages.Make(), new RuleVersion("v-1", "v-1"));

        var refused = Should.Throw<EvidenceBaseException>(() => build.Run(new BuildOptions(other, place.Base), new Progress<BuildProgress>(), default));

        refused.Message.ShouldContain(place.Folder);
        refused.Message.ShouldContain(other);
    }

    [Fact]
    public void A_moved_folder_is_taken_where_the_user_says_so()
    {
        using var place = new Workplace();
        place.Build();
        string moved = place.At("moved");
        Directory.Move(place.Folder, moved);

        var options = new BuildOptions(moved, place.Base) { FolderHasMoved = true };
        var report = new EvidenceBuild(SmallStages.Make(), new RuleVersion("v-1", "v-1")).Run(options, new Progress<BuildProgress>(), default);

        report.Summary!.Folder.ShouldBe(moved);
    }

    [Fact]
    public void A_folder_takes_the_base_inside_it_along()
    {
        using var place = new Workplace();
        var build = new EvidenceBuild(SmallStages.Make(), new RuleVersion("v-1", "v-1"));
        string inside = Path.Combine(place.Folder, ".attest", "evidence.attest"), moved = place.At("moved");
        build.Run(new BuildOptions(place.Folder, inside), new Progress<BuildProgress>(), default);
        Directory.Move(place.Folder, moved);

        var report = build.Run(new BuildOptions(moved, Path.Combine(moved, ".attest", "evidence.attest")), new Progress<BuildProgress>(), default);

        report.Outcome.ShouldBe(BuildOutcome.Unchanged);
        report.Summary!.Folder.ShouldBe(moved);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(51, "AZ")]
    [InlineData(52, "BA")]
    [InlineData(702, "AAA")]
    public void Siglum_follows_the_order_of_paths(int index, string siglum) => Sigla.Of(index).ShouldBe(siglum);
}
