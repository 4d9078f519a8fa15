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
        var behind = Trigger.ValuePrepositions.Count == 0 ? null
            : Trigger.Type.Name == "sentence" ? ClausePhrases.Behind(clause, Trigger.ValuePrepositions, false, IsPenalty) ?? ClausePhrases.Behind(clause, Trigger.ValuePrepositions)
            : ClausePhrases.Behind(clause, Trigger.ValuePrepositions);
        if (behind is { } phrase && IsFit(phrase))
        {
            return phrase;
        }

        return Trigger.DirectValue && Direct() is { } direct && IsFit(direct) ? direct : null;
    }

    // "Wegen Vorbereitung zum Hochverrat zu drei Jahren Zuchthaus": of several phrases the one that names a penalty.
    private bool IsPenalty((int First, int Last) phrase) =>
        Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Any(t => clause.View.Kind(t) == TokenKind.Number || context.Rules.Nouns.IsPenaltyWord(clause.View.Words(t, t)));

    private (int First, int Last)? Direct()
    {
        int from = clause.Hit.Last + 1;
        while (from < clause.End && IsPassedOver(from))
        {
            from++;
        }

        return from < clause.End ? ClausePhrases.Phrase(clause, from) : null;
    }

    // "wurde 1921 Minister", "стал в 1918 году наркомом".
    private bool IsPassedOver(int t) =>
        clause.View.DateAt(t) >= 0 || clause.View.IsPerson(t) || clause.Sentence.Is(t, ClauseWord.Adverb | ClauseWord.He | ClauseWord.She | ClauseWord.They) || (clause.Sentence.Is(t, ClauseWord.Preposition) && clause.View.DateAt(t + 1) >= 0);

    private bool IsFit((int First, int Last) value)
    {
        if (!Trigger.NeedsOffice && !Trigger.NeedsTrade)
        {
            return true;
        }

        for (int t = value.First; t <= Math.Min(value.Last, value.First + 3); t++)
        {
            foreach (string noun in NounForms.Of(clause.View.Words(t, t), clause.Sentence.Language))
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
