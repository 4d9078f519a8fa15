using Attest.Claims;
using Attest.Language;
using Attest.Text;

namespace Attest.Grounding;

/// <summary>
/// Checks what a model proposed against the words of the passage and makes claims of what holds. The quote must stand in the passage letter by
/// letter; subject, object, value, place, date and speaker must be words of the document at that place. What cannot be checked is
/// thrown away, never repaired.
/// </summary>
/// <param name="analysis">The document.</param>
/// <param name="rules">The vocabulary.</param>
/// <param name="rule">Name of the rule the claims bear: <c>model:NAME</c>.</param>
internal sealed class ClaimGrounder(Analysis analysis, ClaimRules rules, string rule)
{
    private readonly Dictionary<string, ClaimType> _types = rules.Types.ToDictionary(t => t.Name, StringComparer.Ordinal);
    private readonly VoiceReader _voices = new(analysis);
    private readonly string _text = analysis.Witness.Transcript.Reading;

    /// <summary>The claim; null, and why, where the passage does not bear it out.</summary>
    public (Claim? Claim, Unsupported Why) Ground(ProposedClaim proposed, ModelPassage passage)
    {
        if (!_types.TryGetValue(proposed.Type, out var type) || !Enum.TryParse<Stance>(proposed.Stance, ignoreCase: true, out var stance) || !Enum.IsDefined(stance))
        {
            return (null, Unsupported.Vocabulary);
        }

        if (QuoteIn(passage, proposed) is not { } reading)
        {
            return (null, Unsupported.Quote);
        }

        var around = Around(reading, passage);
        if (PartyOf(proposed.Subject, around) is not { } subject)
        {
            return (null, Unsupported.Subject);
        }

        if (!IsThere(proposed.Object, around) || !IsThere(proposed.Value, around) || !IsThere(proposed.Place, around))
        {
            return (null, Unsupported.Slot);
        }

        return VoiceOf(proposed.Speaker, reading) is { } voice
            ? (Make(proposed, type.Stance ?? stance, reading, (subject, voice)), Unsupported.Nothing)
            : (null, Unsupported.Voice);
    }

    // Where the words stand several times, the place nearest to the subject's name is meant.
    private TextSpan? QuoteIn(ModelPassage passage, ProposedClaim proposed)
    {
        TextSpan? best = null;
        int name = passage.Text.IndexOf(proposed.Subject, StringComparison.Ordinal);
        for (int at = IndexOf(passage.Text, proposed.Quote, 0); at >= 0; at = IndexOf(passage.Text, proposed.Quote, at + 1))
        {
            var span = TextSpan.FromLength(passage.Span.Start + at, proposed.Quote.Length);
            best = best is { } b && Math.Abs(b.Start - passage.Span.Start - name) <= Math.Abs(at - name) ? b : span;
        }

        return best;
    }

    private static int IndexOf(string text, string words, int from) =>
        words.Length == 0 || from >= text.Length ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);

    // The sentences of the quote and the one before: what a claim rests on.
    private TextSpan Around(TextSpan reading, ModelPassage passage)
    {
        int first = passage.FirstSentence, last = passage.LastSentence;
        while (first < last && analysis.Sentences[first].Span.End <= reading.Start)
        {
            first++;
        }

        while (last > first && analysis.Sentences[last].Span.Start >= reading.End)
        {
            last--;
        }

        return analysis.Sentences[Math.Max(passage.FirstSentence, first - 1)].Span.Cover(analysis.Sentences[last].Span);
    }

    private Party? PartyOf(string name, TextSpan around)
    {
        int? mention = null;
        for (int i = 0; i < analysis.Mentions.Count; i++)
        {
            // The last one at or before the end of the passage: the nearest that the words can mean.
            mention = analysis.Mentions[i].Surface == name && (mention is null || analysis.Mentions[i].Span.Start < around.End) ? i : mention;
        }

        return mention is int index ? new Party(KindOf(analysis.Mentions[index].Kind), name, index)
            : IsThere(name, around) ? new Party(PartyKind.Group, name)
            : null;
    }

    private static PartyKind KindOf(MentionKind kind) => kind switch
    {
        MentionKind.Person => PartyKind.Person,
        MentionKind.Organisation => PartyKind.Organisation,
        MentionKind.Event => PartyKind.Event,
        _ => PartyKind.Other,
    };

    private bool IsThere(string? words, TextSpan around) =>
        words is null || around.Slice(_text).Contains(words, StringComparison.OrdinalIgnoreCase) || analysis.Mentions.Any(m => m.Surface == words);

    // A wrong voice is worse than a missed claim: where quotation marks say one thing and the model another, there is no claim.
    private Voice? VoiceOf(string? speaker, TextSpan reading)
    {
        var told = VoiceReader.ChainOf(_voices.Around(reading));
        if (speaker is null || told.Name == speaker)
        {
            return told;
        }

        if (told.Kind != VoiceKind.Narrator && !told.Name!.Contains(speaker, StringComparison.Ordinal) && !speaker.Contains(told.Name, StringComparison.Ordinal))
        {
            return null;
        }

        return told.Kind != VoiceKind.Narrator ? told
            : analysis.Mentions.Select((m, i) => (m, i)).FirstOrDefault(p => p.m.Surface == speaker) is { m: not null } found ? new Voice(VoiceKind.Speaker, speaker) { Mention = found.i }
            : null;
    }

    private Claim Make(ProposedClaim proposed, Stance stance, TextSpan reading, (Party Subject, Voice Voice) who)
    {
        var witness = analysis.Witness;
        var quote = witness.Transcript.Cut(reading);
        var date = DateOf(proposed.Date, reading);
        return new Claim
        {
            Id = ContentId.Of("c", witness.Id, rule, proposed.Type, proposed.Subject, proposed.Object, proposed.Value, $"{quote.Span.Start}-{quote.Span.End}"),
            WitnessId = witness.Id,
            Type = proposed.Type,
            Subject = who.Subject,
            Object = proposed.Object is { } name ? PartyOf(name, reading) ?? new Party(PartyKind.Other, name) : null,
            Value = proposed.Value,
            Date = date?.Date,
            DateWords = date?.Words,
            DateReason = date?.Reason,
            Place = proposed.Place,
            Voice = who.Voice,
            Stance = stance,
            Reading = reading,
            Quote = quote,
            Rule = rule,
            SourceNumber = witness.Transcript.SourceAt(reading.Start)?.Number,
        };
    }

    // A date counts where the language stage read the same one in the same sentences; else the slot stays empty.
    private DateMention? DateOf(string? date, TextSpan reading) =>
        Edtf.TryParse(date, out var meant)
            ? analysis.Dates.Where(d => d.Date == meant && analysis.Sentences[d.Sentence].Span.Overlaps(reading)).MinBy(d => Math.Abs(d.Span.Start - reading.Start))
            : null;
}

/// <summary>Why a proposed claim was thrown away.</summary>
internal enum Unsupported
{
    Nothing,

    /// <summary>A type or stance that is none of the vocabulary.</summary>
    Vocabulary,

    /// <summary>Its quote does not stand in the passage.</summary>
    Quote,

    /// <summary>The document names no such subject there.</summary>
    Subject,

    /// <summary>Object, value or place are no words of the passage.</summary>
    Slot,

    /// <summary>Its speaker is not the one the text gives.</summary>
    Voice,
}
