using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Tests;

public sealed class ReadingTextTests
{
    [Fact]
    public void Text_OfCopiesAndReplacements_StandsInTheOrderOfItsMap()
    {
        var reading = new ReadingText("One&amp;two,\n\nthree");
        reading.Copy(0, 3);
        reading.Replace("&", TextSpan.Of(3, 8));
        reading.Copy(8, 2);
        reading.Copy(10, 1);
        reading.Replace("\n", TextSpan.Of(12, 14));
        reading.Copy(14, 5);

        reading.Text().ShouldBe("One&two\nthree");
        reading.Map().Runs.Count.ShouldBe(5);
        reading.Map().ToReceived(TextSpan.Of(3, 4)).ShouldBe(TextSpan.Of(3, 8));
    }

    [Fact]
    public void Replace_OfNothing_Throws() =>
        Should.Throw<ArgumentException>(() => new ReadingText("word").Replace(" ", TextSpan.Of(2, 2)));

    [Fact]
    public void Text_OfNothing_IsEmpty() => new ReadingText("word").Text().ShouldBeEmpty();
}
