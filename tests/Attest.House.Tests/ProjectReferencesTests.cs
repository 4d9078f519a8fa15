using System.Text.RegularExpressions;

namespace Attest.House.Tests;

/// <summary>One assembly per stage, and evidence flows one way: the compiler keeps the direction, this table keeps the compiler's input.</summary>
public sealed class ProjectReferencesTests
{
    // The same table stands in ARCHITECTURE.md. The Cli starts the Workbench: `attest open` is build, then serve.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Attest.Text"] = [],
        ["Attest.Reading"] = ["Attest.Text"],
        ["Attest.Grammar"] = ["Attest.Text"],
        ["Attest.Language"] = ["Attest.Grammar", "Attest.Reading"],
        ["Attest.Claims"] = ["Attest.Language"],
        ["Attest.Grounding"] = ["Attest.Claims"],
        ["Attest.Textual"] = ["Attest.Language"],
        ["Attest.Identity"] = ["Attest.Claims", "Attest.Textual"],
        ["Attest.Criticism"] = ["Attest.Identity"],
        ["Attest.Evidence"] = ["Attest.Criticism", "Attest.Grounding"],
        ["Attest.Exchange"] = ["Attest.Evidence"],
        ["Attest.Views"] = ["Attest.Evidence"],
        ["Attest.Workbench"] = ["Attest.Exchange", "Attest.Views"],
        ["Attest.Cli"] = ["Attest.Exchange", "Attest.Views", "Attest.Workbench"],
    };

    [Fact]
    public void Every_project_under_src_stands_in_the_table() =>
        Checkout.Projects().ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Fact]
    public void Projects_reference_exactly_what_the_table_allows()
    {
        foreach (var project in Checkout.Files("src", ".csproj").Select(p => new ProjectFile(p)))
        {
            project.References().ShouldBe(Allowed[project.Name], $"references of {project.Name}");
        }
    }

    [Fact]
    public void The_table_in_ARCHITECTURE_is_the_table_of_this_test()
    {
        var rows = Regex.Matches(Checkout.Read("ARCHITECTURE.md"), @"^\| `(Attest\.\w+)` \|([^|]*)\|$", RegexOptions.Multiline);

        var written = rows.ToDictionary(
            row => row.Groups[1].Value,
            row => string.Join(", ", Regex.Matches(row.Groups[2].Value, @"Attest\.\w+").Select(m => m.Value)));

        written.ShouldBe(Allowed.ToDictionary(r => r.Key, r => string.Join(", ", r.Value)), ignoreOrder: true);
    }

    [Fact]
    public void No_stage_opens_its_insides_to_another_stage()
    {
        var opened = new List<string>();
        foreach (string path in Checkout.Files("src", ".cs", ".csproj", ".props"))
        {
            var friends = Regex.Matches(Checkout.Read(path), @"InternalsVisibleTo(?:\(""|""?\s+Include="")([^""]+)").Select(m => m.Groups[1].Value);
            opened.AddRange(friends.Where(f => f != $"{ProjectOf(path)}.Tests").Select(f => $"{path} -> {f}"));
        }

        opened.ShouldBeEmpty("a stage may open itself to its own tests alone");
    }

    [Fact]
    public void Every_project_of_the_checkout_is_in_the_solution()
    {
        var listed = new ProjectFile("Attest.slnx").Named("Project").Select(p => p.Attribute("Path")!.Value);
        string[] there = [.. Checkout.Files("src", ".csproj"), .. Checkout.Files("tests", ".csproj")];

        listed.Where(p => !p.StartsWith("bench/", StringComparison.Ordinal)).ShouldBe(there, ignoreOrder: true);
    }

    private static string ProjectOf(string path) => path.Split('/')[1];
}
