using Attest.Language;

namespace Attest.Claims;

/// <summary>Dated events: <c>the Prague Conference in January 1912</c>, <c>the revolution broke out in 1917</c>.</summary>
internal sealed class EventClaims(DocumentContext context)
{
    private const int Near = 4;

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 0; t < view.Count; t++)
        {
            int mention = view.MentionAt(t);
            if (mention < 0 || view.MentionEnd(t) != t || view.Mention(mention).Kind != MentionKind.Event)
            {
                continue;
            }

            int date = DateBehind(view, t);
            if (date >= 0)
            {
                int first = view.MentionStart(t);
                first -= view.Class(first - 1) == WordClass.Determiner ? 1 : 0;
                int last = LastOf(view, t, date);
                yield return new Draft(context.Type("event"), PartyReader.OfMention(view, mention), view.Span(first, last), "event with its date") { Date = date };
            }
        }
    }

    private static int DateBehind(SentenceView view, int eventEnd)
    {
        for (int t = eventEnd + 1; t < view.Count && t <= eventEnd + Near; t++)
        {
            if (view.DateAt(t) >= 0)
            {
                return view.DateAt(t);
            }

            bool passes = view.Class(t) is WordClass.Preposition or WordClass.Auxiliary || view.IsMark(t, '(') || view.IsMark(t, ',')
                || view.Is(t, "took") || view.Is(t, "place") || view.Is(t, "broke") || view.Is(t, "out") || view.Is(t, "began") || view.Is(t, "ended") || view.Is(t, "held");
            if (!passes)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int LastOf(SentenceView view, int from, int date)
    {
        int last = from;
        for (int t = from; t < view.Count; t++)
        {
            last = view.DateAt(t) == date ? t : last;
        }

        return last;
    }
}
