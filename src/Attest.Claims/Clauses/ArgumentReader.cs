using Attest.Language;

namespace Attest.Claims;

/// <summary>Reads the part of a clause behind its verb: direct phrase, prepositional phrases, date. English.</summary>
internal static class ArgumentReader
{
    /// <param name="view">The sentence.</param>
    /// <param name="from">The token after the verb or noun.</param>
    /// <param name="isVerb">Tells where the next verb of the sentence begins.</param>
    public static Arguments Read(SentenceView view, int from, Func<int, bool> isVerb)
    {
        int end = ClauseEnd(view, from, isVerb);
        var arguments = new Arguments { End = end };
        int at = from;
        while (at < end && view.Class(at) == WordClass.Adverb)
        {
            at++;
        }

        if (at < end && !IsPreposition(view, at) && view.DateAt(at) < 0 && !view.IsMark(at, ',') && view.Class(at) != WordClass.Auxiliary)
        {
            int last = PhraseEnd(view, at, end) - 1;
            if (last >= at)
            {
                arguments.Direct = (at, last);
                at = last + 1;
            }
        }

        ReadPhrases(view, at, end, arguments);
        arguments.Date = DateBehind(view, from, end);
        return arguments;
    }

    /// <summary>The date that opens the sentence or its clause before the subject; null where there is none.</summary>
    public static int? FrontedDate(SentenceView view, int subjectStart)
    {
        int limit = subjectStart >= 0 ? subjectStart : view.Count;
        int start = ClauseStart(view, limit);
        for (int t = start; t < Math.Min(limit, start + 7); t++)
        {
            if (view.DateAt(t) >= 0)
            {
                return view.DateAt(t);
            }

            if (view.Class(t) == WordClass.SubjectPronoun || view.IsPerson(t))
            {
                return null;
            }
        }

        // "..., and in 1927 he was expelled": a date between the comma or "and" and the subject.
        for (int t = limit - 1; t >= start && t > limit - 5 && subjectStart >= 0; t--)
        {
            if (view.DateAt(t) >= 0)
            {
                return view.DateAt(t);
            }
        }

        return null;
    }

    private static int ClauseStart(SentenceView view, int before)
    {
        for (int t = Math.Min(before, view.Count) - 1; t > 0; t--)
        {
            if (view.IsMark(t, ';') || view.IsMark(t, ':') || view.Kind(t) == TokenKind.OpeningQuote)
            {
                return t + 1;
            }
        }

        return 0;
    }

    private static void ReadPhrases(SentenceView view, int at, int end, Arguments arguments)
    {
        while (at < end)
        {
            if (IsPreposition(view, at) && at + 1 < end)
            {
                int first = at + 1;
                int last = PhraseEnd(view, first, end) - 1;
                if (last >= first)
                {
                    arguments.Phrases.Add((view.Words(at, at).ToLowerInvariant(), first, last));
                    at = last + 1;
                    continue;
                }
            }

            at++;
        }
    }

    private static int? DateBehind(SentenceView view, int from, int end)
    {
        for (int t = from; t < end; t++)
        {
            if (view.DateAt(t) >= 0)
            {
                return view.DateAt(t);
            }
        }

        return null;
    }

    // A clause ends where another begins: a mark, a subordinate or relative clause, the next verb's subject or the "and" that joins it.
    private static int ClauseEnd(SentenceView view, int from, Func<int, bool> isVerb)
    {
        for (int t = from; t < view.Count; t++)
        {
            bool mark = view.IsMark(t, ';') || view.IsMark(t, ':') || view.IsMark(t, '.') || view.IsMark(t, '(') && view.DateAt(t + 1) < 0 || view.Kind(t) == TokenKind.OpeningQuote && t > from + 1;
            bool clause = view.Class(t) is WordClass.Relative or WordClass.Subordinator && !view.Is(t, "as") && !view.Is(t, "until") && !view.Is(t, "that");
            if (mark || clause || (view.Is(t, "that") && t > from))
            {
                return t;
            }

            bool joint = view.IsMark(t, ',') || view.Class(t) == WordClass.Coordinator;
            if (joint && StartsClause(view, t, isVerb))
            {
                return t;
            }
        }

        return view.Count;
    }

    private static bool StartsClause(SentenceView view, int joint, Func<int, bool> isVerb)
    {
        int at = joint + 1;
        while (at < view.Count && (view.Class(at) is WordClass.Coordinator or WordClass.Adverb || view.IsMark(at, ',')))
        {
            at++;
        }

        if (at >= view.Count || view.DateAt(at) >= 0 && joint + 1 == at && view.IsMark(joint, ','))
        {
            return false;
        }

        if (view.Tree?.Words.OpensClause(joint) == true)
        {
            return true;
        }

        if (view.Class(at) is WordClass.SubjectPronoun or WordClass.Auxiliary or WordClass.Relative or WordClass.Subordinator || isVerb(at))
        {
            return true;
        }

        // "and Keller ordered", "but in 1927 he was": a subject and its verb behind the joint.
        int verb = at;
        while (verb < view.Count && verb < at + 6 && (view.MentionAt(verb) >= 0 || view.DateAt(verb) >= 0 || view.Class(verb) is WordClass.Preposition or WordClass.Determiner || view.IsMark(verb, ',')))
        {
            verb++;
        }

        return verb > at && verb < view.Count && (view.Class(verb) is WordClass.Auxiliary or WordClass.SubjectPronoun || isVerb(verb));
    }

    // "removed from his post": some nouns look like prepositions.
    private static bool IsPreposition(SentenceView view, int t) => (view.Tree is not { } tree || t >= view.Count || !tree.Words.Tag(t).StartsWith('N')) && IsPrepositionLike(view, t);

    private static bool IsPrepositionLike(SentenceView view, int t) => view.Class(t) == WordClass.Preposition || view.Is(t, "as") || view.Is(t, "until");

    // A phrase runs to the next preposition other than "of", to a comma that opens no list, or to the end of the clause.
    private static int PhraseEnd(SentenceView view, int from, int end)
    {
        int t = from;
        while (t < end)
        {
            bool stops = (IsPreposition(view, t) && !view.Is(t, "of") && t > from && view.MentionAt(t) < 0)
                || (view.IsMark(t, ',') && !ContinuesList(view, t))
                || view.Kind(t) == TokenKind.OpeningQuote && t > from
                || (view.IsMark(t, '(') && t > from)
                || (view.Class(t) == WordClass.SubjectPronoun)
                || (view.DateAt(t) >= 0 && t > from);
            if (stops)
            {
                break;
            }

            t++;
        }

        return t;
    }

    private static bool ContinuesList(SentenceView view, int comma) =>
        view.MentionAt(comma - 1) >= 0 && comma + 1 < view.Count && (view.MentionAt(comma + 1) >= 0 || (PartyReader.IsAnd(view, comma + 1) && view.MentionAt(comma + 2) >= 0));
}
