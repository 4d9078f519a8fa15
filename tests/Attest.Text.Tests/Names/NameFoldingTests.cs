using Attest.Testing;

namespace Attest.Text.Tests.Names;

public sealed class NameFoldingTests
{
    private static readonly NameFolding Folding = NameFolding.Load(Repository.Data);

    [Theory]
    [InlineData("Николай", "николай", "й is a letter, not и with a mark")]
    [InlineData("Никола\u0438\u0306", "николай", "й written as и and a breve")]
    [InlineData("Анто\u0301н", "антон", "stress mark")]
    [InlineData("Королёв", "королев", "dots that print leaves out")]
    [InlineData("O’Higgins", "o'higgins", "curly apostrophe")]
    [InlineData("Dvořák", "dvorak", "marks on Latin letters")]
    [InlineData("Øystein", "oystein", "a letter with a stroke")]
    [InlineData("  Rosa \u00a0 Luxemburg ", "rosa luxemburg", "white space")]
    [InlineData("Cтолыпин", "столыпин", "Latin C in a Cyrillic word")]
    [InlineData("Раrker", "parker", "Cyrillic Р and а in a Latin word")]
    [InlineData("", "", "nothing")]
    public void Fold_Name_TakesAwayWhatDoesNotDistinguish(string name, string folded, string why) =>
        Folding.Fold(name).ShouldBe(folded, why);

    [Fact]
    public void RemoveMarks_KeepsCaseAndLatinLettersWithMarks() =>
        NameFolding.RemoveMarks("Ильи\u0301ч é").ShouldBe("Ильич é");

    [Theory]
    [InlineData("Чехов", true)]
    [InlineData("Chekhov", false)]
    [InlineData("1937", false)]
    public void IsCyrillic_GoesByMostLetters(string text, bool expected) => NameFolding.IsCyrillic(text).ShouldBe(expected);
}
