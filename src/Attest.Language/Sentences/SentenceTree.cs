namespace Attest.Language;

/// <summary>The clauses of a parsed sentence: who is the subject of a verb, what it governs, how far that reaches. Tokens are indices of the sentence; -1 where there is none.</summary>
public sealed class SentenceTree
{
    private const int Deepest = 64;
    private readonly DependencyTree _tree;
    private readonly IReadOnlyList<string> _tags;
    private readonly int[] _first, _last;

    private SentenceTree(DependencyTree tree, IReadOnlyList<string> tags)
    {
        (_tree, _tags) = (tree, tags);
        (_first, _last) = (new int[tags.Count], new int[tags.Count]);
        for (int t = 0; t < tags.Count; t++)
        {
            (_first[t], _last[t]) = (t, t);
        }

        for (int t = 0; t < tags.Count; t++)
        {
            Widen(t);
        }
    }

    /// <summary>The clauses of a sentence; null where no pack has parsed it.</summary>
    public static SentenceTree? Of(Sentence sentence) =>
        sentence is { Tree: { } tree, Tags: { } tags } && tags.Count == tree.Heads.Count ? new SentenceTree(tree, tags) : null;

    public int Count => _tags.Count;

    /// <summary>Part of speech of a token (XPOS).</summary>
    public string Tag(int token) => _tags[token];

    public int Head(int token) => _tree.Heads[token];

    public string Relation(int token) => _tree.Relations[token];

    /// <summary>First token of what a token governs, itself included.</summary>
    public int First(int token) => _first[token];

    /// <summary>Last token of what a token governs, itself included.</summary>
    public int Last(int token) => _last[token];

    /// <summary>The first dependent of a relation or a subtype of it (<c>nsubj</c> finds <c>nsubj:pass</c>).</summary>
    public int Child(int head, string relation)
    {
        for (int t = _first[head]; t <= _last[head]; t++)
        {
            if (_tree.Heads[t] == head && IsA(_tree.Relations[t], relation))
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>The dependents of a token in order.</summary>
    public IEnumerable<int> Children(int head)
    {
        for (int t = _first[head]; t <= _last[head]; t++)
        {
            if (_tree.Heads[t] == head)
            {
                yield return t;
            }
        }
    }

    public bool Has(int head, string relation) => Child(head, relation) >= 0;

    /// <summary>The subject of a verb: its own, that of the verb it is joined to or an infinitive or participle of, or the noun a relative clause describes.</summary>
    public int Subject(int verb)
    {
        for (int depth = 0; verb >= 0 && depth < Deepest; depth++)
        {
            int own = Child(verb, "nsubj");
            if (own >= 0)
            {
                bool relative = Relation(verb) is "acl:relcl" && _tags[own] is "WP" or "WDT";
                return relative ? Head(verb) : own;
            }

            bool joined = Relation(verb) is "conj" or "xcomp" or "advcl";
            if (!joined)
            {
                return Relation(verb) is "acl:relcl" && !HasSubject(verb) ? Head(verb) : -1;
            }

            verb = Head(verb);
        }

        return -1;
    }

    private bool HasSubject(int verb) => Has(verb, "csubj") || Has(verb, "expl");

    private static bool IsA(string relation, string kind) =>
        relation.StartsWith(kind, StringComparison.Ordinal) && (relation.Length == kind.Length || relation[kind.Length] == ':');

    private void Widen(int token)
    {
        int at = _tree.Heads[token];
        for (int depth = 0; at >= 0 && depth < Deepest; depth++)
        {
            _first[at] = Math.Min(_first[at], token);
            _last[at] = Math.Max(_last[at], token);
            at = _tree.Heads[at];
        }
    }
}
