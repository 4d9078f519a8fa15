using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>What is known of time at a place of a document: the dates told so far and the day of writing.</summary>
internal sealed class DateContext(string text, IReadOnlyList<Sentence> sentences, List<DateMention> told)
{
    /// <summary>How many sentences back a year may lie to govern a bare day or month.</summary>
    private const int Reach = 4;

    /// <summary>How far back "that summer" may look: it points at something told, so it may cross a paragraph.</summary>
    private const int PointingReach = 12;

    /// <summary>Sentences at the head of a document among which a bare date is that of writing.</summary>
    private const int Head = 3;

    /// <summary>How many days a bare day may lie before the last one told: tales step back a little, not by seasons.</summary>
    private const int StepBack = 45;

    private int _sentence;
    private DateMention? _written;

    /// <summary>Comes to the next sentence.</summary>
    public void Enter(int sentence)
    {
        _sentence = sentence;
        var last = told.Count > 0 ? told[^1] : null;
        if (last is { Date.IsDay: true } && IsDateLine(last))
        {
            _written = last;
        }
    }

    // A line of place and date; near the head also a sentence that is a date and nothing else.
    private bool IsDateLine(DateMention date) =>
        sentences[date.Sentence].Region.Kind == RegionKind.DateLine || (date.Sentence <= Head && sentences[date.Sentence].Span.Length - date.Span.Length <= 1);

    /// <summary>The meaning of an expression here; null where nothing plainly governs.</summary>
    public DateMention? Resolve(DateExpression expression)
    {
        if (expression.Date is Edtf stated)
        {
            return Mention(expression, stated, "stated");
        }

        return expression.Shape switch
        {
            DateShape.Relative => Relative(expression, expression.Relative!),
            DateShape.DayWithoutMonth => DayAlone(expression),
            DateShape.DecadeWithoutCentury or DateShape.YearWithoutCentury => WithCentury(expression),
            DateShape.DayWithoutYear or DateShape.MonthWithoutYear or DateShape.SeasonWithoutYear or DateShape.IntervalWithoutYear => WithYear(expression),
            _ => null,
        };
    }

    private DateMention? WithYear(DateExpression expression)
    {
        bool pointing = expression.Shape == DateShape.SeasonWithoutYear || expression.IsPointing;
        var anchor = Anchor(pointing, d => YearOf(d.Date) is not null) ?? _written;
        return anchor is not null && YearOf(anchor.Date) is int year && expression.WithYear(year) is Edtf carried
            && (expression.IsPointing || anchor == _written || !GoesBack(carried, anchor))
            ? Mention(expression, carried, $"year from “{anchor.Words}”")
            : null;
    }

    // "In October" after "September 1927" is October 1927; "on 3 March" after "November 1936" is not March 1936.
    private static bool GoesBack(Edtf carried, DateMention anchor) =>
        carried.Range.Last < anchor.Date.Range.First - (carried.IsDay && anchor.Date.IsDay ? StepBack : 0);

    // The year of an interval is that of its end, which the next sentence goes on from.
    private static int? YearOf(Edtf date) => date.IsSet ? null : date.Range.LastYear is int year and > 0 && (date.IsInterval || date.Range.FirstYear == year) ? year : null;

    private DateMention? DayAlone(DateExpression expression)
    {
        var anchor = Anchor(expression.IsPointing, d => IsWithinMonth(d.Date)) ?? _written;
        if (anchor is null || !IsWithinMonth(anchor.Date))
        {
            return null;
        }

        var first = DateOnly.FromDayNumber(anchor.Date.Range.First);
        return expression.WithMonth(first.Year, first.Month) is Edtf day && (expression.IsPointing || !GoesBack(day, anchor))
            ? Mention(expression, day, $"month from “{anchor.Words}”")
            : null;
    }

    private static bool IsWithinMonth(Edtf date) =>
        !date.IsInterval && !date.IsSet && date.Range.First >= 0 && date.Range.Last - date.Range.First <= 30 && !date.Text.Contains("-2", StringComparison.Ordinal) | date.Text.Length != 7;

    private DateMention? WithCentury(DateExpression expression)
    {
        var anchor = told.FindLast(d => d.Date.Range.FirstYear is > 999 && d.Date.Range.LastYear is not null && (d.Date.Text.Length < 4 || !d.Date.Text.EndsWith("XX", StringComparison.Ordinal)));
        return anchor?.Date.Range.FirstYear is int year && expression.WithCentury(year) is Edtf date
            ? Mention(expression, date, $"century from “{anchor.Words}”")
            : null;
    }

    private DateMention? Relative(DateExpression expression, RelativeDate relative)
    {
        bool fromWriting = relative.Kind == RelativeKind.Writing;
        var anchor = fromWriting ? _written : Anchor(relative.Amount == 0, d => RelativeDates.Resolve(relative, d.Date) is not null);
        return anchor is not null && RelativeDates.Resolve(relative, anchor.Date) is Edtf reached && expression.Qualified(reached) is Edtf date
            ? Mention(expression, date, $"{expression.Span.In(text)}, counted from “{anchor.Words}”")
            : null;
    }

    // The last date told that can serve; a parenthesis of another sentence gives none: "(Harper 1931)" is no part of the tale.
    private DateMention? Anchor(bool pointing, Predicate<DateMention> serves)
    {
        for (int i = told.Count - 1; i >= 0; i--)
        {
            var date = told[i];
            int distance = _sentence - date.Sentence;
            bool near = distance <= Reach && sentences[_sentence].Paragraph == sentences[date.Sentence].Paragraph;
            if (!near && !(pointing && distance <= PointingReach))
            {
                return null;
            }

            if (serves(date) && (distance == 0 || !IsBracketed(date)))
            {
                return date;
            }
        }

        return null;
    }

    private bool IsBracketed(DateMention date) =>
        date.Date.Text.Length == 4 && date.Span.End < text.Length && text[date.Span.End] == ')' && date.Span.Start > 0;

    private DateMention Mention(DateExpression expression, Edtf date, string reason) =>
        new(expression.Span, date, expression.Span.In(text), reason, _sentence) { Calendar = expression.Calendar, Part = expression.Part };
}
