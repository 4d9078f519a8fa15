using System.Text.RegularExpressions;
using Attest.Text;

namespace Attest.House.Tests;

/// <summary>A rule file of Reading explains itself: a historian who opens it sees what each column and each kind of row means.</summary>
public sealed partial class RuleHeadingsTests
{
    private const char Tab = '\t';

    /// <summary>Names of a first column that says what a row is, from a short list.</summary>
    private static readonly string[] Kinds = ["kind", "role", "what", "where", "column"];

    public static TheoryData<string> Files => [.. Checkout.Files("data/reading", ".tsv")];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_last_comment_before_the_rows_names_every_column(string path)
    {
        int columns = DataTable.Rows(Checkout.Read(path)).Max(row => row.Length);

        Headings(path).Length.ShouldBeGreaterThanOrEqualTo(columns);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_kind_of_row_is_explained(string path)
    {
        string[] explained = [.. Comments(path).SelectMany(line => Word().Matches(line)).Select(m => m.Value)];
        var kinds = Kinds.Contains(Headings(path)[0]) ? DataTable.Words(Checkout.Read(path)).Distinct() : [];

        kinds.Where(kind => !explained.Contains(kind)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_row_stands_twice(string path) =>
        DataTable.Rows(Checkout.Read(path)).Select(row => string.Join(Tab, row)).GroupBy(row => row).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void The_README_of_Reading_says_what_the_file_is_for(string path) =>
        Checkout.Read("src/Attest.Reading/README.md").ShouldContain($"`{Path.GetFileNameWithoutExtension(path)}`");

    private static string[] Headings(string path) => Comments(path)[^1].TrimStart('#', ' ').Split(Tab);

    private static List<string> Comments(string path) => [.. Checkout.Read(path).Split('\n').TakeWhile(line => line.StartsWith('#'))];

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();
}
