using Attest.Language;

namespace Attest.Claims;

/// <summary>Reads a noun phrase that describes a person: <c>a member of the Central Committee</c>, <c>the writer</c>, <c>head of the railways</c>.</summary>
internal sealed class Description(DocumentContext context)
{
    /// <summary>The claims a phrase makes about persons.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">First token of the phrase.</param>
    /// <param name="last">Last token of the phrase.</param>
    /// <param name="quoteStart">First token of the words that carry the claim.</param>
    /// <param name="quoteEnd">Last token of those words.</param>
    /// <param name="people">Whom it describes.</param>
    public IEnumerable<Draft> Read(SentenceView view, int first, int last, (int Start, int End) quote, IReadOnlyList<Party> people)
    {
        var (head, of) = HeadOf(view, first, last);
        if (head < 0)
        {
            yield break;
        }

        var found = Classify(view, first, head, of, last);
        if (found is not { } claim)
        {
            yield break;
        }

        foreach (var person in people)
        {
            yield return new Draft(context.Type(claim.Type), person, view.Span(Math.Min(quote.Start, first), Math.Max(quote.End, last)), $"description: {view.Words(head, head)}")
            {
                Value = claim.Value, Object = claim.Object, Stance = Hedges.Before(view, head) ? Stance.Alleged : null,
            };
        }
    }

    // The head is the last noun before the first "of", "for", "in", "at", "to"; of "Old Bolshevik" it is the movement itself.
    private static (int Head, int Of) HeadOf(SentenceView view, int first, int last)
    {
        int of = -1;
        for (int t = first; t <= last; t++)
        {
            if (view.Class(t) == WordClass.Preposition)
            {
                of = t;
                break;
            }
        }

        for (int t = (of < 0 ? last : of - 1); t >= first; t--)
        {
            if (view.IsOpen(t) || view.MentionAt(t) >= 0)
            {
                return (t, of);
            }
        }

        return (-1, -1);
    }

    private (string Type, string? Value, Party? Object)? Classify(SentenceView view, int first, int head, int of, int last)
    {
        string noun = view.Words(head, head);
        var nouns = context.Rules.Nouns;
        string phrase = Slots.Phrase(view, first, head);
        var governed = of > 0 && of < last ? Slots.PartyOf(view, of + 1, last) : null;
        if (view.IsPerson(head))
        {
            return null;
        }

        if (noun is "member" or "members")
        {
            return governed is null ? null : IsParty(governed.Name) ? ("membership", noun, governed) : ("office", noun, governed);
        }

        if (noun is "delegate" or "delegates")
        {
            return governed is null ? null : ("attendance", null, governed);
        }

        if (noun is "victim" or "victims")
        {
            return ("death", Slots.Phrase(view, head, last), null);
        }

        if (noun is "leader" or "leaders")
        {
            var led = governed ?? (head > first ? new Party(PartyKind.Organisation, Slots.Phrase(view, first, head - 1)) : null);
            return led is null ? null : ("leadership", null, led);
        }

        if (nouns.Adherence(noun) is { Length: > 0 } side && governed is not null)
        {
            return (side, null, governed);
        }

        if (context.Rules.Language.Kin.Relation(noun) is { } kin)
        {
            return governed is null ? null : Relation(kin, governed);
        }

        if (nouns.IsRank(noun) && !nouns.IsOffice(noun))
        {
            return ("military", phrase, governed);
        }

        if (nouns.IsOffice(noun))
        {
            return ("office", phrase, governed ?? Body(view, first, head));
        }

        if (nouns.IsOccupation(noun))
        {
            return ("occupation", phrase, governed);
        }

        return nouns.IsAffiliation(noun) && view.MentionAt(head) < 0 ? ("membership", null, new Party(PartyKind.Organisation, noun)) : null;
    }

    private static (string, string?, Party?)? Relation(KinRelation kin, Party other) => kin switch
    {
        KinRelation.Child => ("parent", null, other),
        KinRelation.Sibling => ("sibling", null, other),
        KinRelation.Spouse => ("marriage", null, other),
        _ => null,
    };

    private static Party? Body(SentenceView view, int first, int head)
    {
        for (int t = head - 1; t >= first; t--)
        {
            if (view.MentionAt(t) >= 0 && view.Mention(view.MentionAt(t)).Kind == MentionKind.Organisation)
            {
                return PartyReader.OfMention(view, view.MentionAt(t));
            }
        }

        return null;
    }

    private bool IsParty(string body) =>
        body.Split(" of ")[0].Split(' ').Any(w => context.Rules.Nouns.IsAffiliation(w) || w.Equals("party", StringComparison.OrdinalIgnoreCase) || w.Equals("league", StringComparison.OrdinalIgnoreCase));
}
