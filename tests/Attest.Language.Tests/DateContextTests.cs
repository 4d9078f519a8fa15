namespace Attest.Language.Tests;

/// <summary>Dates whose year the context gives, with the reason kept.</summary>
public class DateContextTests
{
    [Theory]
    [InlineData("In September 1927 the paper was banned. The shop was raided on 12 September.", "1927-09|1927-09-12")]
    [InlineData("In September 1927 the paper was banned. In October he was arrested.", "1927-09|1927-10")]
    [InlineData("The trial opened on 19 August 1936 and ended on 24 August.", "1936-08-19|1936-08-24")]
    [InlineData("He came in 1911. Two years later he left.", "1911|1913")]
    [InlineData("He came in 1911. The same year he married.", "1911|1911")]
    [InlineData("He was taken in November 1936. On 3 March he confessed.", "1936-11")]
    [InlineData("On 3 March he confessed.", "")]
    [InlineData("He came on 3 May 1821. Three days later he left.", "1821-05-03|1821-05-06")]
    [InlineData("He came on 3 May 1821. The next day he left.", "1821-05-03|1821-05-04")]
    [InlineData("He came on 3 May 1821. The following morning he left.", "1821-05-03|1821-05-04")]
    [InlineData("He came on 3 May 1821. The same day he left.", "1821-05-03|1821-05-03")]
    [InlineData("He came on 3 May 1821. On the 12th he left.", "1821-05-03|1821-05-12")]
    [InlineData("He came on 3 May 1821. Two weeks later he left.", "1821-05-03|1821-05-17~")]
    [InlineData("He came in May 1821. A month earlier his house had burned.", "1821-05|1821-04")]
    [InlineData("He came in 1821. A month earlier his house had burned.", "1821")]
    [InlineData("He came in May 1821. The following spring he left.", "1821-05|1822-21")]
    [InlineData("He came in January 1821. The following spring he left.", "1821-01|1821-21")]
    [InlineData("He came in 1821. That summer he built a barn.", "1821|1821-22")]
    [InlineData("He came in 1821. On 3 January of that year it had snowed.", "1821|1821-01-03")]
    [InlineData("He left in July 1821. In March of the same year he had married.", "1821-07|1821-03")]
    [InlineData("He came in 1821. From 3 to 5 May it rained.", "1821|1821-05-03/1821-05-05")]
    [InlineData("He came in 1821. Between May and June he was ill.", "1821|1821-05/1821-06")]
    [InlineData("He was born in 1921. In the thirties he was a boy.", "1921|193X")]
    [InlineData("In May 1936 he wrote. In July '36 she answered.", "1936-05|1936-07")]
    [InlineData("He came in 1821. A year after his arrest he died.", "1821")]
    [InlineData("He came in 1821. Two weeks before the trial he died.", "1821")]
    [InlineData("He came on 3 May 1821, a Thursday. The following Monday he left.", "1821-05-03|1821-05-07")]
    [InlineData("Он приехал в 1921 году. Два года спустя он уехал.", "1921|1923")]
    [InlineData("Он приехал в 1921 году. В том же году он женился.", "1921|1921")]
    [InlineData("Он приехал в 1921 году. В следующем году он уехал.", "1921|1922")]
    [InlineData("Он приехал в 1921 году. Осенью он уехал.", "1921|1921-23")]
    [InlineData("Er kam 1921. Zwei Jahre später ging er.", "1921|1923")]
    [InlineData("Er kam 1921. Im folgenden Jahr ging er.", "1921|1922")]
    [InlineData("Il vint en 1921. Deux ans plus tard il partit.", "1921|1923")]
    [InlineData("Il vint en 1921. L'année suivante il partit.", "1921|1922")]
    [InlineData("Vino en 1921. Dos años después se fue.", "1921|1923")]
    [InlineData("Vino en 1921. Al año siguiente se fue.", "1921|1922")]
    public void A_date_takes_its_year_only_where_it_plainly_governs(string text, string dates) =>
        string.Join('|', Analyses.Of(text).Dates.Select(d => d.Date.Text)).ShouldBe(dates);

    [Fact]
    public void The_words_and_the_reason_are_kept()
    {
        var date = Analyses.Of("In September 1927 the paper was banned. In October he was arrested.").Dates[1];
        date.Words.ShouldBe("October");
        date.Reason.ShouldContain("September 1927");
    }

    [Fact]
    public void Analyse_LengthsAndAges_AreKeptBesideTheDates()
    {
        var analysis = Analyses.Of("He was arrested in 1821, aged 46, and was held for ten years.");

        analysis.Durations.Select(d => (analysis.Words(d.Span), d.Length.Iso, d.IsAge)).ShouldBe([("46", "P46Y", true), ("ten years", "P10Y", false)]);
        analysis.Dates.ShouldHaveSingleItem();
    }

    [Fact]
    public void Analyse_TheDayOfWriting_GivesTheMonthOfAnInstant()
    {
        var dates = Analyses.Of("London, 3 September 1871\n\nSir, your letter of the 24th ult. has come, and on the 1st inst. I saw your agent. Yesterday he left again for the north.").Dates;

        string.Join('|', dates.Select(d => d.Date.Text)).ShouldBe("1871-09-03|1871-08-24|1871-09-01|1871-09-02");
    }
}
