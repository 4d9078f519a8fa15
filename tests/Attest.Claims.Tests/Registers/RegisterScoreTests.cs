using Attest.Language;
using Attest.Testing;

namespace Attest.Claims.Tests.Registers;

/// <summary>Registers of invented persons in the usual forms, each claim with all its slots and its quote.</summary>
public class RegisterScoreTests
{
    private const double Asked = 0.97;

    private static readonly LanguageRules Language = LanguageRules.Load(Repository.Data);
    private static readonly ClaimExtractor Extractor = new(ClaimRules.Load(Repository.Data, Language));

    [Theory]
    [InlineData("ru-memory.txt")]
    [InlineData("ru-cards.txt")]
    [InlineData("de-gedenkbuch.txt")]
    [InlineData("de-stones.txt")]
    [InlineData("en-roll.txt")]
    [InlineData("en-prison.txt")]
    public void Extract_Register_FindsWhatItsRecordsSay(string name)
    {
        var witness = Documents.Plain(File.ReadAllText(GoldClaims.PathOf(name)), name);

        string[] found = [.. Extractor.Extract(new DocumentAnalyser(Language).Analyse(witness)).Select(GoldClaims.Line)];

        var gold = GoldClaims.Of(name);
        GoldClaims.F1(gold, found).ShouldBeGreaterThanOrEqualTo(Asked, string.Join('\n', gold.Except(found).Select(l => $"missed {l}").Concat(found.Except(gold).Select(l => $"extra  {l}")).Take(20)));
    }
}
