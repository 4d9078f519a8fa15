using Attest.Claims;
using Attest.Evidence;
using Attest.Reading;
using Attest.Text;
using Microsoft.Data.Sqlite;

namespace Attest.Evidence.Tests;

public class SqliteEvidenceBaseTests
{
    [Fact]
    public void What_was_built_is_read_back_whole()
    {
        using var place = new Workplace();
        place.Build();
        var evidence = place.Open();

        var claim = evidence.Claims().Single(c => c.Path == "sub/c.txt" && c.Claim.Type == "arrest");
        claim.Siglum.ShouldBe("C");
        claim.SubjectName.ShouldBe("Josef Novák");
        claim.ObjectId.ShouldBe(evidence.Persons().Single(p => p.Name == "Anna Weber").Id);
        claim.Claim.Date!.Value.Text.ShouldBe("1899");
        claim.Claim.Voice.ToString().ShouldBe("the clerk, as told by some");
        claim.Claim.Quote.Text.ShouldEndWith("1899. \U0001F4DC");
        claim.Claim.Quote.Text.ShouldBe(claim.Claim.Quote.Span.In(evidence.Transcript(claim.Claim.WitnessId)!.Received));
    }

    [Fact]
    public void Whatever_reading_tells_of_a_document_is_read_back()
    {
        using var place = new Workplace();
        var small = SmallStages.Make();
        place.Build(small with { ReadAll = file => small.ReadAll(file).Select(r => r with { Witness = Told(r.Witness!) }) });
        var evidence = place.Open();

        var row = evidence.Witnesses()[0];
        var transcript = evidence.Transcript(row.Id)!;
        var told = Told(small.ReadAll(ReceivedFile.Of("a.txt", File.ReadAllBytes(Path.Combine(place.Folder, "a.txt")))).Single().Witness!);

        row.Description.ShouldBe(told.Description);
        transcript.Origins.Single().Map.Runs.ShouldBe(told.Transcript.Origins.Single().Map.Runs);
        (transcript.Origins.Single() with { Map = told.Transcript.Origins.Single().Map }).ShouldBe(told.Transcript.Origins.Single());
        transcript.Regions.ShouldBe(told.Transcript.Regions);
        transcript.Emendations.ShouldBe(told.Transcript.Emendations);
        transcript.Entries.Single().Fields.ShouldBe(told.Transcript.Entries.Single().Fields);

        // The label that the user gives stands before the one that the document has.
        transcript.Pages.ShouldBe(told.Transcript.Pages.Select(p => p with { Label = "i" }));
        transcript.Places.ShouldBe(told.Transcript.Places);
    }

    [Fact]
    public void The_original_is_kept_byte_for_byte()
    {
        using var place = new Workplace();
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "Anna Weber died in 1921.\r\n"u8];
        File.WriteAllBytes(Path.Combine(place.Folder, "a.txt"), bytes);
        place.Build();

        var evidence = place.Open();

