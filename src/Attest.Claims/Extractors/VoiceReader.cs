using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>Tells whose word a passage is: the chain of quotations it stands in, from the innermost out.</summary>
public sealed class VoiceReader
{
    private readonly Quotation[] _quotations;
    private readonly int[] _furthestEnd;

    public VoiceReader(Analysis analysis)
    {
        _quotations = [.. analysis.Quotations.OrderBy(q => q.Content.Start).ThenByDescending(q => q.Content.Length)];
        _furthestEnd = new int[_quotations.Length];
        int furthest = 0;
        for (int i = 0; i < _quotations.Length; i++)
        {
            _furthestEnd[i] = furthest = Math.Max(furthest, _quotations[i].Content.End);
        }
    }

    /// <summary>The quotations around a passage, the innermost first.</summary>
    public IReadOnlyList<Quotation> Around(TextSpan passage)
    {
        var around = new List<Quotation>();
        for (int i = LastStartingBefore(passage.Start); i >= 0 && _furthestEnd[i] > passage.Start; i--)
        {
            if (_quotations[i].Content.Contains(passage.Start))
            {
                around.Add(_quotations[i]);
            }
        }

        around.Sort((a, b) => a.Content.Length.CompareTo(b.Content.Length));
        return around;
    }

    /// <summary>What somebody knew or learned is so in the words of whoever says that he knew it.</summary>
    public static bool IsVouchedFor(Quotation quotation) => quotation.CueKind == "know";

    private int LastStartingBefore(int offset) =>
        SortedSearch.First(_quotations.Length, i => _quotations[i].Content.Start > offset) - 1;

    /// <summary>The voice of what stands inside quotations: the innermost speaker, as told by the others.</summary>
    public static Voice ChainOf(IReadOnlyList<Quotation> innermostFirst)
    {
        var voice = Voice.Narrator;
        for (int i = innermostFirst.Count - 1; i >= 0; i--)
        {
            var quotation = innermostFirst[i];
            if (quotation.Speaker is { } name && name != voice.Name && !IsVouchedFor(quotation))
            {
                var kind = quotation.Kind == QuotationKind.EmbeddedSource ? VoiceKind.SourceAuthor : VoiceKind.Speaker;
                voice = new Voice(kind, name, voice.Kind == VoiceKind.Narrator ? null : voice) { Mention = quotation.SpeakerMention };
            }
        }

        return voice;
    }
}
