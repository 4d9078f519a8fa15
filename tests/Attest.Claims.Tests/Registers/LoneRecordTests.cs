using Attest.Language;
using Attest.Testing;

namespace Attest.Claims.Tests.Registers;

/// <summary>Records where no register is: alone in their document, or in words that only look like it.</summary>
public class LoneRecordTests
{
    private static readonly LanguageRules Language = LanguageRules.Load(Repository.Data);
    private static readonly ClaimExtractor Extractor = new(ClaimRules.Load(Repository.Data, Language));

    [Fact]
    public void Extract_OneParagraphInTheWordingOfABookOfMemory_IsReadByItsForm()
    {
        var claims = Claims("Гладышев Матвей Карпович. Родился в 1890 г. в д. Каменка Вятской губ.; русский; б/п; счетовод колхоза. Арестован 12 августа 1937 г. Приговорен: тройка при УНКВД 5 ноября 1937 г., обв.: по ст. 58-10 УК РСФСР. Приговор: ВМН. Расстрелян 14 ноября 1937 г. Реабилитирован 16 апреля 1989 г.");

        claims.Where(c => c.Rule.StartsWith("register/ru-memory/", StringComparison.Ordinal)).Select(c => $"{c.Type} {c.Date?.Text}").ShouldBe(
            ["birth 1890", "occupation ", "arrest 1937-08-12", "sentence 1937-11-05", "charge ", "execution 1937-11-14", "rehabilitation 1989-04-16"]);
        claims.ShouldAllBe(c => c.Subject.Name == "Гладышев Матвей Карпович");
    }

    [Fact]
    public void Extract_ParagraphThatNamesTwoPersons_IsNoRecord() =>
        Claims("Гладышев Матвей Карпович родился в 1890 г. в Вятке. Арестован 12 августа 1937 г. Его начальник Иван Петрович Сырцов осуждён 5 ноября 1937 г., расстрелян 14 ноября 1937 г., реабилитирован в 1989 г.")
            .ShouldNotContain(c => c.Rule.StartsWith("register/", StringComparison.Ordinal));

    [Fact]
    public void Extract_FewFields_IsNoRecord() =>
        Claims("Гладышев Матвей Карпович, 1890 г. р., арестован 12 августа 1937 г. вместе с другими рабочими завода, о чём писали газеты.")
            .ShouldNotContain(c => c.Rule.StartsWith("register/", StringComparison.Ordinal));

    [Fact]
    public void Extract_DeniedField_IsDenied()
    {
        string[] names = ["Авдонин Пётр", "Барыкин Семён", "Воротын Карп", "Гладышев Лука", "Дерюгин Фома", "Елагин Яков"];
        var claims = Claims(string.Concat(names.Select(n => $"{n} Ильич, 1898 г. р., конюх. Арестован 5 августа 1937 г. Осуждён ОСО к 5 годам ИТЛ. Не реабилитирован.\n")));

        claims.Where(c => c.Type == "rehabilitation").Select(c => (c.Stance, c.Quote.Text)).Distinct().ShouldBe([(Stance.Denied, "Не реабилитирован")]);
        claims.Count(c => c.Type == "rehabilitation").ShouldBe(6);
    }

    [Fact]
    public void Extract_RegisterCutShortAnywhere_KeepsEachClaimInsideItsRecord()
    {
        string whole = File.ReadAllText(GoldClaims.PathOf("ru-memory.txt"))[..6000];
        foreach (int length in Enumerable.Range(1, 40).Select(i => (i * 149) % whole.Length))
        {
            var analysis = new DocumentAnalyser(Language).Analyse(Documents.Plain(whole[length..] + whole[..length]));
            var entries = analysis.Witness.Transcript.Entries;

            Extractor.Extract(analysis).Where(c => c.Rule.StartsWith("register/", StringComparison.Ordinal))
                .ShouldAllBe(c => entries.Any(e => e.Reading.Contains(c.Reading)) && c.Quote.Text == c.Quote.Span.In(analysis.Witness.Transcript.Received));
        }
    }

    private static IReadOnlyList<Claim> Claims(string text) => Extractor.Extract(new DocumentAnalyser(Language).Analyse(Documents.Plain(text)));
}
