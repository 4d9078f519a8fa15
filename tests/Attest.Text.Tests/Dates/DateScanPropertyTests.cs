using FsCheck;
using FsCheck.Fluent;

namespace Attest.Text.Tests.Dates;

public class DateScanPropertyTests
{
    private static readonly string[] Pieces =
    [
        "19", "1936", "24", "7", "30", "100", "1", "-", "–", "/", ",", ".", "(", ")", "'", " ", " ", " ", "August", "May", "of", "the", "from", "to", "and", "or", "between",
        "years", "later", "next", "that", "summer", "century", "th", "s", "BC", "AD", "O.S.", "twenty", "thousand", "first", "c.", "late in", "XIX", "в", "году", "мая", "г.",
        "der", "Jahre", "années", "siglo", "\U0001F4DC", "\u0301", "inst", "aged", "Easter", "thermidor", "an",
    ];

    [Fact]
    public void ScanAll_PiecesOfDatesInAnyOrder_SpansAreOrderedAndApart()
    {
        var texts = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => IsSound(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void ScanAll_AnyText_SpansAreOrderedAndApart() =>
        Prop.ForAll<string>(text => IsSound(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static bool IsSound(string text)
    {
        int last = 0;
        foreach (var expression in DateTable.ScanAll(text))
        {
            if (expression.Span.Start < last || expression.Span.End > text.Length || expression.Span.IsEmpty)
            {
                return false;
            }

            last = expression.Span.End;
        }

        return true;
    }
}
