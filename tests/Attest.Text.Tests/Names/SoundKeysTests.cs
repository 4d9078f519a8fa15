using Attest.Testing;

namespace Attest.Text.Tests.Names;

public sealed class SoundKeysTests
{
    private static readonly SoundKeys Keys = SoundKeys.Load(Repository.Data);

    [Theory]
    [InlineData("Chernyakov Cherniakov Tschernjakow Черняков Черняко\u0301в", "soft n before a, with and without a stress mark")]
    [InlineData("Chaadayev Chaadaiev Chaadaev Tschaadajew Чаадаев", "glide between vowels")]
    [InlineData("Yesenin Esenin Есенин", "glide at the start")]
    [InlineData("Pyatnitsky Piatnitsky Pjatnizkij Пятницкий", "glide after a consonant")]
    [InlineData("Zakharin Zacharin Zakharine Захарин", "kh, German ch, French -ine")]
    [InlineData("Boulgakov Bulgakov Bulgakow Булгаков", "French ou, German -ow")]
    [InlineData("Vitaliy Vitali Vitalii Виталий", "endings in -iy")]
    [InlineData("Matvey Matvei Matvej Матвей", "endings in -ey")]
    [InlineData("Aleksei Alexei Alexey Aleksey Алексей", "x for ks")]
    [InlineData("Dyachenko Djatschenko Diatchenko Djaczenko Дяченко", "ch in five conventions")]
    [InlineData("Borshchev Borshchov Borschtschow Borszczow Борщёв Борщев", "shch, and ё with and without dots")]
    [InlineData("Pototsky Pototzki Pototskij Potockij Pototskii Потоцкий", "ts and -skiy")]
    [InlineData("Makhachkalinsky Machatschkalinski Makhatchkalinski Махачкалинский", "kh and ch in one word")]
    [InlineData("Solovyov Soloviev Solovyev Соловьёв", "soft sign before a glide")]
    [InlineData("Maria Mariya Marija Мария", "-iya")]
    [InlineData("Pissarev Pisarev Писарев", "French ss")]
    [InlineData("Kuznetsov Kuznecov Кузнецов", "ts before -ov")]
    [InlineData("Vasil'chikov Vasilchikov Vasil’chikov Васильчиков", "soft sign as an apostrophe")]
    [InlineData("Dvořák Dvorak", "marks on Latin letters")]
    [InlineData("Khachaturyan Khachaturian Хачатурян", "Armenian -yan")]
    public void Of_SpellingsOfOneName_AreOneKey(string spellings, string why)
    {
        string[] keys = [.. spellings.Split(' ').Select(Keys.Of).Distinct()];
        keys.Length.ShouldBe(1, $"{why}: {string.Join(", ", keys)}");
    }

    [Theory]
    [InlineData("Chernyakov", "Chernyakova", "feminine ending")]
    [InlineData("Pototsky", "Pototskaya", "feminine ending")]
    [InlineData("Черняков", "Чернякова", "feminine ending")]
    [InlineData("Morozov", "Markov", "two names")]
    [InlineData("Lyapin", "Lapin", "soft and hard l")]
    [InlineData("Pyatkov", "Patkov", "soft and hard p")]
    [InlineData("Antonov", "Antonin", "two endings")]
    [InlineData("Chase", "Hase", "two initials")]
    [InlineData("Rimsky-Korsakov", "Korsakov", "a double name is a name of its own")]
    public void Of_DifferentNames_KeepsThemApart(string one, string other, string why) =>
        Keys.Of(one).ShouldNotBe(Keys.Of(other), why);

    [Fact]
    public void Of_SeveralWords_IsTheirKeysInOrder() =>
        Keys.Of("Rosa  Luxemburg").ShouldBe($"{Keys.Of("Rosa")} {Keys.Of("Luxemburg")}");
}
