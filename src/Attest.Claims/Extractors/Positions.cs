using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Claims;

/// <summary>
/// Cuts speech into positions: sentences that argue or judge, each with those that only carry it on. Sentences that go on with a story
/// are left to the other rules; of a source inside the page only the most argued ones are positions.
/// </summary>
internal sealed class Positions(DocumentContext context)
{
    private const int LongestPosition = 200;
    private const int LongestHalf = 140;
    private const int ShortestPosition = 40;
    private const int PositionsOfSource = 2;

    private string Text => context.Analysis.Witness.Transcript.Reading;

    /// <summary>The positions of a quotation, as ranges of the reading, in order.</summary>
    public IEnumerable<TextSpan> In(Quotation quotation, Tellings tellings)
    {
        bool source = quotation.Kind == QuotationKind.EmbeddedSource;
        var sentences = Sentences(quotation).Where(p => !tellings.Cover(p.Part) && !HasInnerVoice(quotation, p.Part)).Select(p => (p.View, p.Part, Weight: Weight(p.View, p.Part))).ToList();
        if (!source && IsFragment(quotation))
        {
            return [];
        }

        if (!source)
        {
            return Joined(sentences.Where(p => p.Weight > 0 || IsWhole(quotation, p.Part)).Select(p => (p.View, p.Part)));
        }

        int least = sentences.Select(p => p.Weight).OrderDescending().Take(PositionsOfSource).Append(0).Min();
        return Joined(sentences.Where(p => p.Weight >= Math.Max(2, least)).Take(PositionsOfSource).Select(p => (p.View, p.Part)));
    }

    /// <summary>The part of a passage that carries its position: a long one ends at its last comma or stop within reach.</summary>
    public TextSpan Cut(TextSpan part)
    {
        if (part.Length <= LongestPosition)
        {
            return part;
        }

        var words = Text.AsSpan(part.Start, LongestPosition);
        int colon = words.IndexOf(": ");
        int end = colon >= ShortestPosition ? colon : words.LastIndexOfAny(',', ';', '—');
        return end >= ShortestPosition ? TextSpan.FromLength(part.Start, end) : part;
    }

    /// <summary>True where a passage speaks of a deed some other type covers: that it was asked for is a claim of that type.</summary>
    public bool TellsDeed(TextSpan part)
    {
        var view = context.Views[SortedSearch.First(context.Views.Count, i => context.Views[i].Sentence.Span.End > part.Start)];
        return Enumerable.Range(0, view.Count).Any(t => part.Contains(view.Sentence.Tokens[t].Span.Start) && view.IsOpen(t)
            && context.Rules.Triggers.At(view, t, TriggerKind.Verb).Any(f => f.Trigger.Type.Group == "persecution"));
    }

    // "There were few of them, but as time went on they grew": two positions.
    private IEnumerable<TextSpan> Split(TextSpan part)
    {
        var words = Text.AsSpan(part.Start, part.Length);
        int at = words.IndexOf("; ");
        at = at < 0 ? words.IndexOf(", but ") : at;
        bool both = part.Length > LongestHalf && at >= ShortestPosition && part.Length - at >= ShortestPosition;
        return both ? [TextSpan.FromLength(part.Start, at), TextSpan.Of(part.Start + at + 2, part.End)] : [part];
    }

    private IEnumerable<(SentenceView View, TextSpan Part)> Sentences(Quotation quotation)
    {
        int first = SortedSearch.First(context.Views.Count, i => context.Views[i].Sentence.Span.End > quotation.Content.Start);
        for (int s = first; s < context.Views.Count && context.Views[s].Sentence.Span.Start < quotation.Content.End; s++)
        {
            var sentence = context.Views[s].Sentence;
            if (sentence.Span.OverlapLength(quotation.Content) > 0 && sentence.Region.Kind != RegionKind.SourceHeading)
            {
                yield return (context.Views[s], TextSpan.Of(Math.Max(sentence.Span.Start, quotation.Content.Start), Math.Min(sentence.Span.End, quotation.Content.End)));
            }
        }
    }

    // A few words at arm's length are a position only behind the verb they complete: "condemned him "for betraying the cause"".
    private bool IsFragment(Quotation quotation)
    {
        if (quotation.Rule == "cue before" || !char.IsLower(Text[quotation.Content.Start]))
        {
            return false;
        }

        var view = context.Views[SortedSearch.First(context.Views.Count, i => context.Views[i].Sentence.Span.End > quotation.Content.Start)];
        for (int t = 0; t < view.Count; t++)
        {
            bool inside = quotation.Content.Contains(view.Sentence.Tokens[t].Span.Start);
            if (inside && (view.Class(t) is WordClass.Auxiliary or WordClass.SubjectPronoun || view.Sentence.Tags is { } tags && tags[t] is "VBD" or "VBZ" or "VBP" or "MD"))
            {
                return false;
            }
        }

        return true;
    }

