using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>Turns names, pronouns and noun phrases into parties.</summary>
internal static class PartyReader
{
    public static Party OfMention(SentenceView view, int mention)
    {
        var m = view.Mention(mention);
        return new Party(KindOf(m.Kind), m.Surface, mention);
    }

    /// <summary>The parties a pronoun stands for; empty where it was left open.</summary>
    public static IReadOnlyList<Party> OfPronoun(SentenceView view, int token) =>
        [.. view.Document.Antecedents(view.Sentence.Tokens[token].Span).Select(m => OfMention(view, m))];

    /// <summary>
    /// The names of a list that ends at a token, read to the left: <c>A, B and C</c>. The last token of the list must belong to a mention.
    /// </summary>
    public static (IReadOnlyList<Party> Parties, int Start) ListEndingAt(SentenceView view, int token)
    {
        var parties = new List<Party>();
        int start = token;
        int at = token;
        while (at >= 0 && view.MentionAt(at) >= 0 && IsParty(view.Mention(view.MentionAt(at)).Kind))
        {
            start = view.MentionStart(at);
            parties.Add(OfMention(view, view.MentionAt(at)));
            at = BeforeSeparator(view, start - 1);
            if (at == start - 1)
            {
                break;
            }
        }

        parties.Reverse();
        return (parties, WithTitle(view, start));
    }

    /// <summary>The names of a list that starts at a token, read to the right, and the token after it.</summary>
    public static (IReadOnlyList<Party> Parties, int End) ListStartingAt(SentenceView view, int token)
    {
        var parties = new List<Party>();
        int end = token;
        int at = token;
        while (at < view.Count && view.MentionAt(at) >= 0 && IsParty(view.Mention(view.MentionAt(at)).Kind))
        {
            parties.Add(OfMention(view, view.MentionAt(at)));
            end = view.MentionEnd(at) + 1;
            int next = end;
            while (next < view.Count && next < end + 2 && (view.IsMark(next, ',') || IsAnd(view, next)))
            {
                next++;
            }

            if (next == end)
            {
                break;
            }

            at = next;
        }

        return (parties, end);
    }

    public static bool IsAnd(SentenceView view, int token) => view.Class(token) == WordClass.Coordinator && (view.Is(token, "and") || view.Is(token, "or") || view.Is(token, "&"));

    private static bool IsParty(MentionKind kind) => kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Event;

    // Titles and determiners before a name belong to its phrase: "General Brandt", "the Politburo".
    private static int WithTitle(SentenceView view, int start)
    {
        while (start > 0 && ((view.Class(start - 1) == WordClass.Determiner && !view.Is(start - 1, "that")) || (view.IsWord(start - 1) && view.MentionAt(start) >= 0
            && view.Mention(view.MentionAt(start)).Title is { } title && title.Contains(view.Words(start - 1, start - 1), StringComparison.Ordinal))))
        {
            start--;
        }

        return start;
    }

    private static int BeforeSeparator(SentenceView view, int token)
    {
        int at = token;
        while (at >= 0 && at > token - 2 && (view.IsMark(at, ',') || IsAnd(view, at)))
        {
            at--;
        }

        return at;
    }

    private static PartyKind KindOf(MentionKind kind) => kind switch
    {
        MentionKind.Person => PartyKind.Person,
        MentionKind.Event => PartyKind.Event,
        MentionKind.Organisation => PartyKind.Organisation,
        _ => PartyKind.Other,
    };
}
