using System.Text;
using Attest.Evidence;
using Attest.Reading;
using Attest.Reading.Tools;

namespace Attest.Evidence.Tests;

/// <summary>Invariant 2: what an outside tool wrote is received input, kept and given again.</summary>
public class KeptToolsTests
{
    [Fact]
    public void A_document_is_verified_without_the_tool_that_read_it()
    {
        using var place = new Workplace();
        place.Write("d.scan", "scanned");
        place.Build(Scanning(new KeptTools(place.Base, new Reader("1.0", "Otto Kern was born in 1900."))));

        var report = new EvidenceVerification(Scanning(new KeptTools(place.Base, null)).Read).Run(place.Open());

        report.Differences.ShouldBeEmpty();
        report.Witnesses.ShouldBe(4);
    }

    [Fact]
    public void A_newer_version_of_a_tool_changes_nothing_of_what_was_read()
    {
        using var place = new Workplace();
        place.Write("d.scan", "scanned");
        place.Build(Scanning(new KeptTools(place.Base, new Reader("1.0", "Otto Kern was born in 1900."))));
        place.Write("e.scan", "scanned later");

        // Other rules read every document again.
        place.Build(Scanning(new KeptTools(place.Base, new Reader("2.0", "Otto Kern was born in 1909."))), rules: "v-2");

        place.Open().Witnesses().Where(w => w.Path.EndsWith(".scan", StringComparison.Ordinal))
            .Select(w => $"{w.Path} {w.Encoding} {place.Open().Transcript(w.Id)!.Received}")
            .ShouldBe(["d.scan eye 1.0 Otto Kern was born in 1900.", "e.scan eye 2.0 Otto Kern was born in 1909."]);
    }

    [Fact]
    public void What_a_tool_says_of_the_machine_is_asked_anew_and_replayed_where_it_is_gone()
    {
        using var place = new Workplace();
        var ask = new ToolCall("eye", ["--languages"], []);
        Keep(place, new Reader("1.0", "eng"), ask, new ToolCall("eye", ["-l", "eng"], [1]));
        Keep(place, new Reader("1.0", "eng deu"), ask, new ToolCall("eye", ["-l", "eng+deu"], [2]));

        var replayed = new KeptTools(place.Base, null);

        Encoding.UTF8.GetString(replayed.Run(ask).Output).ShouldBe("eng deu");
        replayed.Run(new ToolCall("eye", ["-l", "eng+deu"], [1])).Failure.ShouldBeNull("it was read with the languages of its time");
        replayed.Run(new ToolCall("eye", ["-x", "eng+deu"], [1])).Failure.ShouldBe("eye is not installed");
    }

    [Fact]
    public void A_tool_that_failed_is_asked_again()
    {
        using var place = new Workplace();
        var reader = new Reader("1.0", null);
        var tools = new KeptTools(place.Base, reader);
        var call = new ToolCall("eye", ["-"], [1]);

        tools.Run(call).Failure.ShouldBe("it is dark");
        tools.Run(call);

        reader.Runs.ShouldBe(2);
    }

    [Fact]
    public void A_document_that_a_missing_tool_would_have_read_is_tried_again()
    {
        using var place = new Workplace();
        place.Write("d.scan", "scanned");
        place.Build(Scanning(new KeptTools(place.Base, null))).Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.tool-missing");

        var report = place.Build(Scanning(new KeptTools(place.Base, new Reader("1.0", "Otto Kern was born in 1900."))));

        (report.Read, report.Kept).ShouldBe((1, 3));
        report.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("UPDATE tool_output SET version = '3.0'")]
    [InlineData("DELETE FROM tool_output")]
    public void What_a_tool_wrote_is_never_changed(string sql)
    {
        using var place = new Workplace();
        place.Write("d.scan", "scanned");
        place.Build(Scanning(new KeptTools(place.Base, new Reader("1.0", "Otto Kern was born in 1900."))));

        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => BaseDump.Run(place.Base, sql)).Message.ShouldContain("append-only");
    }

    private static void Keep(Workplace place, Reader reader, params ToolCall[] calls)
    {
        var tools = new KeptTools(place.Base, reader);
        calls.Select(tools.Run).ToList().ShouldAllBe(output => output.Failure == null);
        place.Write("d.txt", $"{Guid.NewGuid()}");
        place.Build(SmallStages.Make() with { Tools = tools });
    }

    private static Stages Scanning(KeptTools tools) => SmallStages.Make() with
    {
        Tools = tools,
        Read = (path, bytes) => Scan(path, bytes, tools),
        ReadAll = file => [Scan(file.Path, file.Bytes(), tools)],
    };

    private static ReadResult Scan(string path, byte[] bytes, KeptTools tools)
    {
        if (!path.EndsWith(".scan", StringComparison.Ordinal))
        {
            return SmallStages.Make().Read(path, bytes);
        }

        if (tools.VersionOf("eye") is null)
        {
            return new ReadResult(null, [new Text.Finding("reading.tool-missing", path, "It was not read: that needs the program eye.")]);
        }

        var output = tools.Run(new ToolCall("eye", ["-"], bytes));
        var read = SmallStages.Make().Read(path, output.Output);
        return read with { Bytes = bytes, Witness = read.Witness! with { Encoding = $"eye {output.Version}" } };
    }

    private sealed class Reader(string version, string? writes) : IOutsideTools
    {
        public int Runs { get; private set; }

        public string? VersionOf(string tool) => version;

        public ToolOutput Run(ToolCall call)
        {
            Runs++;
            return writes is null ? new ToolOutput([], "it is dark") : new ToolOutput(Encoding.UTF8.GetBytes(writes), null);
        }
    }
}
