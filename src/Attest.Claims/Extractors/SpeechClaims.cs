using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Claims;

/// <summary>
/// What a voice says or believes is a statement of that voice: one for each position, which may run over several sentences. What another
/// rule reads from the same words is told there, with the speaker, and is no statement besides.
/// </summary>
internal sealed class SpeechClaims(DocumentContext context)
{
    private const int FewestWords = 4;
    private const int LongestQuote = 400;
    private readonly Positions _positions = new(context);
    private readonly Matters _matters = new(context);

    /// <param name="told">What other rules read.</param>
    public IEnumerable<Draft> All(IReadOnlyList<Draft> told)
    {
        var tellings = new Tellings(told);
        foreach (var quotation in context.Analysis.Quotations.Where(q => q.Speaker is not null))
        {
            var parts = quotation.Kind == QuotationKind.Indirect ? Reported(quotation, tellings) : _positions.In(quotation, tellings);
            // What somebody doubts is no position of his: that he doubts it is.
            parts = quotation is { CueKind: "doubt", Kind: QuotationKind.Indirect, Cue: { } cue } ? parts.Select(p => p.Cover(cue)) : parts;
            foreach (var part in parts.Where(p => Words(p) >= FewestWords && p.Length <= LongestQuote))
            {
                yield return Statement(quotation, part);
            }
        }
    }

    private Draft Statement(Quotation quotation, TextSpan part)
    {
        bool isPerson = quotation.SpeakerMention is int m && context.Analysis.Mentions[m].Kind == MentionKind.Person;
        var speaker = new Party(isPerson ? PartyKind.Person : PartyKind.Group, quotation.Speaker!, quotation.SpeakerMention);
        bool told = quotation.Kind == QuotationKind.Indirect && quotation.CueKind is "know" or "feel";
        bool wished = quotation.Kind == QuotationKind.Indirect && quotation.CueKind == "order";
        return new Draft(context.Type("statement"), speaker, part, $"speech: {quotation.Kind.ToString().ToLowerInvariant()}")
        {
            Value = part.In(context.Analysis.Witness.Transcript.Reading), IsOwnWord = !told, IsTold = told,
            Object = _matters.Of(part, quotation.SpeakerMention),
            Stance = quotation.CueKind switch { "confess" => Stance.Confessed, "deny" => null, _ => wished ? Stance.Intended : Stance.Asserted },
        };
    }

    private IEnumerable<TextSpan> Reported(Quotation quotation, Tellings tellings)
    {
        bool charge = quotation is { CueKind: "accuse", Rule: "complement" };
        return charge || tellings.Cover(quotation.Content) || (quotation.CueKind == "order" && _positions.TellsDeed(quotation.Content)) ? [] : [_positions.Cut(quotation.Content)];
    }

    private int Words(TextSpan span) => span.In(context.Analysis.Witness.Transcript.Reading).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
