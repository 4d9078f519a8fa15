using Attest.Language;

namespace Attest.Claims;

/// <summary>Judgements told by a verb and its object, without a clause: <c>Keller blamed the army for the defeat</c>, <c>warned against the treaty</c>. They need a tree.</summary>
internal sealed class OpinionClaims(DocumentContext context)
{
    private const int LongestQuote = 200;

    public IEnumerable<Draft> All()
    {
        foreach (var view in context.Prose)
        {
            for (int t = 0; t < view.Count && SentenceTree.Of(view.Sentence) is { } tree; t++)
            {
                foreach (var form in view.IsWord(t) && view.MentionAt(t) < 0 ? context.Rules.Triggers.At(view, t, TriggerKind.Opinion) : [])
                {
                    foreach (var draft in DeedClause.InTree(view, tree, t, form) is { } clause ? Drafts(view, tree, form, clause) : [])
                    {
                        yield return draft;
                    }
                }
            }
        }
    }

    private IEnumerable<Draft> Drafts(SentenceView view, SentenceTree tree, TriggerForm form, DeedClause clause)
    {
        int last = WithQuotation(view, clause.Last);
        var span = view.Span(clause.First, last);

        // What somebody wished, and how another speaks of his opinion, is the teller's word.
        bool wish = form.Trigger.ValueStance == Stance.Intended;
        bool told = wish || context.Voices.Around(span).Count > 0;
        bool enough = last >= clause.First + form.Words.Length && span.Length <= LongestQuote && (form.Trigger.NeedsObject is null || clause.Object is not null);
        foreach (var subject in enough ? clause.Subjects : [])
        {
            yield return new Draft(form.Trigger.Type, subject, span, $"opinion: {form.Lemma}")
            {
                Value = view.Words(clause.First, last), Object = Matters.Judged(view, tree, clause.Verb, subject), Date = clause.Date,
                IsOwnWord = !told,
                Stance = clause.IsDenied ? Stance.Denied : wish ? Stance.Intended : Stance.Asserted,
            };
        }
    }

    // "condemned the man "for betraying the cause"": the words between marks belong to the judgement.
    private static int WithQuotation(SentenceView view, int last)
    {
        if (last + 1 >= view.Count || view.Kind(last + 1) != TokenKind.OpeningQuote)
        {
            return last;
        }

        for (int t = last + 2; t < view.Count; t++)
        {
            if (view.Kind(t) == TokenKind.ClosingQuote)
            {
                return t;
            }
        }

        return last;
    }
}
