using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>What a role phrase claims of the one it describes: <c>a member of the Central Committee</c>, <c>the writer</c>, <c>head of the railways since 1921</c>.</summary>
internal sealed class Description(DocumentContext context)
{
    private static readonly string[] Located = ["in", "at", "to"];

    /// <summary>The claims a phrase makes about persons.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="role">The phrase.</param>
    /// <param name="quote">First and last token of the words that carry the claim.</param>
    /// <param name="people">Whom it describes.</param>
    public IEnumerable<Draft> Read(SentenceView view, RolePhrase role, (int Start, int End) quote, IReadOnlyList<Party> people)
    {
        foreach (var claim in Classify(view, role))
        {
            foreach (var person in people.Where(p => p.Mention is null || claim.Object?.Mention != p.Mention))
            {
                yield return new Draft(context.Type(claim.Type), person, view.Span(Math.Min(quote.Start, role.First), Math.Max(quote.End, role.End - 1)), $"description: {view.Words(role.Head, role.Head)}")
                {
                    Value = claim.Value, Object = claim.Object, Place = Place(view, role, claim.Object), Stance = Hedges.Before(view, role.Head) ? Stance.Alleged : null,
                    Date = role.Dates.Count > 0 && Term(view, role) is null ? view.DateAt(role.Dates[0]) : null, OwnDate = Term(view, role),
                };
            }
        }
    }

    /// <summary>True where the phrase claims something.</summary>
    public bool IsClaim(SentenceView view, RolePhrase role) => Classify(view, role).Count > 0;

    private List<(string Type, string? Value, Party? Object)> Classify(SentenceView view, RolePhrase role)
    {
        string noun = view.Words(role.Head, role.Head);
        string phrase = Slots.Phrase(view, role.Noun, role.Head);
        var governed = Governed(view, role, ["of"]);
        if (view.MentionAt(role.Head) >= 0)
        {
            return [.. Affiliation(view, role)];
        }

        if (noun is "member" or "members")
        {
            return [.. Memberships(view, role)];
        }

        return Special(view, role, noun, phrase) ?? Plain(view, role, (noun, phrase), governed);
    }

    // Types that a noun tells by itself, those of kin and of standing with somebody.
    private List<(string, string?, Party?)>? Special(SentenceView view, RolePhrase role, string noun, string phrase)
    {
        if (context.Rules.Nouns.Role(noun) is { } special)
        {
            var told = OfType(view, role, special, phrase).ToList();
            return told.Count == 0 && context.Rules.Nouns.IsOccupation(noun) ? null : told;
        }

        var behind = Governed(view, role, ["of", "to", "with"]) ?? (role.Owner >= 0 ? PartyReader.OfMention(view, view.MentionAt(role.Owner)) : null);
        if (context.Rules.Nouns.Adherence(noun) is { Length: > 0 } side && behind is not null)
        {
            return [(side, null, behind)];
        }

        return context.Rules.Language.Kin.Relation(noun) is { } kin && role.Complements is [{ Preposition: "of" }, ..] ? [.. Relations(view, role, kin)] : null;
    }

    private List<(string, string?, Party?)> Plain(SentenceView view, RolePhrase role, (string Noun, string Phrase) words, Party? governed)
    {
        var nouns = context.Rules.Nouns;
        string value = WithField(view, role, words.Phrase);
        if (nouns.IsRank(words.Noun) && !nouns.IsOffice(words.Noun))
        {
            return [("military", value, governed)];
        }

        if (nouns.IsOffice(words.Noun))
        {
            return [("office", value, governed ?? Body(view, role.Noun, role.Head))];
        }

        if (nouns.IsOccupation(words.Noun))
        {
            // "Professor of Linguistics" names a field, "correspondent of the Globe" a body.
            bool field = role.Complements is [{ Preposition: "of" }, ..] && !Slots.HasMention(view, role.Complements[0].First, role.Complements[0].Last, MentionKind.Organisation);
            return [("occupation", field ? $"{words.Phrase} {view.Words(role.Complements[0].First - 1, role.Complements[0].Last)}" : value, field ? null : governed ?? Body(view, role.Noun, role.Head))];
        }

        return [.. Affiliation(view, role)];
    }

    private IEnumerable<(string, string?, Party?)> Affiliation(SentenceView view, RolePhrase role)
    {
        string noun = view.Words(role.Head, role.Head);
        if (context.Rules.Nouns.IsAffiliation(noun) && role.Complements.Count == 0 && !view.Is(role.End, "to"))
        {
            yield return ("membership", null, new Party(PartyKind.Organisation, noun));
        }
    }

    // To sit in a body that governs is an office; to belong to any other is membership; a founding member founded it.
    private IEnumerable<(string, string?, Party?)> Memberships(SentenceView view, RolePhrase role)
    {
        string noun = Slots.Phrase(view, role.Noun, role.Head);
        bool founding = noun.StartsWith("founding", StringComparison.OrdinalIgnoreCase) || noun.StartsWith("founder", StringComparison.OrdinalIgnoreCase);
        var bodies = Bodies(view, role).Select(b => Named(view, b.First, b.Last));
        foreach (var body in role.Complements.Count > 0 || Adjunct(view, role) is not { } adjunct ? bodies : [adjunct])
        {
            yield return founding ? ("founding", noun, body)
                : context.Rules.Nouns.IsGoverning(body.Name) ? ("office", noun, body)
                : ("membership", null, body);
        }
    }

