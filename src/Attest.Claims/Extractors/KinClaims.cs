using Attest.Language;

namespace Attest.Claims;

/// <summary>Named relatives: <c>his wife, Anna Keller</c>, <c>Keller's brother Hans</c>, <c>they had a daughter, Maria</c>, <c>the son of a weaver</c>.</summary>
internal sealed class KinClaims(DocumentContext context)
{
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
        name += view.IsMark(name, ',') ? 1 : 0;
        if (!view.IsPerson(name))
        {
            yield break;
        }

        var (owners, start) = Owners(view, kin);
        var (relatives, end) = PartyReader.ListStartingAt(view, name);
        var named = view.Word(kin).EndsWith("s", StringComparison.Ordinal) ? relatives : [.. relatives.Take(1)];
        int last = named.Count == relatives.Count ? end - 1 : view.MentionEnd(name);
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
        while (before > 0 && view.IsOpen(before))
        {
            before--;
        }

        if (view.Class(before) == WordClass.PossessivePronoun)
        {
            return (PartyReader.OfPronoun(view, before), before);
        }

        if ((view.Is(before, "'s") || view.Is(before, "’s")) && view.IsPerson(before - 1))
        {
            return ([PartyReader.OfMention(view, view.MentionAt(before - 1))], view.MentionStart(before - 1));
        }

        bool had = view.Class(before) == WordClass.Determiner && (view.Is(before - 1, "had") || view.Is(before - 1, "has"));
        return had ? (SubjectFinder.Find(view, before - 1).Parties, before - 1) : ([], kin);
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
