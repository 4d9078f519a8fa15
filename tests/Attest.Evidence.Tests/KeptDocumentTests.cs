using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Attest.Evidence;
using Attest.Language;
using Attest.Reading;
using Attest.Testing;

namespace Attest.Evidence.Tests;

/// <summary>A second build reads only what changed, and ends as a first one would.</summary>
public class KeptDocumentTests
{
    [Theory]
    [InlineData("change", "b.txt", 1, 2)]
    [InlineData("add", "d.txt", 1, 3)]
    [InlineData("delete", "", 0, 2)]
    [InlineData("rename", "moved.txt", 1, 2)]
    public void A_build_after_a_change_reads_what_changed_and_equals_a_fresh_one(string change, string read, int reads, int kept)
    {
        using var place = new Workplace();
        place.Build();
        Change(place, change);
        var looked = new ConcurrentBag<string>();

        var report = place.Build(Watched(SmallStages.Make(), looked));

        (report.Read, report.Kept).ShouldBe((reads, kept));
        looked.Order().ShouldBe(read.Length == 0 ? [] : [read]);
        place.Now().ShouldBe(place.Fresh());
    }

    [Fact]
    public void A_file_that_was_only_touched_is_no_change()
    {
        using var place = new Workplace();
        place.Build();
        File.SetLastWriteTimeUtc(Path.Combine(place.Folder, "a.txt"), new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));

        var report = place.Build();

