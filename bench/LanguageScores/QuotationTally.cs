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
                if (!right && Environment.GetEnvironmentVariable("ATTEST_SHOW") is not null)
                {
                    var d = scene.Dialogue;
                    Console.WriteLine($"--- {scene.Name} {(speakers[t].IsNamedBeside ? "BESIDE" : "")} chose {NameOf(d, speakers[t].Person)} truth {NameOf(d, scene.Truth[q])}\n{d.Text[Math.Max(0, d.Quotes[q].Content.Start - 300)..d.Quotes[q].Content.Start]} [[[ {d.Quotes[q].Content.In(d.Text)} ]]] {d.Text[d.Quotes[q].Content.End..Math.Min(d.Text.Length, d.Quotes[q].Content.End + 80)]}");
                }
            }
        }
    }

    private static string NameOf(Dialogue d, int? person)
    {
        var all = d.Narrated.Concat(d.Spoken).Where(c => c.Person == person).OrderBy(c => c.Form).ToArray();
        return all.Length == 0 ? "nobody" : all[0].Span.In(d.Text);
    }

    public void AddSpans(LitBankText text, Analysis analysis)
    {
        var own = analysis.Quotations.Where(q => q.Kind == QuotationKind.Direct).Select(q => q.Content).ToArray();
        if (Environment.GetEnvironmentVariable("ATTEST_SHOW") == "spans")
        {
            string r = text.Witness.Transcript.Reading;
            foreach (var g in text.Quotes.Where(g => !own.Any(o => o.OverlapLength(g.Span) >= Overlap * Math.Max(o.Length, g.Span.Length - 2))))
            {
                Console.WriteLine($"MISSED {text.Name} {r[Math.Max(0, g.Span.Start - 30)..g.Span.Start]}[[{g.Span.In(r)}]]".Replace("\n", "|"));
            }
        }

        _gold += text.Quotes.Count;
        _own += own.Length;
        _found += text.Quotes.Count(g => own.Any(o => o.OverlapLength(g.Span) >= Overlap * Math.Max(o.Length, g.Span.Length - 2)));
    }

    public override string ToString() =>
        FormattableString.Invariant($"quotations {_quotes}, speaker right {_right} ({(double)_right / _quotes:0.000}); named beside {_beside}, right {(double)_besideRight / Math.Max(1, _beside):0.000}; own spans P {(double)_found / Math.Max(1, _own):0.000} R {(double)_found / Math.Max(1, _gold):0.000} (annotated {_gold})");
}
