using System.Text.RegularExpressions;

namespace Attest.House.Tests;

/// <summary>A user looks a finding up by its code, so every code of Reading stands in the table of its README, and no other does.</summary>
public sealed partial class FindingCodesTests
{
    private const string Page = "src/Attest.Reading/README.md";

    private static readonly SortedSet<string> Used =
    [
        .. from path in Checkout.Files("src", ".cs")
           from words in Checkout.Code(path).Strings
           where WholeCode().IsMatch(words)
           select words,
    ];

    private static readonly IReadOnlyList<(string Code, string Meaning, string Advice)> Explained =
    [
        .. TableRow().Matches(Checkout.Read(Page)).Select(m => (m.Groups[1].Value, m.Groups[2].Value.Trim(), m.Groups[3].Value.Trim())),
    ];

    [Fact]
    public void Every_code_in_the_program_is_explained_once_and_no_other() =>
        Explained.Select(row => row.Code).Order(StringComparer.Ordinal).ShouldBe(Used.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_says_what_it_means_and_what_to_do() =>
        Explained.Where(row => row.Meaning.Length < 15 || row.Advice.Length < 3).Select(row => row.Code).ShouldBeEmpty();

    [Fact]
    public void No_code_is_put_together_from_parts() =>
        (from path in Checkout.Files("src", ".cs")
         from words in Checkout.Code(path).Strings
         where words.StartsWith("reading.", StringComparison.Ordinal) && !WholeCode().IsMatch(words)
         select $"{path}: {words}").ShouldBeEmpty("a code that is put together is found by no search");

    [GeneratedRegex(@"^reading\.[a-z]+(?:-[a-z]+)*$")]
    private static partial Regex WholeCode();

    [GeneratedRegex(@"^\| `(reading\.[a-z-]+)` \|([^|]*)\|([^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
