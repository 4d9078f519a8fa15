using System.Reflection;
using System.Text.RegularExpressions;
using Attest.Text;

namespace Attest.House.Tests;

/// <summary>A quote is never typed, only cut (invariant 1). That each stored one is verbatim is checked where bases are built.</summary>
public sealed class QuotesTests
{
    [Fact]
    public void A_quote_can_be_made_by_cutting_alone()
    {
        var makers = typeof(Quote).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == typeof(Quote));

        typeof(Quote).GetConstructors().ShouldBeEmpty();
        makers.Select(m => m.Name).ShouldBe(["Cut"]);
        typeof(Quote).GetProperties().ShouldAllBe(p => p.SetMethod == null);
    }

    [Fact]
    public void Every_claim_must_bring_its_quote()
    {
        string claim = Checkout.Code("src/Attest.Claims/Claim.cs").Code;

        claim.ShouldContain("public required Quote Quote { get; init; }");
    }

    [Fact]
    public void Nobody_goes_round_the_constructor()
    {
        var detours = Checkout.Files("src", ".cs").Where(path => Regex.IsMatch(
            Checkout.Code(path).Code, @"\bGetUninitializedObject\b|\bUnsafeAccessor\b|\bActivator\s*\.\s*CreateInstance\b"));

        detours.ShouldBeEmpty();
    }
}
