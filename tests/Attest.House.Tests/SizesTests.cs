using Attest.Testing;
using Attest.Text;

namespace Attest.House.Tests;

/// <summary>Small enough to be read: a file up to 400 lines, a function up to 60, exemptions with a reason.</summary>
public sealed class SizesTests
{
    private const int FileLimit = 400;
    private const int FunctionLimit = 60;
    private const string List = "tests/Attest.House.Tests/size-exemptions.tsv";

    [Fact]
    public void Files_and_functions_keep_to_the_limits_or_stand_in_the_list()
    {
        var exempt = Exemptions().Select(row => (row[0], row[1])).ToHashSet();

        Oversized().Where(o => !exempt.Contains((o.Path, o.Name))).Select(o => o.ToString()).ShouldBeEmpty($"split it, or give a reason in {List}");
    }

    [Fact]
    public void Exemptions_that_are_no_longer_needed_are_taken_out()
    {
        var needed = Oversized().Select(o => (o.Path, o.Name)).ToHashSet();

        Exemptions().Select(row => (row[0], row[1])).Where(e => !needed.Contains(e)).ShouldBeEmpty($"delete these rows of {List}");
    }

    [Fact]
    public void Every_exemption_gives_a_reason() =>
        Exemptions().Where(row => row.Length < 3 || row[2].Length < 20).Select(row => string.Join(" | ", row)).ShouldBeEmpty();

    private static List<string[]> Exemptions() => [.. DataTable.Rows(File.ReadAllText(Repository.PathOf(List)))];

    private static IEnumerable<Oversize> Oversized()
    {
        foreach (string path in Checkout.Sources())
        {
            string source = Checkout.Read(path);
            int lines = source.AsSpan().Count('\n');
            if (lines > FileLimit)
            {
                yield return new Oversize(path, "-", lines);
            }

            foreach (var member in Member.In(Checkout.Code(path)).Where(m => m.Lines > FunctionLimit))
            {
                yield return new Oversize(path, member.Name, member.Lines);
            }
        }
    }

    private sealed record Oversize(string Path, string Name, int Lines)
    {
        public override string ToString() => $"{Path}\t{Name}\t{Lines} lines";
    }
}