    // "He explained that …" inside somebody's words: the position is his.
    private bool HasInnerVoice(Quotation outer, TextSpan part) =>
        context.Analysis.Quotations.Any(q => q != outer && q.Speaker is not null && q.Speaker != outer.Speaker && outer.Content.Contains(q.Content) && q.Content != outer.Content && 2 * q.Content.OverlapLength(part) > part.Length);

    private static bool IsWhole(Quotation quotation, TextSpan part) => 2 * part.Length > quotation.Content.Length;

    // How much a sentence argues. A story goes on in the past, with somebody for its subject; whoever argues denies, weighs, judges, says
    // what must be or what something is, and asks.
    private int Weight(SentenceView view, TextSpan part)
    {
        int weight = 0;
        bool narrates = Narrates(view, part);
        for (int t = 0; t < view.Count; t++)
        {
            if (!part.Contains(view.Sentence.Tokens[t].Span.Start))
            {
                continue;
            }

            var known = view.Class(t);
            bool own = view.Is(t, "I") || view.Is(t, "we") || view.Is(t, "my") || view.Is(t, "our");
            bool thinks = view.IsWord(t) && context.Rules.Language.Lexicon.CueKind(view.Word(t)) is "believe" or "think" or "doubt" or "argue" or "feel";
            weight += view.IsNegation(t) || view.IsMark(t, '?') || own || thinks || Weighs(view, t) ? 1 : 0;
            weight += known == WordClass.Auxiliary && (view.Is(t, "is") || view.Is(t, "are") || view.Is(t, "must") || view.Is(t, "would") || view.Is(t, "could") || view.Is(t, "should") || view.Is(t, "may") || view.Is(t, "cannot")) ? 1 : 0;
        }

        return narrates ? Math.Max(0, weight - 1) : weight + 1;
    }

    private static bool Weighs(SentenceView view, int t) =>
        view.Is(t, "because") || view.Is(t, "therefore") || view.Is(t, "although") || view.Is(t, "despite") || view.Is(t, "only") || view.Is(t, "merely") || view.Is(t, "never") || view.Is(t, "so") || view.Is(t, "if");

    // The verb that heads the passage is in the past, its subject somebody.
    private static bool Narrates(SentenceView view, TextSpan part)
    {
        if (SentenceTree.Of(view.Sentence) is not { } tree)
        {
            return false;
        }

        for (int t = 0; t < tree.Count; t++)
        {
            bool inside = part.Contains(view.Sentence.Tokens[t].Span.Start);
            if (inside && (tree.Head(t) < 0 || !part.Contains(view.Sentence.Tokens[tree.Head(t)].Span.Start)) && tree.Tag(t) is "VBD" or "VBN" && tree.Subject(t) is >= 0 and int subject)
            {
                return part.Contains(view.Sentence.Tokens[subject].Span.Start) && (view.Class(subject) == WordClass.SubjectPronoun || view.IsPerson(subject));
            }
        }

        return false;
    }

    // A sentence that opens with a conjunction or with the words "this" and "it", or another question or sentence of the same speaker's,
    // carries on the one before, as long as both are short.
    private List<TextSpan> Joined(IEnumerable<(SentenceView View, TextSpan Part)> sentences)
    {
        var joined = new List<TextSpan>();
        int last = -2;
        foreach (var (view, part) in sentences)
        {
            bool next = view.Index == last + 1 && joined.Count > 0 && joined[^1].Cover(part).Length <= LongestPosition;
            if (next && CarriesOn(view))
            {
                joined[^1] = joined[^1].Cover(part);
            }
            else
            {
                joined.Add(part);
            }

            last = view.Index;
        }

        return [.. joined.SelectMany(Split).Select(Cut)];
    }

    private static bool CarriesOn(SentenceView view)
    {
        int at = view.Count > 0 && !view.IsWord(0) ? 1 : 0;
        return view.Class(at) is WordClass.Coordinator or WordClass.SubjectPronoun or WordClass.PossessivePronoun || view.Is(at, "it") || view.Is(at, "this") || view.Is(at, "that") || view.Is(at, "these")
            || view.IsMark(view.Count - 1, '?');
    }
}
