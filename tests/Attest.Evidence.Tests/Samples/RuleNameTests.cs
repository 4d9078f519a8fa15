using Attest.Claims;
using Attest.Testing;

namespace Attest.Evidence.Tests.Samples;

/// <summary>Every rule that made a claim of the samples is found under its name, in a file and line of it.</summary>
public class RuleNameTests(MoscowSample moscow, BrennSample brenn) : IClassFixture<MoscowSample>, IClassFixture<BrennSample>
{
    private readonly RuleBook _book = ClaimRules.Load(Repository.Data).Book;

    [Fact]
    public void Find_RuleOfAClaimOfTheSamples_LeadsToItsEntry()
    {
        string[] rules = [.. moscow.Reader.Claims().Concat(brenn.Reader.Claims()).Select(c => c.Claim.Rule).Distinct()];

        rules.Length.ShouldBeGreaterThan(20);
        rules.Where(r => _book.Find(r) is null).ShouldBeEmpty();
        rules.Select(r => _book.Find(r)!).ShouldAllBe(e => StandsThere(e));
    }

    // A trigger's line holds its words, that of a register form the name of the field, that of an extractor its name.
    private static bool StandsThere(RuleEntry entry)
    {
        string line = Repository.Data.Read(entry.Path).Split('\n')[entry.Line - 1];
        string[] parts = entry.Name.Split('/');
        return parts switch
        {
            ["register", _, var field, ..] => line.Contains($"name: {field}", StringComparison.Ordinal),
            [var type, "infobox", ..] => line.Contains($"name: {type}", StringComparison.Ordinal),
            [_, _, "verbs" or "nouns" or "phrases" or "words", var words] => line.Contains(words, StringComparison.Ordinal),
            [var extractor, ..] => line.StartsWith(extractor, StringComparison.Ordinal),
            _ => false,
        };
    }
}
