using System.Text.Json;

namespace Attest.Cli.Tests;

public class VerbTests
{
    [Fact]
    public void A_folder_is_built_verified_and_exported()
    {
        using var place = new Workplace();

        var build = place.Attest("build", place.Folder, "--base", place.Base);
        build.ExitCode.ShouldBe(0, build.Error);
        build.Output.ShouldStartWith("2 documents");
        place.Attest("verify", "--base", place.Base).ShouldBe(new ProcessResult(0, Verified(build.Output), ""));

        place.Attest("export", "claims", "--base", place.Base, "--out", place.At("new/claims")).ExitCode.ShouldBe(0);
        var deaths = Claims(place, "register.txt").Concat(Claims(place, "letters/obituary.txt")).Where(c => c.GetProperty("type").GetString() == "death");
        deaths.Select(c => c.GetProperty("date").GetString()).ShouldBe(["1867-06-07", "1869"]);
    }

    [Fact]
    public void Every_exported_quote_stands_at_its_place_in_its_document()
    {
        using var place = new Workplace();
        place.Write("letters/astral.txt", "\U0001F4DC A letter.\n\nKarl Otto Lind was born in 1790 in Lübeck.\n");
        place.Build();
        place.Attest("export", "claims", "--base", place.Base, "--out", place.At("new/claims"));

        foreach (string document in new[] { "register.txt", "letters/obituary.txt", "letters/astral.txt" })
        {
            var points = File.ReadAllText(Path.Combine(place.Folder, document)).EnumerateRunes().ToList();
            var claims = Claims(place, document).ToList();
            claims.ShouldNotBeEmpty();
            foreach (var claim in claims)
            {
                string.Concat(points[claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]).ShouldBe(claim.GetProperty("quote").GetString());
            }
        }
    }

    [Fact]
    public void One_thread_and_many_export_the_same()
    {
        using var place = new Workplace();
        foreach (string threads in new[] { "1", "4" })
        {
            string at = place.At($"{threads}.attest");
            place.Attest("build", place.Folder, "--base", at, "--threads", threads).ExitCode.ShouldBe(0);
            place.Attest("export", "claims", "--base", at, "--out", place.At($"{threads}/claims")).ExitCode.ShouldBe(0);
            foreach (string what in new[] { "identities", "reuse", "disagreements" })
            {
                place.Attest("export", what, "--base", at, "--out", place.At($"{threads}/{what}.json")).ExitCode.ShouldBe(0);
            }
        }

        string[] files = [.. Directory.GetFiles(place.At("1"), "*", SearchOption.AllDirectories)];
        files.Length.ShouldBe(5);
        files.ShouldAllBe(f => File.ReadAllText(f) == File.ReadAllText(f.Replace(place.At("1"), place.At("4"))));
    }

    [Fact]
    public void A_base_lies_in_its_folder_where_nobody_says_otherwise()
    {
        using var place = new Workplace();

        place.Attest("build", place.Folder).ExitCode.ShouldBe(0);

        File.Exists(Path.Combine(place.Folder, ".attest/evidence.attest")).ShouldBeTrue();
        place.Attest("verify", "--base", place.Folder).ExitCode.ShouldBe(0);
        place.Attest("build", place.Folder).Output.ShouldStartWith("Nothing changed.");
    }

    [Fact]
    public void A_person_is_shown_with_quotes_and_both_numbers()
    {
        using var place = new Workplace();
        place.Build();

        var shown = place.Attest("show", "person", "Reiher", "--base", place.Base);

        shown.ExitCode.ShouldBe(0, shown.Error);
        shown.Output.ShouldStartWith("Johann Friedrich Reiher");
        shown.Output.ShouldContain("1867-06-07   death");
        shown.Output.ShouldContain("(1 report, 1 witness)");
    }

    [Fact]
    public void Disagreements_are_shown()
    {
        using var place = new Workplace();
        place.Build();

        var shown = place.Attest("show", "disagreements", "--base", place.Base);

        shown.Output.ShouldContain("1867-06-07: 1 report, 1 witness");
        shown.Output.ShouldContain("1869: 1 report, 1 witness");
        shown.Output.ShouldContain("B \"Reiher died on 7 June 1867");
    }

    [Fact]
    public void A_decision_takes_effect_and_is_listed_and_taken_back()
    {
        using var place = new Workplace();
        place.Build();
        place.Attest("export", "claims", "--base", place.Base, "--out", place.At("new/claims"));
        string id = Claims(place, "letters/obituary.txt").First(c => c.GetProperty("type").GetString() == "death").GetProperty("id").GetString()!;

        var decided = place.Attest("decide", "wrong", id, "--base", place.Base, "--by", "Nora Lind", "--reason", "another Reiher");
        decided.ExitCode.ShouldBe(0, decided.Error);
        place.Attest("show", "disagreements", "--base", place.Base).Output.ShouldBe("0 disagreements\n");

        place.Attest("decide", "undo", "1", "--base", place.Base, "--by", "Nora Lind").ExitCode.ShouldBe(0);
        place.Attest("show", "disagreements", "--base", place.Base).Output.ShouldContain("1 disagreement\n");
        string list = place.Attest("decide", "list", "--base", place.Base).Output;
        list.ShouldContain("1. wrong: death of Johann Friedrich Reiher");
        list.ShouldContain("another Reiher [taken back]");
        list.ShouldContain("2. undo of 1; Nora Lind");
    }