    // "a party member", "an NKVD member": the body stands before the head.
    private Party? Adjunct(SentenceView view, RolePhrase role)
    {
        int before = role.Head - 1;
        bool body = before >= role.Noun && view.IsOpen(before) && (context.Rules.Language.Names.IsOrganisationHead(Capital(view.Words(before, before))) || context.Rules.Nouns.IsGoverning(view.Words(before, before)));
        return Body(view, role.Noun, role.Head) ?? (body ? new Party(PartyKind.Organisation, view.Words(before, before)) : null);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private IEnumerable<(string, string?, Party?)> OfType(SentenceView view, RolePhrase role, RoleNoun noun, string phrase)
    {
        var bodies = Bodies(view, role).ToArray();
        if (bodies.Length == 0)
        {
            var before = Body(view, role.Noun, role.Head);
            bool told = noun.Type != "leadership" || before is not null || role.Complements.Count > 0 || role.Head > role.Noun;
            if (!noun.NeedsComplement && told)
            {
                yield return (noun.Type, phrase, noun.Slot == "object" ? before : null);
            }

            yield break;
        }

        foreach (var (first, end) in bodies)
        {
            // A title keeps every phrase in it: "author of Letters on Salt".
            int last = noun.Type == "authorship" && role.Joined.Count == 0 ? role.Complements[^1].Last : end;
            yield return noun.Slot switch
            {
                "object" => (noun.Type, noun.Type is "founding" or "leadership" ? phrase : null, Named(view, first, last)),
                "value" => (noun.Type, view.Words(role.Head, last), null),
                "place" => (noun.Type, null, null),
                _ => (noun.Type, phrase, null),
            };
        }
    }

    private static IEnumerable<(string, string?, Party?)> Relations(SentenceView view, RolePhrase role, KinRelation kin)
    {
        string? type = kin switch { KinRelation.Child => "parent", KinRelation.Sibling => "sibling", KinRelation.Spouse => "marriage", _ => null };
        if (type is null)
        {
            yield break;
        }

        foreach (var (first, last) in Bodies(view, role))
        {
            int name = Enumerable.Range(first, last - first + 1).FirstOrDefault(view.IsPerson, -1);
            foreach (var other in name >= 0 ? PartyReader.ListStartingAt(view, name).Parties : [Slots.PartyOf(view, first, last)])
            {
                yield return (type, null, other);
            }
        }
    }

    // The phrases behind "of", "to", "in", "at" that name what the role is of, those joined by "and" one by one.
    private static IEnumerable<(int First, int Last)> Bodies(SentenceView view, RolePhrase role)
    {
        if (role.Complements.Count == 0 || role.Complements[0].Preposition is not ("of" or "to" or "at" or "in" or "for" or "on"))
        {
            return [];
        }

        var (preposition, first, last) = role.Complements[0];
        if (preposition is "in" or "at" or "for" && Slots.HasMention(view, first, last, MentionKind.Place) && !Slots.HasMention(view, first, last, MentionKind.Event))
        {
            return [];
        }

        last = role.Joined.Count == 0 ? Chain(role) : last;
        return [(first, last), .. role.Joined.Select((j, i) => i == role.Joined.Count - 1 ? (j.First, Chain(role)) : j)];
    }

    // "the secret service in Chile": the phrases that follow belong to the body.
    private static int Chain(RolePhrase role)
    {
        var after = role.Complements.Skip(1).TakeWhile(c => c.Preposition is "of" or "in" or "for").ToArray();
        return after.Length > 0 ? after[^1].Last : role.Joined.Count > 0 ? role.Joined[^1].Last : role.Complements[0].Last;
    }

    private static Party? Governed(SentenceView view, RolePhrase role, string[] prepositions) =>
        role.Complements.Count > 0 && prepositions.Contains(role.Complements[0].Preposition) ? Named(view, role.Complements[0].First, Math.Max(role.Complements[0].Last, Chain(role))) : null;

    private static Party Named(SentenceView view, int first, int last)
    {
        var party = Slots.PartyOf(view, first, last);
        return party.Mention is null ? party with { Name = party.Name.Trim('"', '“', '”', '«', '»', '„') } : party;
    }

    // "ambassador to England", "Commissar for Transport": the field belongs to the title.
    private static string WithField(SentenceView view, RolePhrase role, string phrase) =>
        role.Complements is [{ Preposition: "for" or "to" } field, ..] ? $"{phrase} {view.Words(field.First - 1, Chain(role))}" : phrase;

    private string? Place(SentenceView view, RolePhrase role, Party? party)
    {
        foreach (var (preposition, first, last) in role.Complements)
        {
            bool of = preposition == "of" && context.Rules.Nouns.Role(view.Words(role.Head, role.Head))?.Slot == "place";
            if ((of || Located.Contains(preposition)) && Slots.HasMention(view, first, last, MentionKind.Place))
            {
                return Slots.Phrase(view, first, last) is var place && place != party?.Name ? place : null;
            }
        }

        return null;
    }

    // "from August 1935 until 1938": two dates are one term.
    private static Edtf? Term(SentenceView view, RolePhrase role)
    {
        if (role.Dates.Count != 2)
        {
            return null;
        }

        var (from, to) = (view.Analysis.Dates[view.DateAt(role.Dates[0])].Date, view.Analysis.Dates[view.DateAt(role.Dates[1])].Date);
        return !from.IsInterval && !to.IsInterval && Edtf.TryParse($"{from.Text}/{to.Text}", out var term) ? term : null;
    }

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
}
