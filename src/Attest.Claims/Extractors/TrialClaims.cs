using Attest.Language;

namespace Attest.Claims;

/// <summary>Who was sentenced, accused or convicted during a trial was tried there: <c>At the second trial in January 1937, Keller was sentenced …</c>.</summary>
internal sealed class TrialClaims(DocumentContext context)
{
    private static readonly string[] Openers = ["during", "at", "in"];

    private static readonly HashSet<string> Outcomes = new(StringComparer.Ordinal) { "charge", "conviction", "sentence", "confession", "testimony" };

    public IEnumerable<Draft> In(SentenceView view)
    {
        if (view.Count < 6 || !Array.Exists(Openers, o => view.Is(0, o)) || Trial(view) is not { } trial)
        {
            yield break;
        }

        int comma = trial.Last + 1;
        int? date = null;
        while (comma < view.Count && comma < trial.Last + 7 && !view.IsMark(comma, ','))
        {
            date = view.DateAt(comma) >= 0 ? view.DateAt(comma) : date;
            comma++;
        }

        int subject = comma + 1;
        bool person = view.IsMark(comma, ',') && subject < view.Count && (view.IsPerson(subject) || view.Class(subject) == WordClass.SubjectPronoun);
        if (!person)
        {
            yield break;
        }

        var (people, end) = view.IsPerson(subject) ? PartyReader.ListStartingAt(view, subject) : (PartyReader.OfPronoun(view, subject), subject + 1);
        int verb = Enumerable.Range(end, Math.Max(0, Math.Min(4, view.Count - end))).FirstOrDefault(t => IsOutcome(view, t), -1);
        foreach (var defendant in verb < 0 ? [] : people)
        {
            yield return new Draft(context.Type("trial"), defendant, view.Span(0, verb), "trial of an outcome") { Object = trial.Event, Date = date };
        }
    }

    private bool IsOutcome(SentenceView view, int t) =>
        context.Rules.Triggers.At(view, t, TriggerKind.Verb).Any(f => Outcomes.Contains(f.Trigger.Type.Name) && f.Form != VerbForm.Base);

    // "During the Trial of the Ten", "at the second show trial".
    private static (Party Event, int Last)? Trial(SentenceView view)
    {
        int first = view.Class(1) is WordClass.Determiner or WordClass.PossessivePronoun ? 2 : 1;
        for (int t = first; t < view.Count && t < 10 && !view.IsMark(t, ',') && view.DateAt(t) < 0; t++)
        {
            if (view.Is(t, "trial") || view.Is(t, "trials") || view.Is(t, "court-martial"))
            {
                int last = view.MentionAt(t) >= 0 ? view.MentionEnd(t) : t;
                return (new Party(PartyKind.Event, view.Words(first, last), view.MentionAt(t) >= 0 && view.MentionStart(t) == first ? view.MentionAt(t) : null), last);
            }
        }

        return null;
    }
}
