using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>
/// Deeds no other type covers: <c>The council banned the paper</c>, <c>Keller refused</c>. The verb is one of the deeds of
/// <c>data/claims/acts.yaml</c>, in the past and in a clause of its own; its subject is a named person or body; the value is the deed in
/// the document's words.
/// </summary>
internal sealed class ActClaims(DocumentContext context)
{
    private const int LongestQuote = 200;

    /// <param name="told">What other rules read: a deed they tell is not told again.</param>
    public IEnumerable<Draft> All(IReadOnlyList<Draft> told)
    {
        var tellings = told.Where(d => d.Type.Name != "statement").OrderBy(d => d.Reading).ToArray();
        foreach (var view in context.Prose)
        {
            foreach (var draft in In(view))
            {
                if (!Array.Exists(tellings, d => IsToldBy(d, draft.Deed, draft.Verb)))
                {
                    yield return draft.Deed;
                }
            }
        }
    }

    // The same clause of the same person; or what was decided, arranged or refused is itself the claim: "arranged the arrest of".
    private static bool IsToldBy(Draft other, Draft deed, TextSpan verb) =>
        other.Reading.Overlaps(verb) ? other.Subject.Name == deed.Subject.Name || other.Reading.End > verb.End
            : other.Reading.Start >= verb.End && other.Reading.End <= deed.Reading.End && 3 * other.Reading.Length > deed.Reading.End - verb.End;

    private IEnumerable<(Draft Deed, TextSpan Verb)> In(SentenceView view)
    {
        var tree = TreeOf(view);
        for (int t = 0; t < view.Count; t++)
        {
            if (!view.IsWord(t) || view.MentionAt(t) >= 0 || view.DateAt(t) >= 0)
            {
                continue;
            }

            foreach (var form in context.Rules.Triggers.At(view, t, TriggerKind.Deed))
            {
                var clause = tree is null ? DeedClause.OnSurface(view, t, form) : DeedClause.InTree(view, tree, t, form);
                foreach (var deed in clause is null ? [] : Drafts(view, form, clause))
                {
                    yield return (deed, view.Span(t, t));
                }
            }
        }
    }

    private static SentenceTree? TreeOf(SentenceView view) => Attest.Language.SentenceTree.Of(view.Sentence);

    private static IEnumerable<Draft> Drafts(SentenceView view, TriggerForm form, DeedClause clause)
    {
        int start = clause.SubjectStart >= 0 && view.Span(clause.SubjectStart, clause.Last).Length <= LongestQuote ? clause.SubjectStart : clause.First;
        var span = view.Span(Math.Min(start, clause.First), clause.Last);
        bool bare = clause.Last < clause.First + form.Words.Length;
        if (span.Length > LongestQuote || (bare && form.Trigger.NeedsValue))
        {
            yield break;
        }

        foreach (var subject in clause.Subjects)
        {
            yield return new Draft(form.Trigger.Type, subject, span, $"deed: {form.Lemma}")
            {
                Value = view.Words(clause.First, clause.Last),
                Object = clause.Object,
                Date = clause.Date,
                Stance = clause.IsDenied ? Stance.Denied : clause.IsIntended ? Stance.Intended : Hedges.Before(view, clause.First) ? Stance.Alleged : null,
            };
        }
    }
}
