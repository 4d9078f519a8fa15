using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Cuts a sentence into the clauses around its triggers. Between two verbs the border is the last comma, dash or "and" before the second;
/// elsewhere a clause ends at a semicolon, or a comma before a word that opens a clause.
/// </summary>
internal static class ClauseFinder
{
    public static IReadOnlyList<Clause> In(ForeignSentence sentence, TriggerIndex triggers)
    {
        var hits = Hits(sentence, triggers);
        var verbs = hits.Where(h => h.OpensClause).ToArray();
        var clauses = new List<Clause>();
        foreach (var hit in hits)
        {
            var before = verbs.LastOrDefault(v => v.Last < hit.First && v.First != hit.First);
            var after = verbs.FirstOrDefault(v => v.First > hit.Last || (hit.IsSplit && v.First > hit.First && v.Last > hit.Last));
            clauses.Add(new Clause(sentence, hit, Start(sentence, hit, before), End(sentence, hit, after)));
        }

        return clauses;
    }

    private static List<ClauseHit> Hits(ForeignSentence sentence, TriggerIndex triggers)
    {
        var view = sentence.View;
        var hits = new List<ClauseHit>();
        for (int t = 0; t < view.Count; t++)
        {
            if (view.IsWord(t) && view.DateAt(t) < 0)
            {
                hits.AddRange(triggers.At(view, t, TriggerKind.Word, sentence.Language).Select(f => new ClauseHit(f, t, f.EndAt(view, t)))
                    .Where(h => !IsFollowed(view, h)));
            }
        }

        hits.RemoveAll(h => hits.Exists(other => !other.IsSplit && other.First <= h.First && other.Last >= h.Last && other.Last - other.First > h.Last - h.First));
        hits.RemoveAll(h => hits.Exists(other => other.IsSplit && other.Last == h.First && h.First == h.Last));
        hits.RemoveAll(h => h.IsLight && hits.Exists(verb => verb.OpensClause && verb.First > h.Last && !HasJoint(sentence, h.Last, verb.First)));
        return hits;
    }

    private static bool HasJoint(ForeignSentence sentence, int from, int to)
    {
        for (int t = from + 1; t < to; t++)
        {
            if (sentence.IsJoint(t))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFollowed(SentenceView view, ClauseHit hit) => hit.Form.Trigger.NotBefore.Any(w => view.Is(hit.Last + 1, w));

    private static int Start(ForeignSentence sentence, ClauseHit hit, ClauseHit? before)
    {
        int depth = sentence.Depth(hit.First);
        int stop = before is null ? -1 : before.Last;
        int joint = -1;
        for (int t = hit.First - 1; t > stop; t--)
        {
            if (sentence.Depth(t) != depth)
            {
                if (sentence.Depth(t) < depth)
                {
                    return t + 1;
                }

                continue;
            }

            if (sentence.IsBorder(t))
            {
                return t + 1;
            }

            joint = joint < 0 && before is not null && sentence.IsJoint(t) ? t : joint;
        }

        return joint >= 0 ? joint + 1 : before is null ? 0 : ReachBack(sentence, before);
    }

    // Two verbs with nothing between them share their clause.
    private static int ReachBack(ForeignSentence sentence, ClauseHit before)
    {
        for (int t = before.First; t >= 0; t--)
        {
            if (sentence.IsBorder(t))
            {
                return t + 1;
            }
        }

        return 0;
    }

    private static int End(ForeignSentence sentence, ClauseHit hit, ClauseHit? after)
    {
        int depth = sentence.Depth(hit.First), limit = after?.First ?? sentence.View.Count, joint = -1;
        for (int t = hit.IsSplit ? hit.First + 1 : hit.Last + 1; t < limit; t++)
        {
            if (sentence.Depth(t) < depth || (sentence.Depth(t) == depth && sentence.IsBorder(t)))
            {
                return t;
            }

            joint = after is not null && sentence.Depth(t) == depth && sentence.IsJoint(t) && t > hit.Last ? t : joint;
        }

        return joint >= 0 ? (joint > 0 && sentence.IsComma(joint - 1) ? joint - 1 : joint) : after is null ? limit : Reach(sentence, limit);
    }

    private static int Reach(ForeignSentence sentence, int from)
    {
        int t = from;
        while (t < sentence.View.Count && !sentence.IsBorder(t) && !sentence.IsJoint(t))
        {
            t++;
        }

        return t;
    }
}
