using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Reads role phrases out of a sentence, and lists of them: <c>founder and first editor of the review, member of A and B since 1906</c>.
/// English. Where a sentence is tagged, a finite verb ends a phrase; elsewhere a word that only a verb form can be does.
/// </summary>
internal sealed class RoleReader(DocumentContext context)
{
    private const int LongestPhrase = 14;
    private const int Separators = 3;

    private static readonly string[] Governing = ["of", "for", "to", "in", "at", "on", "under", "with", "within", "from", "against", "over", "during"];
    private static readonly string[] Settled = ["based", "stationed", "resident", "posted", "accredited"];
    private static readonly string[] Terms = ["from", "since", "in", "until", "till", "between", "by", "during", "to", "and", "after", "about", "circa", "c."];

    /// <summary>The roles of a list that begins at a token, and the token behind it. No list: no roles.</summary>
    public (IReadOnlyList<RolePhrase> Roles, int End) List(SentenceView view, int from, int limit)
    {
        var roles = new List<RolePhrase>();
        int at = from, end = from;
        while (at < limit && Read(view, at, limit) is { } role && (roles.Count == 0 || Continues(view, role)))
        {
            roles.Add(role);
            end = role.End;
            at = PastSeparator(view, end, limit);
            if (at == end)
            {
                break;
            }
        }

        return (Shared(view, roles), end);
    }

    /// <summary>The phrase that begins at a token; null where none does.</summary>
    public RolePhrase? Read(SentenceView view, int from, int limit)
    {
        int at = Opening(view, from, limit);
        int owner = Owner(view, at, limit);
        at = owner >= 0 ? owner + 2 : at;
        int head = -1;
        int t = at;
        while (t < limit && t < at + LongestPhrase && IsInside(view, t) && !(t > at && (IsParticiple(view, t) || Array.Exists(Settled, p => view.Is(t, p))) && view.Class(t + 1) == WordClass.Preposition))
        {
            head = view.IsOpen(t) || view.MentionAt(t) >= 0 ? t : head;
            t++;
        }

        bool nominal = view.Sentence.Tags is not { } tags || head < 0 || tags[head].StartsWith('N') || tags[head] is "JJ" or "FW" || view.MentionAt(head) >= 0 || (tags[head].StartsWith('V') && at > from && context.Rules.Nouns.IsRole(view.Words(head, head)));
        if (head < 0 || head < t - 1 || !nominal || (at == from && IsParticiple(view, at) && head > at))
        {
            return null;
        }

        return WithDates(view, WithComplements(view, new RolePhrase(from, at, head) { Owner = owner }, limit), limit);
    }

    /// <summary>True for a word that can stand in the middle of a noun phrase.</summary>
    public bool IsInside(SentenceView view, int t)
    {
        if (t < 0 || t >= view.Count || view.IsPerson(t) || view.DateAt(t) >= 0)
        {
            return false;
        }

        if (view.MentionAt(t) >= 0 || view.Kind(t) == TokenKind.Number)
        {
            return true;
        }

        return view.IsOpen(t) ? !IsFinite(view, t) : view.Is(t, "first") || view.Is(t, "last") || view.Is(t, "late") || view.IsMark(t, '-') || view.Is(t, "'s") || view.Is(t, "’s");
    }

    // "was appointed head": a participle that no determiner opens is the verb's.
    private static bool IsParticiple(SentenceView view, int t) => view.Sentence.Tags is { } tags && tags[t] == "VBN";

    private bool IsFinite(SentenceView view, int t) => view.Sentence.Tags is { } tags
        ? tags[t] is "VBD" or "VBZ" or "VBP" or "MD"
        : context.Rules.Language.Lexicon.CueForm(view.Word(t)) == VerbForm.Past
            || context.Rules.Triggers.At(view, t, TriggerKind.Verb).Any(f => f.Form == VerbForm.Past && !context.Rules.Nouns.IsRole(f.Words[0]) && (view.Class(t + 1) is WordClass.Determiner or WordClass.PossessivePronoun or WordClass.ObjectPronoun));

    // "one of the main founders", "for years the head", "also a revolutionary", "a", "his".
    private static int Opening(SentenceView view, int from, int limit)
    {
        int at = from;
        while (at < limit && (view.Class(at) == WordClass.Adverb || view.Is(at, "also") || view.Is(at, "both") || view.Is(at, "himself") || view.Is(at, "herself")))
        {
            at++;
        }

        if (view.Is(at, "for") && DurationEnd(view, at) is int after and > 0)
        {
            at = after;
        }

        if (view.Is(at, "one") && view.Is(at + 1, "of"))
        {
            at += 2;
        }

        return at < limit && view.Class(at) is WordClass.Determiner or WordClass.PossessivePronoun ? at + 1 : at;
    }

    // "Lenin's successor": the name before the 's.
    private static int Owner(SentenceView view, int at, int limit)
    {
        if (at >= limit || !view.IsPerson(at))
        {
            return -1;
        }

        int end = view.MentionEnd(at);
        return view.Is(end + 1, "'s") || view.Is(end + 1, "’s") ? end : -1;
    }

    private RolePhrase WithComplements(SentenceView view, RolePhrase role, int limit)
    {
        var complements = new List<(string, int, int)>();
        var joined = new List<(int, int)>();
        int last = role.Head;
        while (Preposition(view, last + 1, limit) is int at and >= 0 && PhraseEnd(view, at + 1, limit) is int end and >= 0)
        {
            complements.Add((view.Words(at, at).ToLowerInvariant(), at + 1, end));
            last = end;
            while (complements.Count == 1 && joined.Count < 6 && JoinedEnd(view, last + 1, limit) is var (first, to) && first > 0)
            {
                joined.Add((first, to));
                last = to;
            }
        }

        last = DurationEnd(view, last + 1) is int duration and > 0 && duration <= limit ? duration - 1 : last;
        return role with { Complements = complements, Joined = joined, Last = last, End = last + 1 };
    }

