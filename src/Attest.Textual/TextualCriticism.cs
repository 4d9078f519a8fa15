using Attest.Reading;
using Attest.Text;
using Attest.Textual.Matching;
using Attest.Textual.Words;

namespace Attest.Textual;

/// <summary>The stage: which passages of a collection descend from one text, which way they were copied, which witnesses are one work.</summary>
public static class TextualCriticism
{
    /// <summary>Compares all witnesses with each other and each with itself. The order they come in does not matter.</summary>
    public static TextualResult Compare(IReadOnlyList<Witness> witnesses)
    {
        var words = CollectionWords.Read(witnesses);
        var aligned = ReuseFinder.Find(words);
        var reuses = aligned.Select(p => ToReuse(words, p)).ToArray();
        return new TextualResult(reuses, new TraditionBuilder(words, aligned, reuses).Build(), []);
    }

    private static Reuse ToReuse(CollectionWords words, AlignedPassage passage)
    {
        var a = ToPassage(words.Witnesses[passage.WitnessA], passage.SpanA(words));
        var b = ToPassage(words.Witnesses[passage.WitnessB], passage.SpanB(words));
        string id = ContentId.Of("r", a.WitnessId, a.Received.ToString(), b.WitnessId, b.Received.ToString());
        return new Reuse(id, a, b, passage.Similarity, Direction.Unknown, []);
    }

    private static Passage ToPassage(Witness witness, TextSpan span) =>
        Passages.Of(witness, Passages.WithStop(witness.Transcript.Reading, span));
}
