using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>What a position is about: the subject of its clause, or what is judged; where that is nobody, the first name in it.</summary>
internal sealed class Matters(DocumentContext context)
{
    private const int LongestPhrase = 120;

    /// <summary>The matter of a passage; null where it speaks of nothing that could be named.</summary>
    /// <param name="part">Range of the reading.</param>
    /// <param name="speaker">Mention of the speaker, who is no matter of his own words; null where he has none.</param>
    public Party? Of(TextSpan part, int? speaker)
    {
        var view = context.Views[SortedSearch.First(context.Views.Count, i => context.Views[i].Sentence.Span.End > part.Start)];
        int own = speaker ?? -1;
        return (SentenceTree.Of(view.Sentence) is { } tree ? InTree(view, tree, part, own) : null) ?? Named(view, part, own);
    }

    /// <summary>What a verb of judgement governs: its object, or what stands behind its preposition.</summary>
    public static Party? Judged(SentenceView view, SentenceTree tree, int verb, Party judge)
    {
        foreach (string relation in new[] { "obj", "obl", "advcl" })
        {
            if (tree.Child(verb, relation) is >= 0 and int head && head > verb && Phrase(view, tree, head) is { } party && party.Name != judge.Name)
            {
                return party;
            }
        }

        return null;
    }

    private Party? InTree(SentenceView view, SentenceTree tree, TextSpan part, int own)
    {
        for (int t = 0; t < tree.Count; t++)
        {
            bool heads = Inside(view, t, part) && (tree.Head(t) < 0 || !Inside(view, tree.Head(t), part));
            if (heads && tree.Child(t, "nsubj") is >= 0 and int subject && Inside(view, subject, part))
            {
                return Other(view, tree, subject, own) ?? (tree.Child(t, "obj") is >= 0 and int patient ? Other(view, tree, patient, own) : null);
            }
        }

        return null;
    }

    private Party? Other(SentenceView view, SentenceTree tree, int head, int own) =>
        Phrase(view, tree, head) is { } party && !(party.Mention is int m && SameName(m, own)) ? party : null;

    private static Party? Phrase(SentenceView view, SentenceTree tree, int head)
    {
        if (view.MentionAt(head) >= 0)
        {
            return PartyReader.OfMention(view, view.MentionAt(head));
        }

        if (tree.Tag(head) is "PRP")
        {
            return PartyReader.OfPronoun(view, head) is [var one] ? one : null;
        }

        int first = tree.First(head), last = tree.Last(head);
        first += first < head && tree.Head(first) == head && tree.Relation(first) is "case" or "mark" ? 1 : 0;
        for (int t = head + 1; t <= last; t++)
        {
            last = view.IsMark(t, ',') ? t - 1 : last;
        }

        bool names = tree.Tag(head) is "NN" or "NNS" or "NNP" or "NNPS" or "DT" or "VBG" && view.Span(first, last).Length <= LongestPhrase;
        return names ? new Party(PartyKind.Other, view.Words(first, last)) : null;
    }

    private Party? Named(SentenceView view, TextSpan part, int own)
    {
        for (int t = 0; t < view.Count; t++)
        {
            int mention = view.MentionAt(t);
            if (mention >= 0 && Inside(view, t, part) && view.Mention(mention).Kind is MentionKind.Person or MentionKind.Organisation && !SameName(mention, own))
            {
                return PartyReader.OfMention(view, mention);
            }
        }

        return null;
    }

    private static bool Inside(SentenceView view, int token, TextSpan part) =>
        view.Sentence.Tokens[token].Span.Start >= part.Start && view.Sentence.Tokens[token].Span.End <= part.End;

    private bool SameName(int mention, int speaker) =>
        speaker >= 0 && context.Analysis.Mentions[speaker].Surface.Split(' ')[^1] == context.Analysis.Mentions[mention].Surface.Split(' ')[^1];
}
