using Attest.Evidence;

namespace Attest.Evidence.Tests;

public class BaseFileTests
{
    [Fact]
    public void A_file_of_version_1_is_brought_to_this_version()
    {
        using var place = new Workplace();
        BaseDump.Run(place.Base, $"{Script("0001.sql")}; PRAGMA user_version = 1; PRAGMA application_id = {0x41545354}");
        BaseDump.Run(place.Base, """
            INSERT INTO decision (workspace, number, kind, a_document, a_words, "by", at, reason)
            VALUES ('main', 1, 'ClaimWrong', 'a.txt', 'Anna Weber died in 1921.', 'Nora Lind', '2020-01-02T03:04:05.0000000Z', 'a slip')
            """);

        place.Open().Decisions().ShouldHaveSingleItem().Reason.ShouldBe("a slip");

        Version(place.Base).ShouldBe(3);
        place.Build().Outcome.ShouldBe(BuildOutcome.Built);
    }

    [Fact]
    public void A_base_of_version_2_is_read_as_it_is_and_built_anew()
    {
        using var place = new Workplace();
        place.Build();
        string fresh = place.Now();
        foreach (string table in new[] { "kept_file", "kept_document", "tool_output" })
        {
            BaseDump.Run(place.Base, $"DROP TABLE {table}");
        }

        foreach (string column in new[] { "origins", "emendations", "entries", "pages", "places" })
        {
            BaseDump.Run(place.Base, $"ALTER TABLE transcript DROP COLUMN {column}");
        }

        foreach (string column in "revised revision parent_revision wanted_siglum copied_from kind events archival_reference page_labels note".Split(' '))
        {
            BaseDump.Run(place.Base, $"ALTER TABLE witness DROP COLUMN {column}");
        }

        BaseDump.Run(place.Base, "ALTER TABLE region DROP COLUMN language; ALTER TABLE embedded_source DROP COLUMN recipient; ALTER TABLE embedded_source DROP COLUMN publication; UPDATE workspace SET inputs = 'i-2'; PRAGMA user_version = 2");

        // A connection of this process still has the tables of the newer version in mind.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();

        place.Open().Witnesses().Count.ShouldBe(3);
        place.Open().Transcript(place.Open().Witnesses()[0].Id)!.Pages.ShouldBeEmpty();
        place.Build().Read.ShouldBe(3);
        place.Now().ShouldBe(fresh);
    }

    [Fact]
    public void A_newer_version_is_refused_in_plain_words()
    {
        using var place = new Workplace();
        place.Build();
        BaseDump.Run(place.Base, "PRAGMA user_version = 99");

        Should.Throw<EvidenceBaseException>(() => place.Open()).Message.ShouldContain("newer Attest");
        Should.Throw<EvidenceBaseException>(() => place.Build()).Message.ShouldContain("newer Attest");
    }

    [Fact]
    public void A_text_is_no_base()
    {
        using var place = new Workplace();
        File.WriteAllText(place.Base, "This is a letter, and longer than sixteen bytes.");

        Should.Throw<EvidenceBaseException>(() => place.Open()).Message.ShouldContain("is no Attest evidence base");
        Should.Throw<EvidenceBaseException>(() => place.Build()).Message.ShouldContain("is no Attest evidence base");
        File.ReadAllText(place.Base).ShouldStartWith("This is a letter");
    }

    [Fact]
    public void Another_programs_SQLite_file_is_no_base()
    {
        using var place = new Workplace();
        BaseDump.Run(place.Base, "CREATE TABLE recipes (name TEXT)");

        Should.Throw<EvidenceBaseException>(() => place.Open()).Message.ShouldContain("no Attest evidence base");
        Should.Throw<EvidenceBaseException>(() => place.Build()).Message.ShouldContain("no Attest evidence base");
    }

    [Fact]
    public void A_folder_is_no_base()
    {
        using var place = new Workplace();

        Should.Throw<EvidenceBaseException>(() => SqliteEvidenceBase.Open(place.Folder));
    }

    [Fact]
    public void A_damaged_base_is_a_sentence()
    {
        using var place = new Workplace();
        place.Build();
        byte[] bytes = File.ReadAllBytes(place.Base);
        File.WriteAllBytes(place.Base, bytes[..50]);

        Should.Throw<EvidenceBaseException>(() => place.Open()).Message.ShouldContain(place.Base);
    }

    [Fact]
    public void A_base_that_cannot_be_written_is_a_sentence_and_stays_as_it_was()
    {
        using var place = new Workplace();
        place.Build();
        string before = BaseDump.Of(place.Base);
        var log = new DecisionLog(place.Base, TimeProvider.System);
        var target = log.TargetOfName("a.txt", "Anna Weber");

        // Where its journal cannot be, SQLite writes nothing, whoever runs it.
        Directory.CreateDirectory($"{place.Base}-journal");

        Should.Throw<EvidenceBaseException>(() => log.Append(new DecisionDraft(DecisionKind.DifferentPersons, target, target, "Nora Lind", "")))
            .Message.ShouldContain("It is as it was before");
        Directory.Delete($"{place.Base}-journal");
        BaseDump.Of(place.Base).ShouldBe(before);
    }

    [Fact]
    public void A_base_below_a_file_is_a_sentence_without_the_engines_words()
    {
        using var place = new Workplace();
        File.WriteAllText(place.At("letter"), "A letter.");

        var refusal = Should.Throw<EvidenceBaseException>(() => new EvidenceBuild(SmallStages.Make(), new RuleVersion("v-1", "v-1")).Run(
            new BuildOptions(place.Folder, place.At("letter/base.attest")), new Progress<BuildProgress>(), default));

        refusal.Message.ShouldBe(
            $"The evidence base {place.At("letter/base.attest")} cannot be made: {place.At("letter")} is a file, not a folder. Give a place that can be written to with --base FILE.");
    }

    [Fact]
    public void The_base_of_a_folder_lies_in_it_and_else_with_the_user()
    {
        using var place = new Workplace();

        BaseFolder.DefaultBase(place.Folder, place.At("home")).ShouldBe(Path.Combine(place.Folder, ".attest", "evidence.attest"));

        // A file in the place of the hidden folder keeps everybody, root too, from writing there.
        Directory.Exists(Path.Combine(place.Folder, ".attest")).ShouldBeFalse();
        File.WriteAllText(Path.Combine(place.Folder, ".attest"), "");
        BaseFolder.DefaultBase(place.Folder, place.At("home")).ShouldStartWith(Path.Combine(place.At("home"), "attest", "f-"));
    }

    private static long Version(string path)
    {
        using var connection = BaseDump.Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private static string Script(string name)
    {
        using var stream = typeof(SqliteEvidenceBase).Assembly.GetManifestResourceStream($"Schema/{name}")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