    // The preposition of a complement, also behind "based": "the correspondent based in Madrid". "at the time" and "for years" are none.
    private static int Preposition(SentenceView view, int at, int limit)
    {
        at += Array.Exists(Settled, p => view.Is(at, p)) ? 1 : 0;
        bool governs = at + 1 < limit && Array.Exists(Governing, p => view.Is(at, p)) && DurationEnd(view, at) is null;
        return governs && (!view.Is(at, "at") || Array.Exists([1, 2, 3], i => view.MentionAt(at + i) >= 0 || (at + i < limit && char.IsUpper(view.Word(at + i)[0])))) ? at : -1;
    }

    // "of A and B": a second name behind "and", unless it opens a role of its own.
    private (int First, int Last) JoinedEnd(SentenceView view, int at, int limit)
    {
        int first = PastSeparator(view, at, limit);
        if (first == at || view.IsMark(first - 1, ';') || first >= limit)
        {
            return (-1, -1);
        }

        bool named = Enumerable.Range(first, Math.Min(3, limit - first)).Any(t => view.MentionAt(t) >= 0 && !view.IsPerson(t) || (view.IsOpen(t) && char.IsUpper(view.Word(t)[0])));
        return named && PhraseEnd(view, first, limit) is int end and >= 0 && !OpensRole(view, first, end) ? (first, end) : (-1, -1);
    }

    private bool OpensRole(SentenceView view, int first, int last)
    {
        for (int t = first; t <= last && view.Class(t) != WordClass.Preposition; t++)
        {
            if (view.IsOpen(t) && context.Rules.Nouns.IsRole(view.Words(t, t)))
            {
                return true;
            }
        }

        return false;
    }

    // The noun phrase a preposition governs: determiner, modifiers, names of any kind, a quoted title.
    private int? PhraseEnd(SentenceView view, int from, int limit)
    {
        int t = from + (view.Is(from, "one") && view.Is(from + 1, "of") ? 2 : 0);
        t += view.Class(t) is WordClass.Determiner or WordClass.PossessivePronoun ? 1 : 0;
        int start = t, last = -1;
        for (; t < limit && t < from + LongestPhrase; t++)
        {
            bool quote = view.Kind(t) is TokenKind.OpeningQuote or TokenKind.ClosingQuote;
            bool person = view.IsPerson(t) && (t == start || !view.IsOpen(t - 1) || char.IsUpper(view.Word(t - 1)[0]));
            if (!quote && !IsInside(view, t) && !person)
            {
                break;
            }

            last = t;
        }

        return last >= 0 ? last : null;
    }

    // "for years", "for many years", "for 20 years".
    private static int? DurationEnd(SentenceView view, int at)
    {
        if (!view.Is(at, "for"))
        {
            return null;
        }

        for (int t = at + 1; t < at + 4 && t < view.Count; t++)
        {
            if (view.Is(t, "years") || view.Is(t, "decades") || view.Is(t, "months"))
            {
                return t + 1;
            }
        }

        return null;
    }

    private static RolePhrase WithDates(SentenceView view, RolePhrase role, int limit)
    {
        var dates = new List<int>();
        int t = role.End, end = t;
        bool open = view.IsMark(t, '(');
        t += open ? 1 : 0;
        while (t < limit && t < role.End + 10 && (view.DateAt(t) >= 0 || Array.Exists(Terms, p => view.Is(t, p)) || (open && view.IsMark(t, ','))))
        {
            if (view.DateAt(t) >= 0)
            {
                end = t + 1;
                if (dates.Count == 0 || view.DateAt(dates[^1]) != view.DateAt(t))
                {
                    dates.Add(t);
                }
            }

            t++;
        }

        return dates.Count == 0 ? role : role with { Dates = dates, End = open && view.IsMark(end, ')') ? end + 1 : end };
    }

    private static int PastSeparator(SentenceView view, int at, int limit)
    {
        int t = at;
        while (t < limit && t < at + Separators && (view.IsMark(t, ',') || view.IsMark(t, ';') || PartyReader.IsAnd(view, t)
            || (t > at && (view.Is(t, "later") || view.Is(t, "then") || view.Is(t, "also") || view.Is(t, "finally")))))
        {
            t++;
        }

        return t;
    }

    private bool Continues(SentenceView view, RolePhrase role) => view.IsOpen(role.Head) && context.Rules.Nouns.IsRole(view.Words(role.Head, role.Head));

    // "founder and first editor of the review": what the last is of, all are.
    private static List<RolePhrase> Shared(SentenceView view, List<RolePhrase> roles)
    {
        for (int i = roles.Count - 2; i >= 0; i--)
        {
            bool joint = PartyReader.IsAnd(view, roles[i].End) && roles[i].Complements.Count == 0 && roles[i].Dates.Count == 0;
            if (joint && view.Class(roles[i + 1].First) is not (WordClass.Determiner or WordClass.PossessivePronoun) && roles[i + 1].Complements is [{ Preposition: "of" }, ..])
            {
                roles[i] = roles[i] with { Complements = roles[i + 1].Complements, Joined = roles[i + 1].Joined };
            }
        }

        return roles;
    }
}
