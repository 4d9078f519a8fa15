using System.Text.Json;
using Attest.Testing;

namespace Attest.Cli.Tests;

/// <summary>A build that also asks a model, against a server of our own on this machine.</summary>
public class ModelTests
{
    private const string Proposed = """{"claims": [{"type": "occupation", "subject": "Rosa Falk", "value": "nets", "quote": "mended nets for the harbour"}]}""";

    [Fact]
    public void Claims_of_a_model_stand_beside_those_of_the_rules_and_say_what_they_cost()
    {
        using var server = new ModelServer(ModelServer.Says(Proposed));
        using var place = Place();

        var build = place.Attest("build", place.Folder, "--base", place.Base, "--model-endpoint", server.Address.ToString(), "--model", "small", "--price-in", "2", "--price-out", "10");

        build.ExitCode.ShouldBe(0, build.Error);
        build.Output.ShouldContain($"small at {server.Address}");
        build.Output.ShouldContain("1 claim borne out by the text");
        build.Output.ShouldContain($"cost {server.Requests.Count * ((100 * 2m) + (20 * 10m)) / 1_000_000:0.####}");
        ModelClaims(place, "first").ShouldHaveSingleItem().GetProperty("quote").GetString().ShouldBe("mended nets for the harbour");
        place.Attest("verify", "--base", place.Base).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Without_being_asked_again_nobody_is_asked_and_the_answers_still_count()
    {
        using var server = new ModelServer(ModelServer.Says(Proposed));
        using var place = Place();
        place.Attest("build", place.Folder, "--base", place.Base, "--model-endpoint", server.Address.ToString(), "--model", "small").ExitCode.ShouldBe(0);
        int asked = server.Requests.Count;
        asked.ShouldBeGreaterThan(0);

        place.Attest("build", place.Folder, "--base", place.Base).ExitCode.ShouldBe(0);
        ModelClaims(place, "again").Count.ShouldBe(1);
        place.Attest("build", place.Folder, "--base", place.Base, "--model-endpoint", server.Address.ToString(), "--model", "small").Output.ShouldContain("0 questions asked");

        server.Requests.Count.ShouldBe(asked);
    }

    [Fact]
    public void A_model_that_does_not_answer_costs_no_claim_of_the_rules_and_is_asked_again()
    {
        using var server = new ModelServer(new Reply(400, "{\"error\":{\"message\":\"context too long\"}}"), ModelServer.Says(Proposed));
        using var place = new Workplace();

        var first = place.Attest("build", place.Folder, "--base", place.Base, "--model-endpoint", server.Address.ToString(), "--model", "small", "--threads", "1");
        first.ExitCode.ShouldBe(0);
        first.Error.ShouldContain("context too long");

        var second = place.Attest("build", place.Folder, "--base", place.Base, "--model-endpoint", server.Address.ToString(), "--model", "small");
        second.Output.ShouldContain("1 question asked");
        second.Error.ShouldNotContain("context too long");
    }

    [Theory]
    [InlineData("A model needs both", "--model", "small")]
    [InlineData("A model needs both", "--model-endpoint", "http://localhost:1")]
    [InlineData("is no address of a server", "--model", "small", "--model-endpoint", "localhost")]
    public void Half_an_endpoint_is_refused_before_anything_is_read(string says, params string[] options)
    {
        using var place = new Workplace();

        var build = place.Attest(["build", place.Folder, "--base", place.Base, .. options]);

        (build.ExitCode, File.Exists(place.Base)).ShouldBe((2, false));
        build.Error.ShouldContain(says);
    }

    private static Workplace Place()
    {
        var place = new Workplace();
        place.Write("rosa.txt", "Rosa Falk was born in Lübeck in 1811. Rosa Falk mended nets for the harbour.\n");
        return place;
    }

    private static List<JsonElement> ModelClaims(Workplace place, string to)
    {
        place.Attest("export", "claims", "--base", place.Base, "--out", place.At(to)).ExitCode.ShouldBe(0);
        return [.. Directory.GetFiles(place.At(to), "*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(claim => claim.GetProperty("rule").GetString() == "model:small")];
    }
}
