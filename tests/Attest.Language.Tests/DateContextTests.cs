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
    public void A_date_takes_its_year_only_where_it_plainly_governs(string text, string dates) =>
        string.Join('|', Analyses.Of(text).Dates.Select(d => d.Date.Text)).ShouldBe(dates);

    [Fact]
    public void The_words_and_the_reason_are_kept()
    {
        var date = Analyses.Of("In September 1927 the paper was banned. In October he was arrested.").Dates[1];
        date.Words.ShouldBe("October");
        date.Reason.ShouldContain("September 1927");
    }
}
