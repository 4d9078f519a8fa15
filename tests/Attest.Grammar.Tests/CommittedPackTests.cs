using System.Security.Cryptography;
using System.Text.Json;
using Attest.Testing;

namespace Attest.Grammar.Tests;

/// <summary>The packs that come with the program, as they lie in the checkout.</summary>
public sealed class CommittedPackTests
{
    private const string Ending = ".attestlm";

    public static TheoryData<string, int> Packs => new() { { "en", 15_000_000 }, { "ru", 6_000_000 } };

    [Theory]
    [MemberData(nameof(Packs))]
    public void Pack_InTheCheckout_IsTheOneItsScoresAreOf(string language, int most)
    {
        byte[] pack = File.ReadAllBytes(PathOf(language));
        using var scores = JsonDocument.Parse(File.ReadAllBytes($"{PathOf(language)}.scores.json"));

        scores.RootElement.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(pack)));
        scores.RootElement.GetProperty("language").GetString().ShouldBe(language);
        scores.RootElement.GetProperty("scores").GetArrayLength().ShouldBeGreaterThan(0);
        pack.Length.ShouldBeLessThanOrEqualTo(most);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Pack_InTheCheckout_OpensWithAllItsModels(string language, int most)
    {
        var pack = LanguagePack.Load(File.ReadAllBytes(PathOf(language)));

        pack.Language.ShouldBe(language);
        pack.Vocabulary.Count.ShouldBeInRange(1000, most);
        pack.Tagger.Names.Count.ShouldBeGreaterThan(30);
        pack.Lemmatiser.Count.ShouldBeGreaterThan(1000);
        pack.Parser.ShouldNotBeNull().Relations.ShouldContain("nsubj");
        pack.Recogniser.ShouldNotBeNull().Count.ShouldBeGreaterThan(1000);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Notice_BesideAPack_NamesItsCorporaAndLicence(string language, int most)
    {
        string notice = File.ReadAllText($"{PathOf(language)}.NOTICE");

        notice.ShouldContain($"{language}{Ending} is data");
        notice.ShouldContain("CC BY-SA 4.0");
        notice.ShouldNotContain("licence not known");
        notice.Length.ShouldBeLessThan(most);
    }

    [Fact]
    public void Models_InTheCheckout_AreThosePacks() =>
        Directory.GetFiles(Repository.PathOf("models"), "*" + Ending).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal).ShouldBe(["en", "ru"]);

    private static string PathOf(string language) => Repository.PathOf("models", language + Ending);
}