        evidence.Original(evidence.Witnesses()[0].Id).ShouldBe(bytes);
    }

    [Fact]
    public void Persons_carry_their_counts()
    {
        using var place = new Workplace();
        place.Build();

        var weber = place.Open().Persons().Single(p => p.Name == "Anna Weber");

        weber.Forms.ShouldBe(["Anna Weber"]);
        (weber.Documents, weber.Claims, weber.IndependentWitnesses).ShouldBe((2, 2, 1));
    }

    [Fact]
    public void Two_copies_of_one_work_are_one_independent_text()
    {
        using var place = new Workplace();
        place.Build();

        var lind = place.Open().Persons().Single(p => p.Name == "Karl Lind");

        (lind.Documents, lind.Claims, lind.IndependentWitnesses).ShouldBe((2, 2, 1));
    }

    [Fact]
    public void Mentions_reuses_traditions_and_revisions_come_back_in_order()
    {
        using var place = new Workplace();
        place.Build();
        var evidence = place.Open();
        var (a, b) = (evidence.Witnesses()[0], evidence.Witnesses()[1]);

        evidence.MentionsInWitness(a.Id).Select(m => m.Surface).ShouldBe(["Anna Weber", "Anna Weber", "Karl Lind"]);
        var reuse = evidence.Reuses().ShouldHaveSingleItem();
        (reuse.A.WitnessId, reuse.B.WitnessId, reuse.Reasons[0]).ShouldBe((a.Id, b.Id, "the same line"));
        evidence.Traditions().ShouldHaveSingleItem().Passages.Select(p => p.WitnessId).ShouldBe([a.Id, b.Id]);
        evidence.Revisions().ShouldHaveSingleItem().YoungerId.ShouldBe(b.Id);
    }

    [Fact]
    public void A_claim_knows_who_else_says_so()
    {
        using var place = new Workplace();
        place.Build();
        var evidence = place.Open();

        var claim = evidence.Claims().First(c => c.SubjectName == "Karl Lind");

        (claim.Reports, claim.Witnesses).ShouldBe((2, 1));
        evidence.AttestationOf(claim.Claim.Id)!.Ledger.ShouldBe(["each line is one"]);
    }

    [Fact]
    public void An_empty_text_is_a_witness_without_claims()
    {
        using var place = new Workplace();
        place.Write("empty.txt", "");
        place.Build();
        var evidence = place.Open();

        var empty = evidence.Witnesses().Single(w => w.Path == "empty.txt");

        evidence.Transcript(empty.Id)!.Received.ShouldBe("");
        evidence.Original(empty.Id).ShouldBe([]);
    }

    [Fact]
    public void The_id_of_a_person_who_was_merged_leads_to_the_whole()
    {
        using var place = new Workplace();
        place.Build();
        var evidence = place.Open();
        string weber = evidence.Persons().Single(p => p.Name == "Weber").Id;
        var log = new DecisionLog(place.Base, TimeProvider.System);
        log.Append(new DecisionDraft(
            DecisionKind.SamePerson, log.TargetOfName("a.txt", "Anna Weber"), log.TargetOfName("b.txt", "Weber"), "Nora Lind", ""));

        place.Build();

        evidence.Person(weber)!.Name.ShouldBe("Anna Weber");
        evidence.ClaimsOfPerson(weber).Count(c => c.Claim.Type == "death").ShouldBe(2);
    }

    [Theory]
    [InlineData("UPDATE decision SET reason = 'x'")]
    [InlineData("DELETE FROM decision")]
    [InlineData("UPDATE original SET length = 0")]
    [InlineData("DELETE FROM original")]
    public void Decisions_and_originals_cannot_be_changed(string sql)
    {
        using var place = new Workplace();
        place.Build();
        var log = new DecisionLog(place.Base, TimeProvider.System);
        log.Append(new DecisionDraft(DecisionKind.ClaimWrong, log.TargetOfClaim(place.Open().Claims()[0].Claim.Id), null, "Nora Lind", ""));

        Should.Throw<SqliteException>(() => BaseDump.Run(place.Base, sql)).Message.ShouldContain("append-only");
    }

    [Fact]
    public void Every_key_begins_with_the_workspace_and_every_table_is_strict()
    {
        using var place = new Workplace();
        place.Build();
        using var connection = BaseDump.Connect(place.Base);
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT t.name FROM pragma_table_list t WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%' AND (t.strict = 0 OR NOT EXISTS (SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = 'workspace' AND c.pk = 1))";

        command.ExecuteScalar().ShouldBeNull();
    }

    private static Witness Told(Witness witness)
    {
        var word = TextSpan.Of(0, 4);
        return witness with
        {
            Description = new SourceDescription
            {
                Title = "A letter", Author = "Nora Lind", Publisher = "The Press", Published = Edtf.Parse("1922"), Revised = Edtf.Parse("1923-05"),
                Retrieved = Edtf.Parse("2020-01-02"), Url = "https://example.org/a", Language = "en", Revision = "12", ParentRevision = "11",
                Siglum = "Lind", CopiedFrom = "b.txt", Kind = SourceKind.Memoir, Events = Edtf.Parse("1905/1921"),
                ArchivalReference = "Fond 1, opis 2, delo 3, folio 4", PageLabels = "1-: i-", Note = "In a fair hand.",
            },
            Transcript = witness.Transcript with
            {
                Regions = [.. witness.Transcript.Regions.Select(r => r with { Language = "de" })],
                Origins = [new Origin("letter.xml", "utf-8", TextSpan.Of(0, witness.Transcript.Received.Length), OffsetMap.Identity(witness.Transcript.Received.Length))],
                Emendations = [new Emendation(EmendationKind.GluedWords, word, word, "both parts are words of this document")],
                Entries = [new RegisterEntry(word, word) { Fields = [new EntryField("Name", word)] }],
                Pages = [new Page(1, 595.2, 841.9) { Label = "л. 14 об.", Image = "scans/1.png" }],
                Places = [new PagePlace(word, 1, new PageBox(1.5, 2, 30.25, 12)) { Confidence = 0.875 }],
            },
        };
    }
}
