using Attest.Language;

namespace Attest.Claims;

/// <summary>The other party of a clause: who did it, what was joined, who was married.</summary>
internal sealed class ClauseObjects(DocumentContext context, NameCases cases)
{
    private static readonly string[] Instrumental = ["ой", "ей", "ым", "им", "ом", "ем", "ами", "ями", "ией"];

    /// <summary>The party and the range of its tokens; null where there is none.</summary>
    public (Party Party, int First, int Last)? Of(Clause clause, Subject subject)
    {
        var trigger = clause.Hit.Form.Trigger;
        bool person = trigger.Object == ObjectRole.Nearest;
        var found = trigger.ObjectPrepositions.Count > 0 && ClausePhrases.Behind(clause, trigger.ObjectPrepositions, allowPlaces: person) is { } behind ? Read(clause, behind) : ((Party Party, int First, int Last)?)null;
        if (found is null || !Passes(clause, trigger.NeedsObject, found.Value))
        {
            found = trigger.Object switch
            {
                ObjectRole.Agent => Agent(clause, subject),
                ObjectRole.Direct when ClausePhrases.Phrase(clause, DirectStart(clause)) is { } direct => Read(clause, direct),
                ObjectRole.Nearest => Nearest(clause, subject),
                ObjectRole.None when trigger.Type.Group == "acts" && ClausePhrases.Phrase(clause, DirectStart(clause)) is { } deed => Read(clause, deed),
                _ => null,
            };
        }

        return found is { } party && Passes(clause, trigger.NeedsObject, party) && !subject.Parties.Any(s => s.Mention is not null && s.Mention == party.Party.Mention) ? found : null;
    }

    // "Besuchte sie die Schule": the subject may stand between.
    private int DirectStart(Clause clause)
    {
        int t = clause.Hit.IsSplit ? clause.Hit.First + 1 : clause.Hit.Last + 1;
        while (t < clause.End && (clause.View.DateAt(t) >= 0 || (clause.View.IsPerson(t) && !IsSubjectOfStudy(clause, t)) || clause.Sentence.Is(t, ClauseWord.He | ClauseWord.She | ClauseWord.They) || (clause.Sentence.Is(t, ClauseWord.Preposition) && clause.View.DateAt(t + 1) >= 0)))
        {
            t++;
        }

        return t;
    }

    private bool IsSubjectOfStudy(Clause clause, int t) => context.Rules.Small.Of(clause.View.Word(t), clause.Sentence.Language).HasFlag(ClauseWord.School);

    private static (Party Party, int First, int Last) Read(Clause clause, (int First, int Last) phrase)
    {
        var view = clause.View;
        int mention = Enumerable.Range(phrase.First, phrase.Last - phrase.First + 1).Select(view.MentionAt).FirstOrDefault(m => m >= 0, -1);
        return mention >= 0 && view.Mention(mention).Kind is MentionKind.Person || (mention >= 0 && view.MentionAt(phrase.First) == mention)
            ? (PartyReader.OfMention(view, mention), phrase.First, Math.Max(phrase.First, view.MentionEnd(TokenOf(view, mention, phrase.First))))
            : (new Party(PartyKind.Other, view.Words(phrase.First, phrase.Last)), phrase.First, phrase.Last);
    }

    private static int TokenOf(SentenceView view, int mention, int from)
    {
        int t = from;
        while (view.MentionAt(t) != mention)
        {
            t++;
        }

        return t;
    }

    private bool Passes(Clause clause, string? need, (Party Party, int First, int Last) found)
    {
        bool has(ClauseWord word) => Enumerable.Range(found.First, found.Last - found.First + 1).Any(t => clause.Sentence.Is(t, word) || NounForms.Of(clause.View.Words(t, t), clause.Sentence.Language).Any(noun => context.Rules.Small.Of(noun, clause.Sentence.Language).HasFlag(word)));
        return need switch
        {
            "school" => has(ClauseWord.School) || found.Party.Kind == PartyKind.Organisation,
            "body" => has(ClauseWord.Body) || ObjectTest.Passes(context, need, found.Party),
            _ => ObjectTest.Passes(context, need, found.Party),
        };
    }

    private (Party Party, int First, int Last)? Agent(Clause clause, Subject subject)
    {
        var view = clause.View;
        if (clause.Hit.IsActive || ClauseSubjects.IsPerfectActive(clause))
        {
            int actor = clause.Tokens().FirstOrDefault(t => view.MentionAt(t) >= 0 && view.MentionStart(t) == t && view.Mention(view.MentionAt(t)).Kind is MentionKind.Organisation or MentionKind.Person
                && !NameCases.IsGoverned(clause.Sentence, t) && subject.Parties.All(p => p.Mention != view.MentionAt(t)) && (!view.IsPerson(t) || cases.Of(clause.Sentence, t) == NameCase.Nominative), -1);
            return actor >= 0 ? (PartyReader.OfMention(view, view.MentionAt(actor)), actor, view.MentionEnd(actor)) : null;
        }

        return clause.Sentence.Language == "ru" ? Instrument(clause) : By(clause);
    }

    private static (Party Party, int First, int Last)? By(Clause clause)
    {
        foreach (int t in clause.Tokens().Where(t => clause.Sentence.Is(t, ClauseWord.By) && clause.View.DateAt(t + 1) < 0))
        {
            if (ClausePhrases.Phrase(clause, t + 1) is { } phrase && IsActor(clause, phrase))
            {
                return Read(clause, phrase);
            }
        }

        return null;
    }

    private static bool IsActor(Clause clause, (int First, int Last) phrase)
    {
        int mention = clause.View.MentionAt(phrase.First);
        return mention >= 0 ? clause.View.Mention(mention).Kind is MentionKind.Person or MentionKind.Organisation : clause.Sentence.IsOpen(phrase.First) && phrase.Last - phrase.First < 5;
    }

    // "Осуждён Военной коллегией", "арестован органами НКВД": a noun in the instrumental right behind the verb.
    private static (Party Party, int First, int Last)? Instrument(Clause clause)
    {
        int first = clause.Hit.Last + 1;
        while (first < clause.End && (clause.View.DateAt(first) >= 0 || clause.Sentence.Is(first, ClauseWord.Adverb)))
        {
            first++;
        }

        if (first >= clause.End || !clause.View.IsWord(first) || clause.Sentence.Is(first, ClauseWord.Preposition) || ClausePhrases.Phrase(clause, first) is not { } phrase)
        {
            return null;
        }

        string word = clause.View.Words(first, first);
        bool known = clause.View.MentionAt(first) >= 0 && clause.View.Mention(clause.View.MentionAt(first)).Kind == MentionKind.Organisation;
        return known || (Array.Exists(Instrumental, e => word.EndsWith(e, StringComparison.Ordinal)) && word.Length > 4) ? Read(clause, phrase) : null;
    }

    private static (Party Party, int First, int Last)? Nearest(Clause clause, Subject subject)
    {
        int other = clause.Tokens().Where(t => clause.View.IsPerson(t) && subject.Parties.All(p => p.Mention != clause.View.MentionAt(t))).OrderBy(clause.DistanceTo).FirstOrDefault(-1);
        return other >= 0 ? (PartyReader.OfMention(clause.View, clause.View.MentionAt(other)), clause.View.MentionStart(other), clause.View.MentionEnd(other)) : null;
    }
}
