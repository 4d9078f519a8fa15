using System.Text.RegularExpressions;
using Attest.Testing;

namespace Attest.House.Tests;

/// <summary>Docs are tested like code: what they name is there.</summary>
public sealed partial class DocumentationTests
{
    [Fact]
    public void Every_command_the_README_names_is_defined_by_the_program()
    {
        var named = Checkout.Files("docs", ".md").Append("README.md").SelectMany(page => CommandInDocs().Matches(Checkout.Read(page)))
            .Select(m => (Verb: m.Groups[1].Value, Below: m.Groups[2].Value)).Distinct();

        named.Where(n => !IsVerb(n.Verb, n.Below)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_has_a_number_a_title_and_a_date()
    {
        var decisions = Checkout.Files("docs/decisions", ".md");

        decisions.Count.ShouldBeGreaterThan(4);
        foreach (string path in decisions)
        {
            string text = Checkout.Read(path);
            Path.GetFileName(path).ShouldMatch(@"^\d{4}-[a-z0-9-]+\.md$");
            text.ShouldMatch(@"^# \S.+", $"{path} opens with its title");
            DecisionDate().IsMatch(text).ShouldBeTrue($"{path} has a line 'Date: 2026-11-22'");
        }

        decisions.Select(path => Path.GetFileName(path)[..4]).ShouldBeUnique();
    }

    [Fact]
    public void Every_stage_has_a_README() =>
        Checkout.Projects().Where(project => !Checkout.Exists($"src/{project}/README.md")).ShouldBeEmpty();

    [Fact]
    public void Links_between_documents_resolve()
    {
        string[] pages = [.. Directory.GetFiles(Repository.Root, "*.md").Select(f => Path.GetFileName(f)!), .. Below("docs", "src", "samples", "tests", "data", "bench")];

        var broken =
            from page in pages
            from link in Link().Matches(CodeBlock().Replace(Checkout.Read(page), ""))
            let target = Target(page, link.Groups[1].Value)
            where target is not null && !Checkout.Exists(target)
            select $"{page}: {link.Groups[1].Value}";

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Every_test_file_the_architecture_names_exists()
    {
        var named = TestFile().Matches(Checkout.Read("ARCHITECTURE.md")).Select(m => m.Value);

        named.Where(path => !Checkout.Exists(path)).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void The_changelog_has_a_section_for_what_is_not_released() =>
        Checkout.Read("CHANGELOG.md").ShouldContain("## [Unreleased]");

    /// <summary>One file a verb, <c>Verbs/ShowVerb.cs</c> or <c>Verbs/TrainLanguageVerb.cs</c>, in which the verb and the commands below it are strings of their own.</summary>
    private static bool IsVerb(string verb, string below)
    {
        string name = string.Concat(verb.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{char.ToUpperInvariant(part[0])}{part[1..]}"));
        string path = $"src/Attest.Cli/Verbs/{name}Verb.cs";
        return Checkout.Exists(path) && Checkout.Code(path).Strings.Contains(verb) && (below.Length == 0 || Checkout.Code(path).Strings.Contains(below));
    }

    private static IEnumerable<string> Below(params string[] folders) => folders.SelectMany(folder => Checkout.Files(folder, ".md"));

    /// <summary>The path below the root that a link leads to; null for addresses elsewhere and places on the page itself.</summary>
    private static string? Target(string page, string link)
    {
        string path = link.Split('#')[0];
        if (path.Length == 0 || path.Contains(':'))
        {
            return null;
        }

        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, path)));
    }

    [GeneratedRegex(@"(?:`|^|\s)(?:\./)?attest ([a-z][a-z-]*)(?: ([a-z][a-z-]*)(?=[ `\n]))?", RegexOptions.Multiline)]
    private static partial Regex CommandInDocs();

    [GeneratedRegex(@"^\W*Date\W+\d{4}-\d{2}-\d{2}", RegexOptions.Multiline)]
    private static partial Regex DecisionDate();

    [GeneratedRegex(@"!?\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"tests/[\w./]+\.cs")]
    private static partial Regex TestFile();
}
