using Attest.Testing;

namespace Attest.Text.Tests.Dates;

/// <summary>Dates in prose and what they mean: words, EDTF, why.</summary>
public class DateGrammarTests
{
    private static readonly DateGrammar Grammar = DateGrammar.Load(Repository.Data);

    [Theory]
    [InlineData("He was born on 11 June 1890.", "1890-06-11", "day, month, year")]
    [InlineData("On 23rd August, 1936 the court rose.", "1936-08-23", "ordinal and comma")]
    [InlineData("It began on August 19, 1936.", "1936-08-19", "American order")]
    [InlineData("It happened in January, 1937.", "1937-01", "a comma before the year")]
    [InlineData("In 1649 the king was tried.", "1649", "a year alone")]
    [InlineData("the 1905 Revolution", "1905", "a year before a name")]
    [InlineData("arrested several times in 1905-07", "1905/1907", "a short second year")]
    [InlineData("from 1908 until 1911", "1908/1911", "a range in words")]
    [InlineData("between 1923 and 1924", "1923/1924", "between and and")]
    [InlineData("5 April 1920 – 16 March 1921", "1920-04-05/1921-03-16", "a term of office")]
    [InlineData("In May 1922 to 1924, he was deputy.", "1922-05/1924", "ends of unlike precision")]
    [InlineData("from June to August 1936", "1936-06/1936-08", "the year stands once")]
    [InlineData("in the summer of 1932", "1932-22", "a season")]
    [InlineData("during the 1930s", "193X", "a decade")]
    [InlineData("about 1650 he fled", "1650~", "approximate")]
    [InlineData("He stayed until 1911.", "../1911", "an open beginning")]
    [InlineData("родился 11 июня 1890 г.", "1890-06-11", "Russian")]
    [InlineData("am 1. Februar 1937 erschossen", "1937-02-01", "German")]
    [InlineData("el 12 de abril de 1937", "1937-04-12", "Spanish")]
    [InlineData("le 3 mai 1794", "1794-05-03", "French")]
    [InlineData("record of 1937-02-01", "1937-02-01", "ISO")]
    [InlineData("расстрелян 01.02.1937", "1937-02-01", "dotted")]
    public void A_date_is_read_as(string text, string edtf, string note) =>
        Scan(text).Select(d => d.Date?.Text).ShouldBe([edtf], note);

    [Theory]
    [InlineData("They may march again.", "months that are verbs")]
    [InlineData("some 1500 men were held", "a number of men")]
    [InlineData("a fine of £1200", "money")]
    [InlineData("chapter 12, page 300", "small numbers")]
    [InlineData("1,650 soldiers", "a grouped number")]
    public void What_is_no_date_is_left_alone(string text, string note) => Scan(text).ShouldBeEmpty(note);

    [Fact]
    public void A_day_without_a_year_waits_for_its_context()
    {
        var date = Scan("raided on 12 September and again").ShouldHaveSingleItem();
        date.Shape.ShouldBe(DateShape.DayWithoutYear);
        date.Date.ShouldBeNull();
        date.WithYear(1927)!.Value.Text.ShouldBe("1927-09-12");
    }

    [Fact]
    public void A_day_that_does_not_exist_is_no_date() => Scan("on 31 February 1937").Select(d => d.Date).ShouldAllBe(d => d == null);

    private static IReadOnlyList<DateExpression> Scan(string text) => Grammar.Scan(text, TextSpan.Of(0, text.Length));
}
