using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Roles without a tree: a phrase behind a preposition is oblique, one before a possessive ending possessive; the first other one of a
/// clause is its subject, the next its object. Clauses part at subordinators, relative words, semicolons and colons, at a
/// coordinator behind a comma, and before a subject pronoun.
/// </summary>
internal readonly struct TokenShapes(string text, Sentence sentence, Lexicon lexicon)
{
    private const int LongestWalk = 12;

    public PhraseShape Read(int first, int last)
    {
        if (last > first && Word(last) is "'s" or "’s" or "'" or "’")
        {
            last--;
        }

        int end = CoreEnd(first, last);
        int head = end;
        int clause = ClauseStart(first);
        var core = sentence.Tokens[first].Span.Cover(sentence.Tokens[end].Span);
        int above = clause > 0 ? ClauseStart(clause - 1) : -1;
        return new PhraseShape(head, core, new PhrasePlace(RoleOf(first, last, clause), Offset(clause), Offset(above)));
    }

    /// <summary>The role of a form whose case leaves two open: <c>her</c> is possessive before a noun.</summary>
    public bool PrecedesNoun(int at)
    {
        int next = at + 1;
        return next < sentence.Tokens.Count && sentence.Tokens[next].Kind is TokenKind.Word or TokenKind.Number
            && ClassAt(next) is WordClass.Open && !Word(next).EndsWith("ly", StringComparison.Ordinal);
    }

    private GrammaticalRole RoleOf(int first, int last, int clause)
    {
        bool possessive = last + 1 < sentence.Tokens.Count && Word(last + 1) is "'s" or "’s" or "'" or "’" && sentence.Tokens[last + 1].Span.Start == sentence.Tokens[last].Span.End;
        if (possessive)
        {
            return GrammaticalRole.Possessive;
        }

        int before = first - 1;
        while (before >= clause && before >= 0 && ClassAt(before) is WordClass.Determiner or WordClass.PossessivePronoun)
        {
            before--;
        }

        if (before >= 0 && ClassAt(before) == WordClass.Preposition)
        {
            return GrammaticalRole.Oblique;
        }

        return SubjectStands(clause, first) ? GrammaticalRole.Object : GrammaticalRole.Subject;
    }

    // True where the clause has had its subject: a verb form of the closed classes, a subject pronoun, or a word that no preposition
    // governs and that is followed by another open word.
    private bool SubjectStands(int clause, int first)
    {
        bool governed = false;
        for (int t = clause; t < first; t++)
        {
            var known = ClassAt(t);
            if (known is WordClass.SubjectPronoun or WordClass.Auxiliary)
            {
                return true;
            }

            if (known == WordClass.Preposition)
            {
                governed = true;
            }
            else if (text[sentence.Tokens[t].Span.Start] == ',')
            {
                governed = false;
            }
            else if (!governed && sentence.Tokens[t].Kind == TokenKind.Word && known == WordClass.Open && t > clause && IsOpenWord(t - 1) && char.IsLower(Word(t)[0]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOpenWord(int t) => sentence.Tokens[t].Kind == TokenKind.Word && ClassAt(t) == WordClass.Open;

    private int ClauseStart(int at)
    {
        for (int t = at; t > 0; t--)
        {
            if (IsBreak(t - 1) || ClassAt(t) == WordClass.SubjectPronoun)
            {
                return t;
            }
        }

        return 0;
    }

    private bool IsBreak(int t)
    {
        var known = ClassAt(t);
        return text[sentence.Tokens[t].Span.Start] is ';' or ':'
            || known is WordClass.Subordinator or WordClass.Relative
            || (known == WordClass.Coordinator && (t == 0 || text[sentence.Tokens[t - 1].Span.Start] == ',' || (t + 1 < sentence.Tokens.Count && ClassAt(t + 1) == WordClass.SubjectPronoun)));
    }

    private int CoreEnd(int first, int last)
    {
        for (int t = first; t < last && t < first + LongestWalk; t++)
        {
            if (sentence.Tokens[t + 1].Kind == TokenKind.Punctuation && text[sentence.Tokens[t + 1].Span.Start] == ',')
            {
                return t;
            }

            if (t > first && ClassAt(t + 1) is WordClass.Relative or WordClass.Preposition)
            {
                return t;
            }
        }

        return last;
    }

    private ReadOnlySpan<char> Word(int t) => sentence.Tokens[t].Span.Slice(text);

    private WordClass ClassAt(int t) => lexicon.ClassOf(Word(t));

    private int Offset(int token) => token < 0 ? -1 : sentence.Tokens[token].Span.Start;
}
