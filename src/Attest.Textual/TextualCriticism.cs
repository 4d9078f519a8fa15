using Attest.Reading;
using Attest.Text;
using Attest.Textual.Descent;
using Attest.Textual.Matching;
using Attest.Textual.Words;

namespace Attest.Textual;

/// <summary>The stage: which passages of a collection descend from one text, which way they were copied, which witnesses are one work.</summary>
public static class TextualCriticism
{
    /// <summary>Compares all witnesses with each other and each with itself, without word lists for the direction of copying.</summary>
    /// <param name="witnesses">In any order; the result is ordered by path.</param>
    public static TextualResult Compare(IReadOnlyList<Witness> witnesses) => Compare(witnesses, TextualRules.None);

    /// <summary>Compares all witnesses with each other and each with itself.</summary>
    /// <param name="witnesses">In any order; the result is ordered by path.</param>
    /// <param name="rules">Word lists that tell older from younger wording.</param>
    public static TextualResult Compare(IReadOnlyList<Witness> witnesses, TextualRules rules)
    {
        var words = CollectionWords.Read(witnesses);
        var passages = ReuseFinder.Find(words);
        var descent = DescentReport.Of(words, rules, passages);
        var reuses = passages.Select((p, i) => ToReuse(words, p, descent.Directions[i])).ToArray();
        var traditions = new TraditionBuilder(words, passages, reuses).Build();
        return new TextualResult(reuses, traditions, descent.Revisions);
    }

    private static Reuse ToReuse(CollectionWords words, AlignedPassage passage, PassageDescent descent)
    {
        var a = ToPassage(words.Witnesses[passage.WitnessA], passage.SpanA(words));
        var b = ToPassage(words.Witnesses[passage.WitnessB], passage.SpanB(words));
        string id = ContentId.Of("r", a.WitnessId, a.Received.ToString(), b.WitnessId, b.Received.ToString());
        return new Reuse(id, a, b, passage.Similarity, descent.Older, descent.Reasons);
    }

    private static Passage ToPassage(Witness witness, TextSpan span) =>
        Passages.Of(witness, Passages.WithStop(witness.Transcript.Reading, span));
}
