using Attest.Language;

namespace Attest.Claims;

/// <summary>Value, quote and drafts of one clause.</summary>
internal sealed class ClauseSlots(DocumentContext context, Clause clause)
{
    private const int QuoteReach = 16;

    private Trigger Trigger => clause.Hit.Form.Trigger;

    /// <summary>Range of the value; null where the clause has none that the trigger takes.</summary>
    public (int First, int Last)? Value()
    {
        var behind = Trigger.ValuePrepositions.Count > 0 ? ClausePhrases.Behind(clause, Trigger.ValuePrepositions) : null;
        if (behind is { } phrase && IsFit(phrase))
        {
            return phrase;
        }

        return Trigger.DirectValue && Direct() is { } direct && IsFit(direct) ? direct : null;
    }

    private (int First, int Last)? Direct()
    {
        int from = clause.Hit.Last + 1;
        while (from < clause.End && IsPassedOver(from))
        {
            from++;
        }

        return from < clause.End && !clause.View.IsPerson(from) ? ClausePhrases.Phrase(clause, from) : null;
    }

    // "wurde 1921 Minister", "стал в 1918 году наркомом".
    private bool IsPassedOver(int t) =>
        clause.View.DateAt(t) >= 0 || clause.Sentence.Is(t, ClauseWord.Adverb) || (clause.Sentence.Is(t, ClauseWord.Preposition) && clause.View.DateAt(t + 1) >= 0);

    private bool IsFit((int First, int Last) value)
    {
        if (!Trigger.NeedsOffice && !Trigger.NeedsTrade)
        {
            return true;
        }

        for (int t = value.First; t <= Math.Min(value.Last, value.First + 3); t++)
        {
            foreach (string noun in RussianNouns.Nominatives(clause.View.Words(t, t)))
            {
                if (Trigger.NeedsOffice ? IsOffice(noun) : context.Rules.Nouns.IsOccupation(noun) || context.Rules.Nouns.IsOffice(noun))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Mitglied der Partei" is told by membership.
    private bool IsOffice(string noun) =>
        context.Rules.Nouns.IsOffice(noun) && !noun.StartsWith("член", StringComparison.OrdinalIgnoreCase) && !noun.Equals("Mitglied", StringComparison.OrdinalIgnoreCase) && !noun.Equals("miembro", StringComparison.OrdinalIgnoreCase);

    public IEnumerable<Draft> Drafts(Subject subject, int date, int place, ((int First, int Last)? Value, (Party Party, int First, int Last)? Other) said)
    {
        var view = clause.View;
        int first = clause.Hit.First, last = clause.Hit.Last;
        void cover(int from, int to) => (first, last) = (Math.Min(first, from), Math.Max(last, to));
        if (subject.Start >= 0 && clause.Hit.First - subject.Start < QuoteReach)
        {
            cover(subject.Start, view.MentionAt(subject.Start) >= 0 ? view.MentionEnd(subject.Start) : subject.Start);
        }

        if (date >= 0)
        {
            cover(DateStart(date), DateEnd(date));
        }

        if (place >= 0)
        {
            cover(place, view.MentionEnd(place));
        }

        if (said.Value is { } value)
        {
            cover(value.First, value.Last);
        }

        if (said.Other is { } other)
        {
            cover(other.First, other.Last);
        }

        var stance = ClauseStance.Of(clause);
        return subject.Parties.Select(party => new Draft(Trigger.Type, party, view.Span(first, last), $"clause {clause.Sentence.Language}: {clause.Hit.Form.Lemma}")
        {
            Date = date >= 0 ? view.DateAt(date) : null, Place = place >= 0 ? view.Mention(view.MentionAt(place)).Surface : null, Stance = stance,
            Value = said.Value is { } words ? view.Words(words.First, words.Last) : null, Object = said.Other?.Party == party ? null : said.Other?.Party,
        });
    }

    private int DateStart(int token)
    {
        while (token > 0 && clause.View.DateAt(token - 1) == clause.View.DateAt(token))
        {
            token--;
        }

        return token;
    }

    private int DateEnd(int token)
    {
        while (token + 1 < clause.View.Count && clause.View.DateAt(token + 1) == clause.View.DateAt(token))
        {
            token++;
        }

        return token;
    }
}
