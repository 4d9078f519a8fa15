using Attest.Language;

namespace Attest.Claims;

/// <summary>The tree of a sentence as clauses are read from it: heads, relations, what hangs on a word, the words of a phrase. Indices are tokens.</summary>
internal sealed class ClauseTree
{
    private readonly SentenceView _view;
    private readonly DependencyTree _tree;
    private readonly IReadOnlyList<string> _tags;
    private readonly int[] _first, _next;

    private ClauseTree(SentenceView view, DependencyTree tree, IReadOnlyList<string> tags)
    {
        (_view, _tree, _tags) = (view, tree, tags);
        _first = new int[view.Count];
        _next = new int[view.Count];
        Array.Fill(_first, -1);
        Array.Fill(_next, -1);
        for (int t = view.Count - 1; t >= 0; t--)
        {
            if (tree.Heads[t] is >= 0 and int head)
            {
                (_next[t], _first[head]) = (_first[head], t);
            }
        }
    }

    /// <summary>The tree of a sentence; null where no pack has parsed it.</summary>
    public static ClauseTree? Of(SentenceView view) =>
        view.Sentence is { Tree: { } tree, Tags: { } tags } ? new ClauseTree(view, tree, tags) : null;

    /// <summary>The token a token hangs on; -1 for the root.</summary>
    public int Head(int token) => _tree.Heads[token];

    public string Relation(int token) => _tree.Relations[token];

    public string Tag(int token) => _tags[token];

    public bool IsVerb(int token) => Tag(token).StartsWith('V');

    /// <summary>True where the relation is one of those given, whatever its subtype: <c>acl:relcl</c> is an <c>acl</c>.</summary>
    public bool Is(int token, string relation) =>
        Relation(token) is var own && own.StartsWith(relation, StringComparison.Ordinal) && (own.Length == relation.Length || own[relation.Length] == ':');

    /// <summary>The tokens that hang on a token, in order.</summary>
    public IEnumerable<int> Children(int token)
    {
        for (int t = _first[token]; t >= 0; t = _next[t])
        {
            yield return t;
        }
    }

    /// <summary>The first token that hangs on a token by a relation or a subtype of it; -1 where there is none.</summary>
    public int Child(int token, string relation)
    {
        foreach (int t in Children(token))
        {
            if (Is(t, relation))
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>The subject word of a predicate itself, not one it shares; -1 where it has none.</summary>
    public int OwnSubject(int verb) => Child(verb, "nsubj");

    /// <summary>The object word of a verb; -1 where it has none of its own. What has a preposition is none.</summary>
    public int OwnObject(int verb)
    {
        foreach (int t in Children(verb))
        {
            if (Relation(t) == "obj" && Child(t, "case") < 0)
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>
    /// The words of a noun phrase around its head, in one piece: what describes it and its prepositional phrases, without case marker, relative clause,
    /// apposition and the rest of a list.
    /// </summary>
    public (int First, int Last) Phrase(int head)
    {
        int first = head, last = head;
        while (first > 0 && Belongs(first - 1, head))
        {
            first--;
        }

        while (last + 1 < _view.Count && Belongs(last + 1, head))
        {
            last++;
        }

        while (last > head && _view.Kind(last) == TokenKind.Punctuation && !_view.IsMark(last, ')'))
        {
            last--;
        }

        return (first, last);
    }

    /// <summary>The first token of a range that hangs on one outside of it.</summary>
    public int HeadOf(int first, int last)
    {
        for (int t = first; t <= last; t++)
        {
            if (Head(t) < first || Head(t) > last)
            {
                return t;
            }
        }

        return last;
    }

    /// <summary>True where a comma or "and" joins a clause: what it hangs on is a predicate behind it.</summary>
    public bool OpensClause(int joint) =>
        Head(joint) is var head && head > joint && (IsVerb(head) || Child(head, "cop") >= 0) && Relation(head) is "conj" or "parataxis" or "root" && (OwnSubject(head) > joint || IsVerb(head));

    /// <summary>The members of a list, its first included: <c>A, B and C</c>.</summary>
    public IEnumerable<int> List(int head)
    {
        yield return head;
        foreach (int t in Children(head))
        {
            if (Relation(t) == "conj" && OwnSubject(t) < 0)
            {
                foreach (int member in List(t))
                {
                    yield return member;
                }
            }
        }
    }

    private bool Belongs(int token, int head)
    {
        for (int at = token, steps = 0; at >= 0 && steps <= _view.Count; at = Head(at), steps++)
        {
            if (at == head)
            {
                return true;
            }

            bool outside = Is(at, "acl") || Is(at, "advcl") || Is(at, "parataxis") || Is(at, "nsubj") || Relation(at) is "appos" or "cc" or "cop" or "discourse" or "dep" or "aux" or "mark" or "advmod"
                || (Relation(at) == "conj" && Head(at) == head)
                || (Head(at) == head && Relation(at) is "case" or "punct" && !_view.Is(at, "'s") && !_view.Is(at, "’s") && !_view.IsMark(at, '-'));
            if (outside)
            {
                return false;
            }
        }

        return false;
    }
}
