using System.Text.RegularExpressions;

namespace Attest.House.Tests;

/// <summary>The rules of CONTRIBUTING.md that a reader of a diff overlooks.</summary>
public sealed partial class StyleTests
{
    private const int ParameterLimit = 5;

    [Fact]
    public void No_catch_is_empty() =>
        Hits(Checkout.Sources(), EmptyCatch()).ShouldBeEmpty("what is caught is handled, or becomes a finding; a comment does neither");

    [Fact]
    public void Every_exception_thrown_by_the_program_has_a_message() =>
        Hits(Checkout.Files("src", ".cs"), WordlessThrow()).ShouldBeEmpty();

    [Fact]
    public void Warnings_are_mended_and_not_silenced() =>
        Hits(Checkout.Sources(), Silenced()).ShouldBeEmpty();

    [Fact]
    public void No_test_is_skipped() =>
        Hits(Checkout.Files("tests", ".cs"), Skipped()).ShouldBeEmpty();

    [Fact]
    public void No_method_has_more_than_five_parameters()
    {
        var crowded =
            from path in Checkout.Files("src", ".cs")
            from member in Member.In(Checkout.Code(path))
            where member.Parameters > ParameterLimit
            select $"{path}: {member.Name} has {member.Parameters}";

        crowded.ShouldBeEmpty("a record says what belongs together");
    }

    [Theory]
    [InlineData("try { F(); } catch { }", true)]
    [InlineData("try { F(); } catch (IOException e) when (e.HResult == 1) { /* never mind */ }", true)]
    [InlineData("try { F(); } catch (IOException) { return null; }", false)]
    public void EmptyCatch_IsSeen(string source, bool found) => EmptyCatch().IsMatch(CodeText.Of(source).Code).ShouldBe(found);

    private static IEnumerable<string> Hits(IEnumerable<string> paths, Regex forbidden) =>
        from path in paths
        from hit in forbidden.Matches(Checkout.Code(path).Code)
        select $"{path}: {hit.Value}";

    [GeneratedRegex(@"\bcatch\b\s*(?:\([^)]*\))?\s*(?:when\s*\((?>[^()]+|\([^()]*\))*\))?\s*\{\s*\}")]
    private static partial Regex EmptyCatch();

    [GeneratedRegex(@"\bthrow new \w*(?:Exception|Error)\(\)")]
    private static partial Regex WordlessThrow();

    [GeneratedRegex(@"#pragma\s+warning\s+disable\b.*|\bSuppressMessage\b|#nullable\s+disable")]
    private static partial Regex Silenced();

    [GeneratedRegex(@"\bSkip\s*=|\bSkipUnless\b|\bSkipWhen\b")]
    private static partial Regex Skipped();
}
