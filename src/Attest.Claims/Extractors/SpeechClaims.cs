using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Claims;

/// <summary>What a named voice says is a statement of that voice: a sentence of direct speech, the content of reported speech.</summary>
internal sealed class SpeechClaims(DocumentContext context)
{
    private const int FewestWords = 4;
    private const int LongestQuote = 400;

    /// <param name="told">What other rules read, in order of place: a sentence of direct speech that tells an event is no statement besides.</param>
    public IEnumerable<Draft> All(IReadOnlyList<Draft> told)
    {
        int[] starts = [.. told.Select(d => d.Reading.Start).Order()];
        foreach (var quotation in context.Analysis.Quotations.Where(q => q.Speaker is not null))
        {
            var speaker = new Party(quotation.SpeakerMention is int m && context.Analysis.Mentions[m].Kind == MentionKind.Person ? PartyKind.Person : PartyKind.Group,
                quotation.Speaker!, quotation.SpeakerMention);
            bool whole = quotation.Kind == QuotationKind.Indirect;
            var parts = whole ? [quotation.Content] : Sentences(quotation).Where(p => !HoldsAny(p, starts));
            foreach (var part in parts.Where(p => Words(p) >= FewestWords && p.Length <= LongestQuote))
            {
                yield return new Draft(context.Type("statement"), speaker, part, $"speech: {quotation.Kind.ToString().ToLowerInvariant()}")
                {
                    Value = part.In(context.Analysis.Witness.Transcript.Reading), IsOwnWord = true,
                    Stance = quotation.CueKind switch { "confess" => Stance.Confessed, "deny" => null, "order" => Stance.Intended, _ => Stance.Asserted },
                };
            }
        }
    }

    // Whole sentences of the speech; of a source inside the page those in which its author speaks of himself or judges.
    private IEnumerable<TextSpan> Sentences(Quotation quotation)
    {
        var sentences = context.Analysis.Sentences;
        for (int s = FirstEndingAfter(quotation.Content.Start); s < sentences.Count && sentences[s].Span.Start < quotation.Content.End; s++)
        {
            var sentence = sentences[s];
            int overlap = sentence.Span.OverlapLength(quotation.Content);
            if (overlap == 0 || sentence.Region.Kind == RegionKind.SourceHeading)
            {
                continue;
            }

            var part = TextSpan.Of(Math.Max(sentence.Span.Start, quotation.Content.Start), Math.Min(sentence.Span.End, quotation.Content.End));
            if (quotation.Kind != QuotationKind.EmbeddedSource || IsOpinion(sentence))
            {
                yield return part;
            }
        }
    }

    private int FirstEndingAfter(int offset) =>
        SortedSearch.First(context.Analysis.Sentences.Count, i => context.Analysis.Sentences[i].Span.End > offset);

    private static bool HoldsAny(TextSpan part, int[] starts)
    {
        int at = Array.BinarySearch(starts, part.Start);
        at = at < 0 ? ~at : at;
        return at < starts.Length && starts[at] < part.End;
    }

    private bool IsOpinion(Sentence sentence)
    {
        string text = context.Analysis.Witness.Transcript.Reading;
        return sentence.Tokens.Any(t => t.Span.Slice(text) is "I" or "my" or "we" or "We" or "our" or "я" or "мы" or "ich" or "wir" or "yo" or "nosotros");
    }

    private int Words(TextSpan span) => span.In(context.Analysis.Witness.Transcript.Reading).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
