using Attest.Testing;

namespace Attest.Text.Tests.Names;

public sealed class TransliterationTests
{
    private static readonly Transliteration Latin = Transliteration.Load(Repository.Data);

    [Theory]
    [InlineData("Чехов", TransliterationScheme.BgnPcgn, "Chekhov")]
    [InlineData("Чехов", TransliterationScheme.Iso9, "Čehov")]
    [InlineData("Чехов", TransliterationScheme.Scholarly, "Čechov")]
    [InlineData("Чехов", TransliterationScheme.German, "Tschechow")]
    [InlineData("Чехов", TransliterationScheme.French, "Tchekhov")]
    [InlineData("Чехов", TransliterationScheme.Polish, "Czechow")]
    [InlineData("Есенин", TransliterationScheme.BgnPcgn, "Yesenin")]
    [InlineData("Ге\u0301рцен", TransliterationScheme.BgnPcgn, "Gertsen")]
    [InlineData("Потоцкий", TransliterationScheme.Press, "Pototzkii")]
    [InlineData("Herzen, А. И.", TransliterationScheme.BgnPcgn, "Herzen, A. I.")]
    public void ToLatin_Name_FollowsTheConvention(string name, TransliterationScheme scheme, string expected) =>
        Latin.ToLatin(name, scheme).ShouldBe(expected);
}
