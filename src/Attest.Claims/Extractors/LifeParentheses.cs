using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Birth and death out of a parenthesis with places in it: <c>(12 марта 1889, Тверь — 15 января 1938, Москва)</c>,
/// <c>(* 4. Februar 1894 in Bremen; † 21. August 1944)</c>, <c>(Zaragoza, 3 de mayo de 1898 - Huesca, 1936)</c>.
/// </summary>
internal sealed class LifeParentheses(DocumentContext context)
{
    private const int LongestHalf = 24;

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 1; t < view.Count; t++)
        {
            if (view.IsMark(t, '(') && PersonBefore(view, t) is int person && End(view, t) is int end)
            {
                foreach (var draft in Halves(view, t + 1, end, PartyReader.OfMention(view, person)))
                {
                    yield return draft;
                }
            }
        }
    }

    private static int? PersonBefore(SentenceView view, int open) => view.IsPerson(open - 1) ? view.MentionAt(open - 1) : null;

    private static int? End(SentenceView view, int open)
    {
        for (int t = open + 1; t < view.Count && t < open + (2 * LongestHalf); t++)
        {
            if (view.IsMark(t, ')'))
            {
                return t;
            }
        }

        return null;
    }

    private IEnumerable<Draft> Halves(SentenceView view, int first, int end, Party person)
    {
        int border = Enumerable.Range(first, end - first).FirstOrDefault(t => IsBorder(view, t) && HasDate(view, first, t), -1);
        if (border < 0 || !HasDate(view, border + 1, end) || (!IsCross(view, border, end) && view.DateAt(border - 1) == view.DateAt(border + 1)))
        {
            yield break;
        }

        yield return Half(view, "birth", person, (first, border - 1));
        yield return Half(view, "death", person, (border + 1, end - 1));
    }

    private static bool IsBorder(SentenceView view, int t) => view.DateAt(t) < 0 && (view.IsMark(t, '—') || view.IsMark(t, '–') || view.IsMark(t, '-') || view.IsMark(t, ';') || view.IsMark(t, '†'));

    private static bool IsCross(SentenceView view, int border, int end) => Enumerable.Range(border, end - border).Any(t => view.IsMark(t, '†'));

    private static bool HasDate(SentenceView view, int first, int end) => Enumerable.Range(first, Math.Max(0, end - first)).Any(t => view.DateAt(t) >= 0);

    private Draft Half(SentenceView view, string type, Party person, (int First, int Last) half)
    {
        var tokens = Enumerable.Range(half.First, half.Last - half.First + 1).ToArray();
        int date = tokens.First(t => view.DateAt(t) >= 0);
        int place = tokens.FirstOrDefault(t => view.MentionAt(t) >= 0 && view.Mention(view.MentionAt(t)).Kind == MentionKind.Place, -1);
        int first = tokens.First(t => view.IsWord(t) || view.DateAt(t) >= 0), last = tokens.Last(t => view.IsWord(t) || view.DateAt(t) >= 0);
        return new Draft(context.Type(type), person, view.Span(first, last), "life in parentheses")
        {
            Date = view.DateAt(date), Place = place >= 0 ? view.Mention(view.MentionAt(place)).Surface : null,
        };
    }
}
