using Attest.Language;

namespace Attest.Claims;

/// <summary>Posts in notes without a verb: a date, a dash and the post (<c>С 1921 г. — заместитель наркома; в 1924—1927 гг. — директор завода</c>).</summary>
internal sealed class DatedTerms(DocumentContext context)
{
    private const int LongestPost = 10;

    private readonly UnnamedSubjects _unnamed = new(context);

    public IEnumerable<Draft> In(ForeignSentence sentence)
    {
        var view = sentence.View;
        for (int t = 0; t < view.Count; t++)
        {
            bool opens = t == 0 || view.IsMark(t - 1, ';') || view.IsMark(t - 1, ',');
            int date = !opens ? -1 : view.DateAt(t) >= 0 ? t : sentence.Is(t, ClauseWord.Preposition) && view.DateAt(t + 1) >= 0 ? t + 1 : -1;
            if (date >= 0 && Post(sentence, Behind(view, date)) is { } post && _unnamed.Person(view, null, _ => true) is { } person)
            {
                yield return new Draft(context.Type("office"), person, view.Span(date, post.Last), $"dated post {sentence.Language}")
                {
                    Date = view.DateAt(date), Value = view.Words(post.First, post.Last),
                };
            }
        }
    }

    private static int Behind(SentenceView view, int date)
    {
        int t = date;
        while (t < view.Count && view.DateAt(t) == view.DateAt(date))
        {
            t++;
        }

        return t;
    }

    private (int First, int Last)? Post(ForeignSentence sentence, int dash)
    {
        var view = sentence.View;
        if (!view.IsMark(dash, '—') && !view.IsMark(dash, '–') && !view.IsMark(dash, '-'))
        {
            return null;
        }

        int end = dash + 1;
        while (end < view.Count && end <= dash + LongestPost && (view.IsWord(end) || view.Kind(end) == TokenKind.Number) && view.DateAt(end) < 0 && !sentence.Is(end, ClauseWord.Coordinator) && !view.IsPerson(end))
        {
            end++;
        }

        bool isPost = Enumerable.Range(dash + 1, Math.Min(3, end - dash - 1)).Any(t => NounForms.Of(view.Words(t, t), sentence.Language).Any(context.Rules.Nouns.IsOffice));
        return isPost ? (dash + 1, end - 1) : null;
    }
}
