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
        for (int t = open + 1; t < view.Count && !view.IsMark(t, ')'); t++)
        {
            if (view.DateAt(t) < 0 || view.DateAt(t) == view.DateAt(t - 1))
            {
                continue;
            }

            var mention = view.Analysis.Dates[view.DateAt(t)];
            if (mention.Date.IsInterval && IsLife(mention.Date))
            {
                var ends = mention.Date.Text.Split('/');
                yield return Dated("birth", person, mention.Span, Edtf.Parse(ends[0]));
                yield return Dated("death", person, mention.Span, Edtf.Parse(ends[1]));
            }
            else if (view.Is(t - 1, "born") || view.Is(t - 1, "b.") || view.Is(t - 1, "geb.") || view.Is(t - 1, "род."))
            {
                yield return Dated("birth", person, view.Sentence.Tokens[t - 1].Span.Cover(mention.Span), mention.Date);
            }
            else if (view.Is(t - 1, "died") || view.Is(t - 1, "d.") || view.Is(t - 1, "†"))
            {
                yield return Dated("death", person, view.Sentence.Tokens[t - 1].Span.Cover(mention.Span), mention.Date);
            }
        }
    }

    private Draft Dated(string type, Party person, TextSpan span, Edtf date) =>
        new(context.Type(type), person, span, "life span in parentheses") { OwnDate = date };

    private static bool IsLife(Edtf interval) =>
        interval.Range is { FirstYear: int first, LastYear: int last } && last - first is >= ShortestLife and <= LongestLife;
}
