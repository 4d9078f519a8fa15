namespace Attest.Reading.Tests.Registers;

/// <summary>Lists of three or four persons: they are registers only where form and words leave no doubt.</summary>
public class SmallRollTests
{
    [Fact]
    public void Read_ThreePlainRecords_AreARegister() =>
        ReadingSteps.ReadText(
            "Список жителей\n\nИВЛЕВ Пётр Ильич, 1898 г. р., родился в с. Тихом, мельник. Арестован 5 мая 1937 г.\nГРОМОВА Анна Львовна, 1901 г. р., учительница. Осуждена 3 июня 1937 г.\nДОРОШИН Иван Фомич, 1893 г. р., кузнец. Расстрелян 1 июля 1937 г.\n")
            .Transcript.Entries.Count.ShouldBe(3);

    [Theory]
    [InlineData("Anna Berg, born in 1898, was a miller.\nKarl Berg, born in 1901, was arrested in 1937.\nIda Cole, born in 1893, died in 1950.\n")]
    [InlineData("BERG Anna, miller\nBERG Karl, smith\nCOLE Ida, clerk\n")]
    public void Read_FewLinesThatLeaveDoubt_AreNone(string lines) =>
        ReadingSteps.ReadText("Of some who lived here\n\n" + lines).Transcript.Entries.ShouldBeEmpty();
}
