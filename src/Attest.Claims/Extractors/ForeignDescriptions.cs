using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// What somebody was, in languages without a parser here: behind a name that opens the sentence and a dash or "was" (<c>Петров — советский инженер</c>,
/// <c>Keller war ein deutscher Politiker</c>).
/// </summary>
internal sealed class ForeignDescriptions(DocumentContext context)
{
    private const int LongestPart = 10, LongestAside = 30;

    public IEnumerable<Draft> In(ForeignSentence sentence)
    {
        var view = sentence.View;
        int name = view.Count > 0 && view.IsPerson(0) ? 0 : view.Count > 1 && view.IsPerson(1) ? 1 : -1;
        int copula = name < 0 ? -1 : Copula(sentence, view.MentionEnd(name) + 1);
        if (copula < 0)
        {
            yield break;
        }

        var person = PartyReader.OfMention(view, view.MentionAt(name));
        int first = copula + 1;
        for (int t = first; t <= view.Count; t++)
        {
            if (t < view.Count && !IsEnd(sentence, t) && !IsPartBorder(sentence, t))
            {
                continue;
            }

            if (Trade(sentence, first, t - 1) is { } trade)
            {
                yield return new Draft(context.Type("occupation"), person, view.Span(trade.First, trade.Last), $"description {sentence.Language}")
                {
                    Value = view.Words(trade.First, trade.Last), Stance = Enumerable.Range(name, trade.First - name).Any(view.IsHedge) ? Stance.Alleged : null,
                };
            }

            if (t >= view.Count || IsEnd(sentence, t))
            {
                yield break;
            }

            first = t + 1;
        }
    }

    // Between name and copula may stand a parenthesis, and a maiden name between commas.
    private static int Copula(ForeignSentence sentence, int from)
    {
        int t = from;
        while (t < sentence.View.Count && t < from + LongestAside && (sentence.Depth(t) > 0 || sentence.View.IsMark(t, '(') || sentence.View.IsMark(t, ')') || sentence.IsComma(t) || sentence.View.MentionAt(t) >= 0
            || (sentence.IsOpen(t) && t <= from + 3)))
        {
            t++;
        }

        bool dash = t < sentence.View.Count && (sentence.View.IsMark(t, '—') || sentence.View.IsMark(t, '–') || (sentence.View.IsMark(t, '-') && sentence.Language == "ru"));
        return dash || sentence.Is(t, ClauseWord.Copula) ? t : -1;
    }

    private static bool IsEnd(ForeignSentence sentence, int t) =>
        sentence.View.IsMark(t, '.') || sentence.IsBorder(t) || sentence.View.DateAt(t) >= 0 || sentence.Is(t, ClauseWord.Be | ClauseWord.Relative) && !sentence.Is(t, ClauseWord.Determiner);

    private static bool IsPartBorder(ForeignSentence sentence, int t) => sentence.IsComma(t) || sentence.Is(t, ClauseWord.Coordinator);

    private (int First, int Last)? Trade(ForeignSentence sentence, int first, int last)
    {
        int from = first;
        while (from <= last && sentence.Is(from, ClauseWord.Determiner | ClauseWord.Oblique))
        {
            from++;
        }

        int end = from;
        while (end <= last && end - from < LongestPart && !sentence.Is(end, ClauseWord.Preposition) && !sentence.View.IsMark(end, '(') && !sentence.View.IsPerson(end))
        {
            end++;
        }

        bool named = false;
        for (int t = from; t < end && !named; t++)
        {
            named = sentence.View.IsWord(t) && NounForms.Of(sentence.View.Words(t, t), sentence.Language).Any(IsTrade);
        }

        return named && end > from ? (from, end - 1) : null;
    }

    private bool IsTrade(string noun) => context.Rules.Nouns.IsOccupation(noun) || context.Rules.Nouns.IsAffiliation(noun);
}
