using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>Turns drafts into claims: cuts the quote, reads the voice, settles the stance, makes the id.</summary>
internal sealed class ClaimBuilder(DocumentContext context)
{
    /// <summary>The claim of a draft; null where its subject is the page's furniture or nothing.</summary>
    public Claim? Build(Draft draft)
    {
        if (draft.Subject.Name.Length == 0 || draft.Reading.IsEmpty)
        {
            return null;
        }

        var witness = context.Analysis.Witness;
        var around = context.Voices.Around(draft.Reading);
        var voice = draft.IsOwnWord ? OwnWord(draft.Subject, around) : VoiceReader.ChainOf(draft.IsTold ? Without(draft.Subject, around) : around);
        var date = draft.Date is int index ? context.Analysis.Dates[index] : draft.OwnDate is null ? DateOfSource(draft, voice, around) : null;
        var quote = witness.Transcript.Cut(draft.Reading);
        var stance = StanceOf(draft, around);
        return new Claim
        {
            Id = ContentId.Of("c", witness.Id, draft.Type.Name, draft.Subject.Name, draft.Object?.Name, draft.Value, $"{quote.Span.Start}-{quote.Span.End}"),
            WitnessId = witness.Id,
            Type = draft.Type.Name,
            Subject = draft.Subject,
            Object = draft.Object,
            Value = draft.Value,
            Date = draft.OwnDate ?? date?.Date,
            DateWords = date?.Words ?? (draft.OwnDate is null ? null : draft.Reading.In(witness.Transcript.Reading)),
            DateReason = date?.Reason ?? (draft.OwnDate is null ? null : "stated"),
            Place = draft.Place,
            Voice = voice,
            Stance = stance,
            Reading = draft.Reading,
            Quote = quote,
            Rule = context.Rules.Book.NameOf(draft.Type, draft.Rule),
            Duress = draft.Duress,
            SourceNumber = witness.Transcript.SourceAt(draft.Reading.Start)?.Number,
        };
    }

    // What the author of a source inside the page says there, he says when the source was written or spoken, as its heading dates it.
    private DateMention? DateOfSource(Draft draft, Voice voice, IReadOnlyList<Quotation> around)
    {
        bool ownWords = draft.Type.Name == "statement" && around is [{ Kind: QuotationKind.EmbeddedSource, Speaker: { } author }, ..] && voice.Name == author;
        return ownWords && context.Analysis.Witness.Transcript.SourceAt(draft.Reading.Start) is { Date: Edtf said } source
            && context.Analysis.Dates.FirstOrDefault(d => source.Heading.Contains(d.Span) && d.Date == said) is { } stated
            ? stated with { Reason = "the date of the source" }
            : null;
    }

    // A charge is alleged whoever reports it; what a clause denies or intends stays so inside any report; a report's own
    // cue ("claimed", "denied") colours what is plainly stated in it.
    private static Stance StanceOf(Draft draft, IReadOnlyList<Quotation> around)
    {
        if (draft.Type.Stance is Stance always)
        {
            return always;
        }

        if (draft.Stance is Stance grammatical)
        {
            return grammatical;
        }

        var indirect = around.FirstOrDefault(q => q.Kind == QuotationKind.Indirect && !VoiceReader.IsVouchedFor(q));
        return indirect?.CueKind switch
        {
            "claim" or "alleged" or "accuse" or "doubt" => Stance.Alleged,
            "deny" => Stance.Denied,
            "order" => Stance.Intended,
            "confess" => Stance.Confessed,
            _ => around is [{ Kind: QuotationKind.Direct or QuotationKind.EmbeddedSource, CueKind: "confess" }, ..] ? Stance.Confessed : Stance.Asserted,
        };
    }

    private static List<Quotation> Without(Party subject, IReadOnlyList<Quotation> around) => [.. around.Where(q => q.Speaker != subject.Name)];

    private static Voice OwnWord(Party subject, IReadOnlyList<Quotation> around)
    {
        var outer = VoiceReader.ChainOf(Without(subject, around));
        return new Voice(VoiceKind.Speaker, subject.Name, outer.Kind == VoiceKind.Narrator ? null : outer) { Mention = subject.Mention };
    }
}
