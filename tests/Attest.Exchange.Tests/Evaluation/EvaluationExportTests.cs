using System.Text;
using System.Text.Json;
using Attest.Evidence;
using Attest.Evidence.Tests;
using Attest.Exchange.Evaluation;

namespace Attest.Exchange.Tests.Evaluation;

public sealed class EvaluationExportTests : IDisposable
{
    private readonly Workplace _place = new();

    public EvaluationExportTests() => _place.Build();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Each_document_has_a_file_of_claims_also_below_folders_and_without_claims()
    {
        _place.Write("empty.txt", "");
        _place.Build();

        new ClaimExport(_place.Open()).Write(_place.At("not/there/yet")).ShouldBe(7);

        string[] files = [.. Directory.GetFiles(_place.At("not/there/yet"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        files.Select(f => Path.GetRelativePath(_place.At("not/there/yet"), f).Replace('\\', '/'))
            .ShouldBe(["a.txt.claims.jsonl", "b.txt.claims.jsonl", "empty.txt.claims.jsonl", "sub/c.txt.claims.jsonl"]);
        File.ReadAllText(_place.At("not/there/yet/empty.txt.claims.jsonl")).ShouldBe("");
    }

    [Theory]
    [InlineData("set.zip!/b/c.txt", "set.zip!/b/c.txt.claims.jsonl")]
    [InlineData("set.zip!/../../../c.txt", "set.zip!/%2E%2E/%2E%2E/%2E%2E/c.txt.claims.jsonl")]
    [InlineData("set.zip!//etc/c.txt", "set.zip!/%/etc/c.txt.claims.jsonl")]
    [InlineData("set.zip!/..\\c.txt", "set.zip!/..%5Cc.txt.claims.jsonl")]
    [InlineData("set.zip!/.", "set.zip!/..claims.jsonl")]
    public void A_part_of_a_container_is_written_below_the_folder_whatever_it_is_called(string part, string file)
    {
        _place.Write("set.zip", "Otto Kern was born in 1900.");
        var small = SmallStages.Make();
        _place.Build(small with { ReadAll = f => f.Path == "set.zip" ? [small.Read(part, f.Bytes())] : small.ReadAll(f) });

        new ClaimExport(_place.Open()).Write(_place.At("out/claims"));

        string[] files = [.. Directory.GetFiles(_place.At(""), "*.jsonl", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_place.At("out/claims"), f).Replace('\\', '/'))];
        files.Length.ShouldBe(4);
        files.ShouldContain(file);
        File.ReadAllText(_place.At($"out/claims/{file}")).ShouldContain("Otto Kern was born in 1900.");
    }

    [Fact]
    public void Names_longer_than_a_file_may_have_are_shortened_and_stay_apart()
    {
        var small = SmallStages.Make();
        _place.Write("set.zip", "Otto Kern was born in 1900.");
        string name = new('й', 200);
        _place.Build(small with { ReadAll = f => [small.Read($"{f.Path}!/{name}1.txt", f.Bytes()), small.Read($"{f.Path}!/{name}2.txt", f.Bytes())] });

        new ClaimExport(_place.Open()).Write(_place.At("out"));

        Directory.GetFiles(_place.At("out/set.zip!"), "*.claims.jsonl").Length.ShouldBe(2);
    }

    [Fact]
    public void A_claim_is_a_line_with_the_fields_of_the_format()
    {
        var claim = Claims("a.txt")[1];

        claim.GetProperty("subject").GetString().ShouldBe("Anna Weber");
        claim.GetProperty("type").GetString().ShouldBe("death");
        claim.GetProperty("date").GetString().ShouldBe("1921");
        claim.GetProperty("stance").GetString().ShouldBe("asserted");
        claim.GetProperty("quote").GetString().ShouldBe("Anna Weber died in 1921.");
        (claim.GetProperty("start").GetInt32(), claim.GetProperty("end").GetInt32()).ShouldBe((29, 53));
        claim.GetProperty("rule").GetString().ShouldBe("line");
        claim.GetProperty("id").GetString().ShouldStartWith("c-");
        foreach (string missing in new[] { "object", "value", "place", "speaker" })
        {
            claim.GetProperty(missing).ValueKind.ShouldBe(JsonValueKind.Null);
        }
    }

    [Fact]
    public void Offsets_are_code_points_after_a_character_beyond_the_basic_plane()
    {
        string received = File.ReadAllText(Path.Combine(_place.Folder, "sub/c.txt"));
        var points = received.EnumerateRunes().ToList();
        var claim = Claims("sub/c.txt")[1];
        int start = claim.GetProperty("start").GetInt32(), end = claim.GetProperty("end").GetInt32();

        string.Concat(points[start..end]).ShouldBe("Йозеф Новак was born in 1870.");
    }

    [Fact]
    public void The_speaker_is_the_innermost_voice()
    {
        var claim = Claims("sub/c.txt")[0];

        claim.GetProperty("speaker").GetString().ShouldBe("the clerk");
        claim.GetProperty("object").GetString().ShouldBe("Anna Weber");
    }

    [Fact]
    public void Letters_of_every_script_stand_as_they_are_and_lines_end_with_LF()
    {
        Claims("sub/c.txt");
        byte[] bytes = File.ReadAllBytes(_place.At("claims/sub/c.txt.claims.jsonl"));
        string text = Encoding.UTF8.GetString(bytes);

        bytes[0].ShouldBe((byte)'{');
        text.ShouldContain("Josef Novák");
        text.ShouldContain("Йозеф Новак");
        text.ShouldContain("\U0001F4DC");
        text.ShouldNotContain("\r");
        text.ShouldEndWith("}\n");
    }

    [Fact]
    public void Aliases_are_the_other_forms_in_the_same_document()
    {
        _place.Write("d.txt", "Weber was born in 1890.\nAnna Weber died in 1921.\n");
        _place.Build();

        Claims("d.txt")[0].GetProperty("subject").GetString().ShouldBe("Anna Weber");
        Claims("d.txt")[0].GetProperty("aliases").EnumerateArray().Select(a => a.GetString()).ShouldBe(["Weber"]);
        Claims("a.txt")[0].GetProperty("aliases").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void A_rejected_claim_is_not_exported()
    {
        var log = new DecisionLog(_place.Base, TimeProvider.System);
        string id = _place.Open().Claims()[0].Claim.Id;
        log.Append(new DecisionDraft(DecisionKind.ClaimWrong, log.TargetOfClaim(id), null, "Nora Lind", ""));
        _place.Build();

        Claims("a.txt").Select(c => c.GetProperty("id").GetString()).ShouldNotContain(id);
        Claims("a.txt").Count.ShouldBe(2);
    }

    [Fact]
    public void Identities_give_each_person_the_forms_of_each_document()
    {
        new IdentityExport(_place.Open()).Write(_place.At("out/identities.json"));

        var weber = Json("out/identities.json").GetProperty("persons").EnumerateArray().Single(p => p.GetProperty("name").GetString() == "Anna Weber");
        weber.GetProperty("forms").EnumerateObject().Select(f => $"{f.Name}: {f.Value}").ShouldBe(["a.txt: [\"Anna Weber\"]", "sub/c.txt: [\"Anna Weber\"]"]);
    }

    [Fact]
    public void Reuse_gives_both_passages_and_the_older()
    {
        new ReuseExport(_place.Open()).Write(_place.At("out/reuse.json"));

        var pair = Json("out/reuse.json").GetProperty("reuse").EnumerateArray().ShouldHaveSingleItem();
        pair.GetProperty("a").ToString().ShouldBe("""{"doc": "a.txt", "start": 54, "end": 85}""");
        pair.GetProperty("b").ToString().ShouldBe("""{"doc": "b.txt", "start": 20, "end": 51}""");
        pair.GetProperty("older").GetString().ShouldBe("a");
        pair.GetProperty("reasons")[0].GetString().ShouldBe("the same line");
    }

    [Fact]
    public void Disagreements_give_each_value_both_numbers_and_its_claims()
    {
        _place.Write("d.txt", "Anna Weber died in 1933.\n");
        _place.Build();
        new DisagreementExport(_place.Open()).Write(_place.At("out/disagreements.json"));

        var disagreement = Json("out/disagreements.json").GetProperty("disagreements").EnumerateArray().ShouldHaveSingleItem();
        disagreement.GetProperty("subject").GetString().ShouldBe("Anna Weber");
        (disagreement.GetProperty("type").GetString(), disagreement.GetProperty("slot").GetString()).ShouldBe(("death", "date"));
        var value = disagreement.GetProperty("values")[1];
        value.GetProperty("value").GetString().ShouldBe("1933");
        (value.GetProperty("reports").GetInt32(), value.GetProperty("witnesses").GetInt32()).ShouldBe((1, 1));
        value.GetProperty("claims")[0].ToString().ShouldBe("""{"doc": "d.txt", "start": 0, "end": 24}""");
    }

    private List<JsonElement> Claims(string document)
    {
        new ClaimExport(_place.Open()).Write(_place.At("claims"));
        return [.. File.ReadAllLines(_place.At($"claims/{document}.claims.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private JsonElement Json(string path) => JsonDocument.Parse(File.ReadAllText(_place.At(path))).RootElement;
}
