using Attest.Reading;
using Attest.Text;

namespace Attest.Textual.Descent;

/// <summary>Words set in quotation marks, or told by the page's narrator, are younger than the source they were taken from.</summary>
internal sealed class QuotationEvidence : IDirectionEvidence
{
    private const double FromSource = 3;
    private const double Quoted = 2;

    // Further back an opening mark belongs to another quotation.
    private const int MarkReach = 1500;

    public void FindFirstOlder(Comparison comparison, List<DirectionVote> votes)
    {
        var first = comparison.FirstWitness.Transcript.SourceAt(comparison.FirstSpan.Start);
        var second = comparison.SecondWitness.Transcript.SourceAt(comparison.SecondSpan.Start);
        if (first is not null && second is null && comparison.IsInsideOne)
        {
            votes.Add(new DirectionVote(FromSource, $"{comparison.First} is a source that the page prints (“{Heading(comparison, first)}”), {comparison.Second} is the page's own text"));
        }
        else if (first?.Date is { } firstDate && second?.Date is { } secondDate && firstDate.Range.Last < secondDate.Range.First)
        {
            votes.Add(new DirectionVote(FromSource, $"{comparison.First} stands in a source of {firstDate}, {comparison.Second} in one of {secondDate}"));
        }

        if (IsQuoted(comparison.SecondWitness.Transcript, comparison.SecondSpan) && !IsQuoted(comparison.FirstWitness.Transcript, comparison.FirstSpan))
        {
            votes.Add(new DirectionVote(Quoted, $"{comparison.Second} quotes the words, {comparison.First} has them as its own text"));
        }
    }

    /// <summary>True where the whole range stands in quotation marks or in a block set off as a quotation.</summary>
    internal static bool IsQuoted(Transcript transcript, TextSpan span)
    {
        foreach (var region in transcript.Regions)
        {
            if (region.Kind == RegionKind.Quotation && region.Reading.Contains(span))
            {
                return true;
            }
        }

        return HasOpenMark(transcript.Reading, span);
    }

    private static string Heading(Comparison comparison, EmbeddedSource source) =>
        source.Heading.In(comparison.FirstWitness.Transcript.Reading).Trim();

    /// <summary>A mark opened before the range, in its paragraph, and closed behind it; marks inside nest and do not matter.</summary>
    private static bool HasOpenMark(string text, TextSpan span)
    {
        for (int at = span.Start - 1; at >= 0 && at >= span.Start - MarkReach && text[at] != '\n'; at--)
        {
            if (text[at] is '"' or '“' or '„' or '«' or '”' or '»')
            {
                bool isOpening = text[at] is not ('”' or '»') && (text[at] != '"' || at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                    && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
                return isOpening && !IsSentenceEnd(text, at);
            }
        }

        return false;
    }

    /// <summary>A straight mark behind a stop closes a quotation: <c>said." He</c>.</summary>
    private static bool IsSentenceEnd(string text, int mark) => text[mark] == '"' && mark > 0 && (text[mark - 1] is '.' or ',' or '!' or '?');
}
