using Attest.Text;

namespace Attest.Language;

/// <summary>Roles from Universal Dependencies: nsubj, obj and iobj, nmod:poss, appos, a predicate noun with its copula; what has a case marker is oblique.</summary>
internal readonly struct TreeShapes(Sentence sentence, DependencyTree tree)
{
    public PhraseShape Read(int first, int last)
    {
        int head = HeadOf(first, last);
        var place = PlaceOf(head);
        return new PhraseShape(head, Core(head, first, last), place);
    }

    public int HeadOf(int first, int last)
    {
        for (int t = first; t <= last; t++)
        {
            if (tree.Heads[t] < first || tree.Heads[t] > last)
            {
                return t;
            }
        }

        return last;
    }

    private PhrasePlace PlaceOf(int head)
    {
        // A later member of a list takes the role of the first.
        int at = head;
        while (Is(at, "conj") && IsNominalConjunct(at))
        {
            at = tree.Heads[at];
        }

        if (CopulaOf(at) >= 0 && SubjectOf(at) >= 0 && !HasCase(at))
        {
            return new PhrasePlace(GrammaticalRole.Apposed, Offset(at), Offset(ClauseAbove(at)));
        }

        string relation = tree.Relations[at];
        int predicate = tree.Heads[at];
        var role = relation switch
        {
            "nmod:poss" => GrammaticalRole.Possessive,
            "appos" => GrammaticalRole.Apposed,
            _ when relation.StartsWith("nsubj", StringComparison.Ordinal) || relation.StartsWith("csubj", StringComparison.Ordinal) => GrammaticalRole.Subject,
            "obj" or "iobj" => GrammaticalRole.Object,
            _ when HasCase(at) => GrammaticalRole.Oblique,
            _ => GrammaticalRole.Other,
        };
        int clause = ClauseOf(role is GrammaticalRole.Subject or GrammaticalRole.Object ? predicate : at);
        return new PhrasePlace(role, Offset(clause), Offset(ClauseAbove(clause)));
    }

    // A conjunct that has a subject or an object of its own is a clause.
    private bool IsNominalConjunct(int at)
    {
        for (int t = 0; t < tree.Heads.Count; t++)
        {
            if (tree.Heads[t] == at && (tree.Relations[t].StartsWith("nsubj", StringComparison.Ordinal) || tree.Relations[t] is "obj" or "cop"))
            {
                return false;
            }
        }

        return true;
    }

    private int ClauseOf(int at)
    {
        int steps = 0;
        while (at >= 0 && tree.Heads[at] >= 0 && !OpensClause(at) && steps++ < tree.Heads.Count)
        {
            at = tree.Heads[at];
        }

        return at;
    }

    private bool OpensClause(int at)
    {
        string relation = tree.Relations[at];
        return relation is "root" or "ccomp" or "xcomp" or "advcl" or "acl" or "parataxis" or "csubj"
            || relation.StartsWith("acl:", StringComparison.Ordinal) || relation.StartsWith("advcl:", StringComparison.Ordinal)
            || (relation == "conj" && !IsNominalConjunct(at));
    }

    // An xcomp shares the subject of the clause above, so it opens none for coarguments' sake but keeps its own predicate.
    private int ClauseAbove(int clause) => clause < 0 || tree.Heads[clause] < 0 ? -1 : ClauseOf(tree.Heads[clause]);

    private TextSpan Core(int head, int first, int last)
    {
        int from = head, to = head;
        for (int t = first; t <= last; t++)
        {
            if (IsClose(t, head))
            {
                (from, to) = (Math.Min(from, t), Math.Max(to, t));
            }
        }

        return sentence.Tokens[from].Span.Cover(sentence.Tokens[to].Span);
    }

    private bool IsClose(int token, int head)
    {
        for (int at = token, steps = 0; at >= 0 && steps < tree.Heads.Count; at = tree.Heads[at], steps++)
        {
            if (at == head)
            {
                return true;
            }

            if (OpensClause(at) || tree.Relations[at] is "appos" or "conj" or "dep")
            {
                return false;
            }
        }

        return false;
    }

    public int NamedBy(int head) =>
        tree.Relations[head] == "appos" ? tree.Heads[head]
        : CopulaOf(head) >= 0 && !HasCase(head) ? SubjectOf(head)
        : -1;

    private int CopulaOf(int head) => Child(head, "cop");

    private int SubjectOf(int head)
    {
        int found = Child(head, "nsubj");
        return found >= 0 ? found : Child(head, "nsubj:pass");
    }

    private bool HasCase(int head) => Child(head, "case") >= 0;

    private int Child(int head, string relation)
    {
        for (int t = 0; t < tree.Heads.Count; t++)
        {
            if (tree.Heads[t] == head && tree.Relations[t] == relation)
            {
                return t;
            }
        }

        return -1;
    }

    private bool Is(int at, string relation) => tree.Relations[at] == relation;

    private int Offset(int token) => token < 0 ? -1 : sentence.Tokens[token].Span.Start;
}