        (report.Outcome, report.Read, report.Kept).ShouldBe((BuildOutcome.Unchanged, 0, 3));
    }

    [Fact]
    public void Rules_over_the_whole_collection_leave_documents_as_they_were()
    {
        using var place = new Workplace();
        place.Build(rules: "v-1", documentRules: "d-1");

        var report = place.Build(rules: "v-2", documentRules: "d-1");

        (report.Outcome, report.Read, report.Kept).ShouldBe((BuildOutcome.Built, 0, 3));
        place.Now().ShouldBe(place.Fresh(rules: "v-2", documentRules: "d-1"));
    }

    [Fact]
    public void Rules_for_documents_make_all_of_them_be_read_again()
    {
        using var place = new Workplace();
        place.Build(rules: "v-1");

        var report = place.Build(SmallStages.WithCloserQuotes(), rules: "v-2");

        (report.Read, report.Kept).ShouldBe((3, 0));
        place.Now().ShouldBe(place.Fresh(SmallStages.WithCloserQuotes(), "v-2"));
    }

    [Fact]
    public void Of_a_container_only_the_part_that_changed_goes_through_the_stages()
    {
        using var place = new Workplace();
        place.Write("letters.set", "Otto Kern was born in 1900.\fOtto Kern died in 1950.\fKarl Lind died in 1930.");
        place.Build(WithSets());
        place.Write("letters.set", "Otto Kern was born in 1900.\fOtto Kern died in 1951.\fKarl Lind died in 1930.");
        var analysed = new ConcurrentBag<string>();

        var report = place.Build(WithSets() with { Settle = (begun, vote) => Noted(analysed, begun, vote) });

        (report.Read, report.Kept).ShouldBe((1, 5));
        analysed.ShouldHaveSingleItem().ShouldBe("letters.set!/1");
        place.Now().ShouldBe(place.Fresh(WithSets()));
    }

    [Fact]
    public void Two_parts_of_one_name_and_the_same_bytes_are_one_witness()
    {
        using var place = new Workplace();
        place.Write("letters.set", "Otto Kern was born in 1900.");
        var twice = WithSets() with { ReadAll = file => [.. WithSets().ReadAll(file), .. WithSets().ReadAll(file)] };

        place.Build(twice).Summary!.Witnesses.ShouldBe(4);
    }

    [Theory]
    [InlineData("UPDATE kept_document SET analysis = zeroblob(9)")]
    [InlineData("DELETE FROM kept_document WHERE file = 'a.txt'")]
    [InlineData("DELETE FROM kept_file")]
    [InlineData("DELETE FROM transcript WHERE witness = (SELECT id FROM witness WHERE path = 'a.txt')")]
    public void What_cannot_be_taken_over_is_read_again(string damage)
    {
        using var place = new Workplace();
        place.Build();
        BaseDump.Run(place.Base, damage);
        place.Write("b.txt", "Weber died in 1922.\n");

        place.Build().Read.ShouldBeGreaterThan(0);

        place.Now().ShouldBe(place.Fresh());
    }

    [Fact]
    public void A_deleted_file_is_listed_as_retired_and_comes_back()
    {
        using var place = new Workplace();
        place.Build();
        string path = Path.Combine(place.Folder, "b.txt"), text = File.ReadAllText(path);
        File.Delete(path);
        place.Build();

        place.Open().Retired().Select(w => $"{w.Path} {w.Siglum}").ShouldBe(["b.txt B"]);

        place.Write("b.txt", text);
        place.Build();
        place.Open().Retired().ShouldBeEmpty();
        BaseDump.Witnesses(place.Base).ShouldContain("b.txt");
        place.Now().ShouldBe(place.Fresh());
    }

    [Fact]
    public void Everything_the_stages_found_is_kept()
    {
        using var place = new Workplace();
        var seen = new List<string>();
        var stages = Stages.From(Repository.Data);
        stages = stages with
        {
            Resolve = (analyses, human) =>
            {
                seen.Add(string.Join('\n', analyses.Where(a => a.Witness.Path != "note.txt").Select(a => JsonSerializer.Serialize(a))));
                return Stages.From(Repository.Data).Resolve(analyses, human);
            },
            Weigh = input =>
            {
                seen.Add(string.Join('\n', input.Claims.Where(c => c.WitnessId != input.Witnesses.FirstOrDefault(w => w.Path == "note.txt")?.Id).Select(c => c.ToString())));
                return Stages.From(Repository.Data).Weigh(input);
            },
        };
        Directory.Delete(place.Folder, recursive: true);
        foreach (string file in Directory.GetFiles(Repository.PathOf("samples", "moscow-1937")).Take(4))
        {
            Directory.CreateDirectory(place.Folder);
            File.Copy(file, Path.Combine(place.Folder, Path.GetFileName(file)));
        }

        place.Build(stages);
        place.Write("note.txt", "This is a note on the folder, and it names nobody.\n");
        var report = place.Build(stages);

        report.Kept.ShouldBe(4);
        seen.Count.ShouldBe(4);
        seen[2].ShouldBe(seen[0]);
        seen[3].ShouldBe(seen[1]);
    }

    private static void Change(Workplace place, string change)
    {
        string a = Path.Combine(place.Folder, "a.txt"), b = Path.Combine(place.Folder, "b.txt");
        switch (change)
        {
            case "change": place.Write("b.txt", "Weber died in 1950.\n"); break;
            case "add": place.Write("d.txt", "Anna Weber was born in 1891.\n"); break;
            case "delete": File.Delete(b); break;
            case "rename": File.Move(a, Path.Combine(place.Folder, "moved.txt")); break;
        }
    }

    private static Stages Watched(Stages stages, ConcurrentBag<string> looked) => stages with
    {
        ReadAll = file =>
        {
            looked.Add(file.Path);
            return stages.ReadAll(file);
        },
    };

    private static Analysis Noted(ConcurrentBag<string> analysed, BegunAnalysis begun, CollectionVote vote)
    {
        analysed.Add(begun.Witness.Path);
        return SmallStages.Make().Settle(begun, vote);
    }

    // A set holds documents parted by form feeds.
    private static Stages WithSets() => SmallStages.Make() with
    {
        ReadAll = file => file.Path.EndsWith(".set", StringComparison.Ordinal)
            ? Encoding.UTF8.GetString(file.Bytes()).Split('\f').Select((part, i) => SmallStages.Make().Read($"{file.Path}!/{i}", Encoding.UTF8.GetBytes(part)))
            : SmallStages.Make().ReadAll(file),
    };
}
