using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>Birth and death out of a parenthesis behind a name: <c>(11 June 1890 – 1 February 1937)</c>, <c>(born 1901)</c>.</summary>
internal sealed class LifespanClaims(DocumentContext context)
{
    private const int ShortestLife = 8;
    private const int LongestLife = 115;

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 1; t < view.Count; t++)
        {
            if (view.IsMark(t, '(') && PersonBefore(view, t) is int person)
            {
                foreach (var draft in Parenthesis(view, t, PartyReader.OfMention(view, person)))
                {
                    yield return draft;
                }
            }
        }
    }

    // Between name and dates may stand the name in its own script, in the same or in a parenthesis of its own.
    private static int? PersonBefore(SentenceView view, int open)
    {
        int at = open - 1;
        if (view.IsMark(at, ')'))
        {
            while (at > 0 && !view.IsMark(at, '('))
            {
                at--;
            }

            at--;
        }

        return at >= 0 && view.IsPerson(at) ? view.MentionAt(at) : null;
    }

    private IEnumerable<Draft> Parenthesis(SentenceView view, int open, Party person)
    {
        if (Ends(view, open) is { } life)
        {
            yield return Dated("birth", person, view.Span(life.Birth, Math.Max(life.Birth, life.Dash - 1)), DateOf(view, life.Birth)) with { Place = Place(view, life.Birth, life.Dash) };
            yield return Dated("death", person, view.Span(life.Death, Math.Max(life.Death, life.Close - 1)), DateOf(view, life.Death)) with { Place = Place(view, life.Death, life.Close) };
            yield break;
        }

        for (int t = open + 1; t < view.Count && !view.IsMark(t, ')'); t++)
        {
            if (view.DateAt(t) < 0 || view.DateAt(t) == view.DateAt(t - 1))
            {
                continue;
            }

            var mention = view.Analysis.Dates[view.DateAt(t)];
            if (IsActivity(view, t - 1))
            {
                yield break;
            }

            if (mention.Date.IsInterval && IsLife(mention.Date))
            {
                var ends = mention.Date.Text.Split('/');
                yield return Dated("birth", person, mention.Span, Edtf.Parse(ends[0]));
                yield return Dated("death", person, mention.Span, Edtf.Parse(ends[1]));
            }
            else if (view.Is(t - 1, "born") || view.Is(t - 1, "b.") || view.Is(t - 1, "geb.") || view.Is(t - 1, "род.") || view.Is(t - 1, "*"))
            {
                yield return Dated("birth", person, view.Sentence.Tokens[t - 1].Span.Cover(mention.Span), mention.Date);
            }
            else if (view.Is(t - 1, "died") || view.Is(t - 1, "d.") || view.Is(t - 1, "†") || view.Is(t - 1, "gest.") || view.Is(t - 1, "ум."))
            {
                yield return Dated("death", person, view.Sentence.Tokens[t - 1].Span.Cover(mention.Span), mention.Date);
            }
        }
    }

    // "(1870 in Köln – 1930 in Bonn)", "(5 мая 1890, Самара — 1 февраля 1937, Москва)": two dates with a dash between, each with its place.
    private static (int Birth, int Dash, int Death, int Close)? Ends(SentenceView view, int open)
    {
        int close = open + 1, dash = -1;
        var dates = new List<int>();
        for (; close < view.Count && !view.IsMark(close, ')'); close++)
        {
            if (view.DateAt(close) >= 0 && view.DateAt(close) != view.DateAt(close - 1))
            {
                dates.Add(close);
            }
            else if (dates.Count == 1 && view.DateAt(close) < 0 && (view.IsMark(close, '–') || view.IsMark(close, '—') || view.IsMark(close, '-')))
            {
                dash = close;
            }
        }

        bool two = dates.Count == 2 && dash > dates[0] && dash < dates[1] && dates[0] - open <= 4 && !IsActivity(view, dates[0] - 1);
        return two && close < view.Count && IsSpan(DateOf(view, dates[0]), DateOf(view, dates[1])) ? (dates[0], dash, dates[1], close) : null;
    }

    private static Edtf DateOf(SentenceView view, int t) => view.Analysis.Dates[view.DateAt(t)].Date;

    private static bool IsSpan(Edtf birth, Edtf death) =>
        !birth.IsInterval && !death.IsInterval && death.Range.FirstYear - birth.Range.FirstYear is >= ShortestLife and <= LongestLife;

    // What stands between a date and the dash or the closing bracket: its place.
    private static string? Place(SentenceView view, int date, int end)
    {
        int from = date;
        while (from < end && (view.DateAt(from) == view.DateAt(date) || view.IsMark(from, ',') || view.Class(from) == WordClass.Preposition || view.Is(from, "в") || view.Is(from, "en") || view.Is(from, "à")))
        {
            from++;
        }

        return from < end && Slots.HasMention(view, from, end - 1, MentionKind.Place) ? view.Words(from, end - 1) : null;
    }

    // "fl. 1520–1540", "r. 1660–1685": years of work or rule, no life.
    private static bool IsActivity(SentenceView view, int before) =>
        view.Is(before, "fl.") || view.Is(before, "fl") || view.Is(before, "floruit") || view.Is(before, "active") || view.Is(before, "r.") || view.Is(before, "reigned") || view.Is(before, "ruled")
        || (view.IsMark(before, '.') && (view.Is(before - 1, "fl") || view.Is(before - 1, "r")));

    private Draft Dated(string type, Party person, TextSpan span, Edtf date) =>
        new(context.Type(type), person, span, "life span in parentheses") { OwnDate = date };

    private static bool IsLife(Edtf interval) =>
        interval.Range is { FirstYear: int first, LastYear: int last } && last - first is >= ShortestLife and <= LongestLife;
}
