namespace Attest.House.Tests;

/// <summary>Every package is argued for in docs/decisions/0003-dependencies.md; a new one is added there and here.</summary>
public sealed class PackagesTests
{
    private const string Central = "Directory.Packages.props";

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Attest.Claims"] = ["YamlDotNet"],
        ["Attest.Evidence"] = ["Microsoft.Data.Sqlite", "SQLitePCLRaw.bundle_e_sqlite3"],
        ["Attest.Cli"] = ["Spectre.Console", "System.CommandLine"],
        ["Attest.Text.Tests"] = ["FsCheck"],
        ["Attest.Reading.Tests"] = ["FsCheck"],
        ["Attest.Grammar.Tests"] = ["FsCheck"],
        ["Attest.Grounding.Tests"] = ["FsCheck"],
        ["Attest.Language.Tests"] = ["FsCheck"],
        ["Attest.Workbench.Tests"] = ["Microsoft.Playwright"],
    };

    [Fact]
    public void Projects_use_exactly_the_packages_of_the_table()
    {
        foreach (var project in Projects())
        {
            project.Packages().ShouldBe(Allowed.GetValueOrDefault(project.Name, []), $"packages of {project.Name}");
        }
    }

    [Fact]
    public void Shared_build_files_bring_the_analyzer_and_the_test_framework_only()
    {
        new ProjectFile("Directory.Build.props").Packages().ShouldBeEmpty();
        new ProjectFile("src/Directory.Build.props").Packages().ShouldBe(["Microsoft.CodeAnalysis.BannedApiAnalyzers"]);
        new ProjectFile("tests/Directory.Build.targets").Packages().ShouldBe(["Microsoft.NET.Test.Sdk", "Shouldly", "xunit", "xunit.runner.visualstudio"]);
    }

    [Fact]
    public void Versions_are_pinned_centrally_and_nowhere_else()
    {
        new ProjectFile(Central).Values("ManagePackageVersionsCentrally").ShouldBe(["true"]);
        Projects().SelectMany(p => p.OwnVersions()).ShouldBeEmpty();
        foreach (var version in new ProjectFile(Central).Named("PackageVersion"))
        {
            version.Attribute("Version")!.Value.ShouldMatch(@"^\d+\.\d+\.\d+(\.\d+)?$", $"{version} must be one exact version");
        }
    }

    [Fact]
    public void Every_pinned_package_is_argued_in_the_decision_on_dependencies()
    {
        string decision = Checkout.Read("docs/decisions/0003-dependencies.md");

        new ProjectFile(Central).Included("PackageVersion").Where(p => !decision.Contains($"`{p}`", StringComparison.Ordinal))
            .ShouldBeEmpty("each package needs its line in docs/decisions/0003-dependencies.md");
    }

    [Fact]
    public void No_project_silences_warnings()
    {
        var silenced = Projects().Where(p => p.Values("NoWarn").Any(v => v.Length > 0) || p.Values("TreatWarningsAsErrors").Contains("false"));

        silenced.Select(p => p.Name).ShouldBeEmpty();
        new ProjectFile("Directory.Build.props").Values("TreatWarningsAsErrors").ShouldBe(["true"]);
        new ProjectFile("Directory.Build.props").Values("Nullable").ShouldBe(["enable"]);
    }

    private static IEnumerable<ProjectFile> Projects() =>
        Checkout.Files("src", ".csproj").Concat(Checkout.Files("tests", ".csproj")).Select(p => new ProjectFile(p));
}
