using System.Diagnostics;
using Attest.Evidence;

namespace Attest.Evidence.Tests;

/// <summary>Invariant 8: a build that is stopped at any moment leaves the old state or the new one.</summary>
public class StoppedBuildTests
{
    [Theory]
    [InlineData(BuildStep.Reading)]
    [InlineData(BuildStep.ComparingTexts)]
    [InlineData(BuildStep.TellingPersons)]
    [InlineData(BuildStep.WeighingSources)]
    [InlineData(BuildStep.Writing)]
    public void A_build_cancelled_at_any_step_leaves_the_base_as_it_was(BuildStep step)
    {
        using var place = new Workplace();
        place.Build();
        string before = BaseDump.Of(place.Base);
        place.Write("d.txt", "Otto Kern was born in 1900.\n");
        using var source = new CancellationTokenSource();

        var build = new EvidenceBuild(SmallStages.Make(), new RuleVersion("v-1", "v-1"));
        var options = new BuildOptions(place.Folder, place.Base);
        Should.Throw<OperationCanceledException>(() => build.Run(options, new CancelAt(step, source), source.Token));

        BaseDump.Of(place.Base).ShouldBe(before);
        place.Build().Summary!.Witnesses.ShouldBe(4);
    }

    [Fact]
    public void A_build_stops_between_the_parts_of_a_container_and_reports_them()
    {
        using var place = new Workplace();
        place.Write("dump.set", "Otto Kern was born in 1900.");
        var small = SmallStages.Make();
        int given = 0;
        var endless = small with
        {
            ReadAll = file => file.Path != "dump.set" ? small.ReadAll(file) : Enumerable.Range(0, int.MaxValue).Select(i =>
            {
                given++;
                return small.Read($"dump.set!/{i}", file.Bytes());
            }),
        };
        using var source = new CancellationTokenSource();
        var reports = new PartsUntil(1000, source);

        var build = new EvidenceBuild(endless, new RuleVersion("v-1", "v-1"));
        Should.Throw<OperationCanceledException>(() => build.Run(new BuildOptions(place.Folder, place.Base), reports, source.Token));

        reports.Seen.ShouldBe(["dump.set 500", "dump.set 1000"]);
        given.ShouldBeLessThan(1010);
    }

    [Fact]
    public void A_first_build_that_is_cancelled_leaves_no_base()
    {
        using var place = new Workplace();
        using var source = new CancellationTokenSource();

        var build = new EvidenceBuild(SmallStages.Make(), new RuleVersion("v-1", "v-1"));
        var options = new BuildOptions(place.Folder, place.Base);
        Should.Throw<OperationCanceledException>(() => build.Run(options, new CancelAt(BuildStep.Writing, source), source.Token));

        Should.Throw<EvidenceBaseException>(() => place.Open()).Message.ShouldContain("There is no evidence base");
    }

    [Fact]
    public void A_transaction_that_was_cut_off_is_rolled_back_when_the_base_is_opened()
    {
        using var place = new Workplace();
        place.Build();
        string before = BaseDump.Of(place.Base);

        // What a killed writer leaves: changed pages in the file, and the journal that takes them back.
        using (var connection = BaseDump.Connect(place.Base))
        {
            Run(connection, "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; DELETE FROM claim; DELETE FROM transcript; DELETE FROM mention");
            Run(connection, "CREATE TABLE filler (x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO filler SELECT randomblob(2000) FROM n");
            File.Copy(place.Base, place.At("killed.attest"));
            File.Copy($"{place.Base}-journal", place.At("killed.attest-journal"));
        }

        SqliteEvidenceBase.Open(place.At("killed.attest")).Claims().Count.ShouldBe(7);
        BaseDump.Of(place.At("killed.attest")).ShouldBe(before);
    }

    [Fact]
    public void A_first_base_that_was_cut_off_is_no_base_and_is_built_again()
    {
        using var place = new Workplace();

        // What a first build killed while it writes leaves: pages without the first one, and the journal that takes them back.
        using (var connection = BaseDump.Connect(place.At("other.attest")))
        {
            Run(connection, "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; CREATE TABLE filler (x)");
            Run(connection, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO filler SELECT randomblob(2000) FROM n");
            File.Copy(place.At("other.attest"), place.Base);
            File.Copy($"{place.At("other.attest")}-journal", $"{place.Base}-journal");
        }

        File.ReadAllBytes(place.Base).Length.ShouldBeGreaterThan(100_000);
        using (var file = File.OpenRead(place.Base))
        {
            file.ReadByte().ShouldBe(0);
        }

        Should.Throw<EvidenceBaseException>(() => place.Open()).Message.ShouldContain("There is no evidence base");
        place.Build().Outcome.ShouldBe(BuildOutcome.Built);
        place.Open().Claims().Count.ShouldBe(7);
        File.Exists($"{place.Base}-journal").ShouldBeFalse();
    }

    [Fact]
    public void A_file_of_somebodys_own_is_left_alone_though_a_journal_lies_beside_it()
    {
        using var place = new Workplace();
        File.WriteAllText(place.Base, "This is a letter, and longer than sixteen bytes.");
        File.WriteAllText($"{place.Base}-journal", "A diary.");

        Should.Throw<EvidenceBaseException>(() => place.Build()).Message.ShouldContain("is no Attest evidence base");
        File.ReadAllText(place.Base).ShouldStartWith("This is a letter");
        File.ReadAllText($"{place.Base}-journal").ShouldBe("A diary.");
    }

    private static void Run(Microsoft.Data.Sqlite.SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class PartsUntil(int parts, CancellationTokenSource source) : IProgress<BuildProgress>
    {
        public List<string> Seen { get; } = [];

        public void Report(BuildProgress value)
        {
            if (value.Container is { } container)
            {
                Seen.Add($"{container} {value.Parts}");
                if (value.Parts >= parts)
                {
                    source.Cancel();
                }
            }
        }
    }

    private sealed class CancelAt(BuildStep step, CancellationTokenSource source) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            if (value.Step == step)
            {
                source.Cancel();
            }
        }
    }
}
