using Attest.Language;

namespace Attest.Bench.LanguageScores;

/// <summary>What was right, summed over texts.</summary>
internal sealed class QuotationTally
{
    private const double Overlap = 0.8;
    private int _quotes, _right, _beside, _besideRight, _gold, _own, _found;

    public void AddSpeakers(GoldScene scene, IReadOnlyList<TurnSpeaker> speakers)
    {
        for (int t = 0; t < speakers.Count; t++)
        {
            var turn = scene.Dialogue.Turns[t];
            for (int q = turn.First; q < turn.End; q++)
            {
                bool right = speakers[t].Person == scene.Truth[q];
                _quotes++;
                _right += right ? 1 : 0;
                _beside += speakers[t].IsNamedBeside ? 1 : 0;
                _besideRight += right && speakers[t].IsNamedBeside ? 1 : 0;
            }
        }
    }

    public void AddSpans(LitBankText text, Analysis analysis)
    {
        var own = analysis.Quotations.Where(q => q.Kind == QuotationKind.Direct).Select(q => q.Content).ToArray();
        _gold += text.Quotes.Count;
        _own += own.Length;
        _found += text.Quotes.Count(g => own.Any(o => o.OverlapLength(g.Span) >= Overlap * Math.Max(o.Length, g.Span.Length - 2)));
    }

    public override string ToString() =>
        FormattableString.Invariant($"quotations {_quotes}, speaker right {_right} ({(double)_right / _quotes:0.000}); named beside {_beside}, right {(double)_besideRight / Math.Max(1, _beside):0.000}; own spans P {(double)_found / Math.Max(1, _own):0.000} R {(double)_found / Math.Max(1, _gold):0.000} (annotated {_gold})");
}
