using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Reads the dates of a document in their context: a year, month or century carried from the sentences before, and dates told relative
/// to the one before or to the day of writing. Where nothing plainly governs, there is no date (invariant 10).
/// </summary>
public sealed class DateReader(DateGrammar grammar)
{
    /// <summary>The dates and the lengths of time of a document, in order.</summary>
    public DatesOfDocument Read(Transcript transcript, IReadOnlyList<Sentence> sentences)
    {
        string text = transcript.Reading;
        var dates = new List<DateMention>();
        var lengths = new List<DurationMention>();
        var context = new DateContext(text, sentences, dates);
        for (int s = 0; s < sentences.Count; s++)
        {
            context.Enter(s);
            foreach (var expression in grammar.ScanAll(text, sentences[s].Span))
            {
                if (expression.Length is { } length)
                {
                    lengths.Add(new DurationMention(expression.Span, length, expression.Shape == DateShape.Age, s));
                }
                else if (context.Resolve(expression) is { } mention)
                {
                    dates.Add(mention);
                }
            }
        }

        return new DatesOfDocument(dates, lengths);
    }
}

/// <summary>What was read.</summary>
/// <param name="Dates">The dates, in order.</param>
/// <param name="Durations">The lengths of time and ages, in order.</param>
public sealed record DatesOfDocument(List<DateMention> Dates, List<DurationMention> Durations);
