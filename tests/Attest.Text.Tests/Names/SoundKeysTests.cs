using Attest.Testing;

namespace Attest.Text.Tests.Names;

public sealed class SoundKeysTests
{
    private static readonly SoundKeys Keys = SoundKeys.Load(Repository.Data);

    [Theory]
    [InlineData("Serebryakov Serebriakov Serebrjakow Серебряков Серебряко́в", "soft r before a, with and without a stress mark")]
    [InlineData("Nikolayev Nikolaiev Nikolaev Nikolajew Николаев", "glide between vowels")]
    [InlineData("Yezhov Ezhov Ежов", "glide at the start")]
    [InlineData("Pyatakov Piatakov Pjatakow Пятаков", "glide after a consonant")]
    [InlineData("Bukharin Bucharin Boukharine Бухарин", "kh, German ch, French ou and -ine")]
    [InlineData("Lavrentiy Lavrenti Lavrentii Лаврентий", "endings in -iy")]
    [InlineData("Nikolay Nikolai Nikolaj Николай", "endings in -ay")]
    [InlineData("Aleksei Alexei Alexey Aleksey Алексей", "x for ks")]
    [InlineData("Kravchenko Krawtschenko Kravtchenko Krawczenko Кравченко", "ch in five conventions")]
    [InlineData("Khrushchev Khrushchov Chruschtschow Chruszczow Хрущёв Хрущев", "shch, and ё with and without dots")]
    [InlineData("Trotsky Trotzki Trotskij Trockij Trotskii Троцкий", "ts and -skiy")]
    [InlineData("Tukhachevsky Tuchatschewski Toukhatchevski Тухачевский", "kh and ch in one word")]
    [InlineData("Solovyov Soloviev Solovyev Соловьёв", "soft sign before a glide")]
    [InlineData("Maria Mariya Marija Мария", "-iya")]
    [InlineData("Tarassov Tarasov Тарасов", "French ss")]
    [InlineData("Mikhail Mihail Michail Михаил", "kh inside a word")]
    [InlineData("Kuznetsov Kuznecov Кузнецов", "ts before -ov")]
    [InlineData("Vasil'evskii Vasilyevsky Vasil’evskij Васильевский", "soft sign as an apostrophe")]
    [InlineData("Dvořák Dvorak", "marks on Latin letters")]
    [InlineData("Vaganyan Vaganian Ваганян", "Armenian -yan")]
    public void Of_SpellingsOfOneName_AreOneKey(string spellings, string why)
    {
        string[] keys = [.. spellings.Split(' ').Select(Keys.Of).Distinct()];
        keys.Length.ShouldBe(1, $"{why}: {string.Join(", ", keys)}");
    }

    [Theory]
    [InlineData("Serebryakov", "Serebryakova", "feminine ending")]
    [InlineData("Trotsky", "Trotskaya", "feminine ending")]
    [InlineData("Серебряков", "Серебрякова", "feminine ending")]
    [InlineData("Kamenev", "Kamkov", "two names")]
    [InlineData("Lyapin", "Lapin", "soft and hard l")]
    [InlineData("Pyatakov", "Patakov", "soft and hard p")]
    [InlineData("Smirnov", "Smirnin", "two endings")]
    [InlineData("Chase", "Hase", "two initials")]
    [InlineData("Pashkov-Gorky", "Gorky", "a double name is a name of its own")]
    public void Of_DifferentNames_KeepsThemApart(string one, string other, string why) =>
        Keys.Of(one).ShouldNotBe(Keys.Of(other), why);

    [Fact]
    public void Of_SeveralWords_IsTheirKeysInOrder() =>
        Keys.Of("Rosa  Luxemburg").ShouldBe($"{Keys.Of("Rosa")} {Keys.Of("Luxemburg")}");
}
