namespace Attest.Text.Tests.Dates;

public class EdtfTests
{
    [Theory]
    [InlineData("1937-02-01", "1937-02-01", "1937-02-01")]
    [InlineData("1936-08", "1936-08-01", "1936-08-31")]
    [InlineData("1924", "1924-01-01", "1924-12-31")]
    [InlineData("193X", "1930-01-01", "1939-12-31")]
    [InlineData("1924~", "1924-01-01", "1924-12-31")]
    [InlineData("1936-22", "1936-06-01", "1936-08-31")]
    [InlineData("1905/1907", "1905-01-01", "1907-12-31")]
    [InlineData("1937-XX-XX", "1937-01-01", "1937-12-31")]
    public void A_date_allows_the_days_it_states(string text, string first, string last)
    {
        var range = Edtf.Parse(text).Range;
        DateOnly.FromDayNumber(range.First).ShouldBe(DateOnly.Parse(first));
        DateOnly.FromDayNumber(range.Last).ShouldBe(DateOnly.Parse(last));
    }

    [Theory]
    [InlineData("1937-13")]
    [InlineData("1937-02-30")]
    [InlineData("1907/1905")]
    [InlineData("../..")]
    [InlineData("soon")]
    [InlineData("")]
    public void What_is_no_date_is_not_read(string text) => Edtf.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("1936", "1936-08-19", true, "a year holds its days")]
    [InlineData("1986-12", "1988", false, "two years")]
    [InlineData("1917/..", "1920-04-05", true, "an open end holds what follows")]
    [InlineData("1936-08", "1936-09", false, "two months of one year")]
    public void Two_dates_are_compatible_when_one_holds_the_other(string a, string b, bool expected, string why)
    {
        Edtf.Parse(a).IsCompatibleWith(Edtf.Parse(b)).ShouldBe(expected, why);
        Edtf.Parse(b).IsCompatibleWith(Edtf.Parse(a)).ShouldBe(expected, why);
    }
}