    [Fact]
    public void Claims_that_say_the_same_are_shown_once_with_ids_and_decided_on_once()
    {
        using var place = new Workplace();
        place.Write("letters/second.txt", "Johann Friedrich Reiher came from a family of bakers. We know that Reiher died in 1869 in Hamburg, as his sister wrote.\n");
        place.Build();

        string[] shown = place.Attest("show", "person", "Johann Friedrich Reiher", "--base", place.Base).Output.Split('\n');

        shown.Count(l => l.StartsWith("  1869 ", StringComparison.Ordinal)).ShouldBe(1);
        shown.Single(l => l.StartsWith("  1869 ", StringComparison.Ordinal)).ShouldEndWith(" A, B (2 reports, 2 witnesses)");
        string id = shown.First(l => l.Contains("died in 1869", StringComparison.Ordinal)).Split(' ')[^1];
        id.Length.ShouldBe(10);
        place.Attest("decide", "wrong", id, "--base", place.Base, "--by", "Nora Lind").Output.ShouldStartWith("1. wrong: death");
        var again = place.Attest("decide", "wrong", id, "--base", place.Base, "--by", "Nora Lind");
        again.ExitCode.ShouldBe(0);
        again.Output.ShouldStartWith("This is decided already: 1. wrong: death");
        place.Attest("decide", "list", "--base", place.Base).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public void Two_names_are_told_apart_by_decision()
    {
        using var place = new Workplace();
        place.Build();

        var decided = place.Attest(
            "decide", "different", "register.txt", "Johann Friedrich Reiher", "letters/obituary.txt", "Johann Friedrich Reiher", "--base", place.Base);

        decided.ExitCode.ShouldBe(0, decided.Error);
        place.Attest("show", "person", "Johann Friedrich Reiher", "--base", place.Base).Error.ShouldContain("2 persons are named");
    }

    [Fact]
    public void One_document_is_read_without_a_base()
    {
        using var place = new Workplace();
        place.Write("page.html", "<html><body><nav>Home</nav><p>Karl Lind &amp; Anna Weber were born in 1790.</p></body></html>");

        var read = place.Attest("read", Path.Combine(place.Folder, "page.html"), "--json");

        var json = JsonDocument.Parse(read.Output).RootElement;
        json.GetProperty("reading").GetString()!.ShouldContain("Karl Lind & Anna Weber were born in 1790.");
        json.GetProperty("regions").EnumerateArray().Select(r => r.GetProperty("kind").GetString()).ShouldContain("body");
    }

    [Fact]
    public void A_second_build_says_what_it_read_and_what_it_kept()
    {
        using var place = new Workplace();
        place.Build();
        place.Write("third.txt", "Anna Weber was born on 3 May 1801 in Bremen.\n");

        place.Attest("build", place.Folder, "--base", place.Base).Output.ShouldStartWith("3 documents: 1 read, 2 kept as they were, ");
    }

    [Fact]
    public void A_deleted_document_is_shown_as_retired()
    {
        using var place = new Workplace();
        place.Build();
        File.Delete(Path.Combine(place.Folder, "register.txt"));
        place.Build();

        place.Attest("show", "retired", "--base", place.Base).Output.ShouldMatch("^register.txt: text, [0-9]+ bytes, w-[0-9a-f]{16}\n1 retired document\n$");
    }

    [Fact]
    public void A_part_that_is_not_there_is_a_sentence()
    {
        using var place = new Workplace();
        string part = $"{Path.Combine(place.Folder, "register.txt")}!/none.txt";

        place.Attest("read", part).ShouldBe(new ProcessResult(2, "", $"There is no part {part}. To see the parts, give the container alone.\n"));
    }

    [Fact]
    public void Words_of_the_users_own_are_read_too()
    {
        using var place = new Workplace();
        place.Write("more.txt", "It was written.\n");
        Directory.CreateDirectory(place.At("words/claims"));

        place.Attest("build", place.Folder, "--base", place.Base, "--data", place.At("words")).ExitCode.ShouldBe(0);
        place.Attest("build", place.Folder, "--base", place.Base, "--data", place.At("none")).ShouldBe(
            new ProcessResult(2, "", $"There is no folder {place.At("none")} for --data. Give a folder with word lists.\n"));
    }

    [Theory]
    [InlineData("open")]
    [InlineData("build")]
    [InlineData("serve")]
    [InlineData("show person")]
    [InlineData("show disagreements")]
    [InlineData("decide same")]
    [InlineData("decide undo")]
    [InlineData("verify")]
    [InlineData("export claims")]
    [InlineData("read")]
    [InlineData("dates")]
    [InlineData("show retired")]
    [InlineData("explain")]
    public void Every_verb_has_an_example_in_its_help(string verb)
    {
        var help = AttestProcess.Run(Path.GetTempPath(), [.. verb.Split(' '), "--help"]);

        help.ExitCode.ShouldBe(0);
        help.Output.ShouldContain($"  attest {verb} ");
    }

    private static string Verified(string summary) =>
        $"2 witnesses read again, {summary.Split(", ")[1].Split(' ')[0]} quotes cut again, 0 differences\n";

    private static IEnumerable<JsonElement> Claims(Workplace place, string document) =>
        File.ReadAllLines(place.At($"new/claims/{document}.claims.jsonl")).Select(line => JsonDocument.Parse(line).RootElement);
}
