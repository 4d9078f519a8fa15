using Attest.Language;

namespace Attest.Claims;

/// <summary>Named relatives: <c>his wife, Anna Keller</c>, <c>Keller's brother Hans</c>, <c>they had a daughter, Maria</c>, <c>the son of a weaver</c>.</summary>
internal sealed class KinClaims(DocumentContext context)
{
    /// <summary>Parents told so far, by the name of the child.</summary>
    private readonly Dictionary<string, IReadOnlyList<Party>> _parents = new(StringComparer.Ordinal);

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 1; t < view.Count; t++)
        {
            if (view.IsOpen(t) && context.Rules.Language.Kin.Relation(view.Word(t)) is { } relation)
            {
                foreach (var draft in Named(view, t, relation).Concat(Insertion(view, t, relation)))
                {
                    yield return draft;
                }
            }
        }
    }

    private IEnumerable<Draft> Named(SentenceView view, int kin, KinRelation relation)
    {
        int name = kin + 1;
        name += view.IsMark(name, ',') || view.IsMark(name, ':') || view.Is(name, "was") || view.Is(name, "is") || view.Is(name, "named") || view.Is(name, "called") ? 1 : 0;
        if (!view.IsPerson(name))
        {
            yield break;
        }

        var (owners, start) = Owners(view, kin);
        var (relatives, end) = PartyReader.ListStartingAt(view, name);

        // "According to his daughter, Keller was": a comma that ends the phrase names nobody.
        bool apposition = !view.IsMark(kin + 1, ',') || end >= view.Count || !view.IsWord(end) || view.Class(end) is WordClass.Relative or WordClass.Coordinator;
        if (!apposition)
        {
            yield break;
        }

        owners = owners.Count == 0 ? Couple(view, start, relatives) : owners;
        var named = view.Word(kin).EndsWith("s", StringComparison.Ordinal) || view.Is(kin, "children") ? relatives : [.. relatives.Take(1)];
        int last = named.Count == relatives.Count ? end - 1 : view.MentionEnd(name);
        foreach (var child in relation == KinRelation.Child ? named : [])
        {
            _parents[child.Name] = owners;
        }

        foreach (var owner in owners)
        {
            foreach (var relative in named.Where(r => r.Mention != owner.Mention))
            {
                if (Relation(relation, owner, relative) is var (type, subject, other))
                {
                    yield return new Draft(context.Type(type), subject, view.Span(start, last), $"kin: {view.Words(kin, kin)}") { Object = other };
                }
            }
        }
    }

    // "Born at Samara, the son of a metalworker, he …": an insertion about whoever follows it.
    private IEnumerable<Draft> Insertion(SentenceView view, int kin, KinRelation relation)
    {
        if (relation != KinRelation.Child || !view.Is(kin + 1, "of") || !(view.IsMark(kin - 2, ',') || kin == 1))
        {
            yield break;
        }

        int end = kin + 2;
        while (end < view.Count && !view.IsMark(end, ','))
        {
            end++;
        }

        foreach (var person in end < view.Count ? SubjectFinder.BehindComma(view, end - 1).Parties : [])
        {
            yield return new Draft(context.Type("parent"), person, view.Span(kin - 1, end - 1), $"kin: {view.Words(kin, kin)}") { Object = Slots.PartyOf(view, kin + 2, end - 1) };
        }
    }

    private static (IReadOnlyList<Party> Owners, int Start) Owners(SentenceView view, int kin)
    {
        int before = kin - 1;
        while (before > 0 && (view.IsOpen(before) && !view.Is(before, "had") && !view.Is(before, "has") || view.Kind(before) == TokenKind.Number))
        {
            before--;
        }

        if (view.Class(before) == WordClass.PossessivePronoun)
        {
            return (OfPronoun(view, before), before);
        }

        if ((view.Is(before, "'s") || view.Is(before, "’s")) && view.IsPerson(before - 1))
        {
            return ([PartyReader.OfMention(view, view.MentionAt(before - 1))], view.MentionStart(before - 1));
        }

        int verb = before - (view.Class(before) is WordClass.Determiner ? 1 : 0);
        if (!(view.Is(verb, "had") || view.Is(verb, "has") || view.Is(verb, "have")))
        {
            return ([], kin);
        }

        bool pronoun = view.Class(verb - 1) == WordClass.SubjectPronoun;
        return pronoun ? (OfPronoun(view, verb - 1), verb - 1) : (SubjectFinder.Find(view, verb).Parties, verb);
    }

    // "They had a daughter", "their son": a couple that was left open is the one just told to have married, or the child's parents as told before.
    private IReadOnlyList<Party> Couple(SentenceView view, int pronoun, IReadOnlyList<Party> relatives)
    {
        if (!(view.Is(pronoun, "they") || view.Is(pronoun, "their")))
        {
            return [];
        }

        if (relatives.Count > 0 && _parents.GetValueOrDefault(relatives[0].Name) is { } told)
        {
            return told;
        }

        var married = Marriage(view, pronoun);
        return married.Count > 0 || view.Index == 0 || context.Views[view.Index - 1] is not { } before || before.Sentence.Paragraph != view.Sentence.Paragraph ? married : Marriage(before, before.Count);
    }

    private static IReadOnlyList<Party> Marriage(SentenceView view, int limit)
    {
        for (int t = limit - 1; t > 0; t--)
        {
            if (view.Is(t, "married") && SubjectFinder.Find(view, t).Parties is [{ Kind: PartyKind.Person } one])
            {
                int name = t + (view.Is(t + 1, "to") ? 2 : 1);
                return view.IsPerson(name) ? [one, PartyReader.OfMention(view, view.MentionAt(name))] : [];
            }
        }

        return [];
    }

    // "they had", "their daughter": the members of the couple, where the pronoun itself was left open.
    private static IReadOnlyList<Party> OfPronoun(SentenceView view, int pronoun)
    {
        var span = view.Sentence.Tokens[pronoun].Span;
        return PartyReader.OfPronoun(view, pronoun) is { Count: > 0 } resolved ? resolved
            : view.Analysis.Groups.FirstOrDefault(g => g.Anaphors.Any(a => a.Span == span)) is { } group ? [.. group.Members.Select(m => PartyReader.OfMention(view, m))]
            : [];
    }

    private static (string Type, Party Subject, Party Object)? Relation(KinRelation relation, Party owner, Party relative) => relation switch
    {
        KinRelation.Child => ("parent", relative, owner),
        KinRelation.Parent => ("parent", owner, relative),
        KinRelation.Sibling => ("sibling", owner, relative),
        KinRelation.Spouse => ("marriage", owner, relative),
        _ => null,
    };
}
