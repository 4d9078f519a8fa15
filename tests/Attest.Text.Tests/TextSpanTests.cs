using Attest.Text;

namespace Attest.Text.Tests;

public class TextSpanTests
{
    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void Of_rejects_what_is_no_span(int start, int end) =>
        Should.Throw<ArgumentOutOfRangeException>(() => TextSpan.Of(start, end));

    [Fact]
    public void Spans_are_half_open()
    {
        var span = TextSpan.Of(2, 5);
        span.Contains(2).ShouldBeTrue();
        span.Contains(5).ShouldBeFalse();
        span.Overlaps(TextSpan.Of(5, 7)).ShouldBeFalse();
        span.OverlapLength(TextSpan.Of(4, 9)).ShouldBe(1);
        span.In("abcdefg").ShouldBe("cde");
    }

    [Fact]
    public void Default_is_the_empty_span_at_zero()
    {
        default(TextSpan).IsEmpty.ShouldBeTrue();
        default(TextSpan).ShouldBe(TextSpan.Of(0, 0));
    }

    [Fact]
    public void Cover_holds_both_and_order_is_by_start_then_end()
    {
        TextSpan.Of(1, 3).Cover(TextSpan.Of(7, 9)).ShouldBe(TextSpan.Of(1, 9));
        new[] { TextSpan.Of(2, 9), TextSpan.Of(1, 4), TextSpan.Of(1, 3) }.Order()
            .ShouldBe([TextSpan.Of(1, 3), TextSpan.Of(1, 4), TextSpan.Of(2, 9)]);
    }

    [Theory]
    [InlineData("a  word \t", 1, 9, 3, 7)]
    [InlineData("word", 0, 4, 0, 4)]
    [InlineData("a   ", 1, 4, 4, 4)]
    [InlineData("a", 1, 1, 1, 1)]
    public void TrimmedIn_LeavesOutWhiteSpaceAtTheEnds(string text, int start, int end, int trimmedStart, int trimmedEnd) =>
        TextSpan.Of(start, end).TrimmedIn(text).ShouldBe(TextSpan.Of(trimmedStart, trimmedEnd));
}
