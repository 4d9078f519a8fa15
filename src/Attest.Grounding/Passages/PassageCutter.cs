using Attest.Language;

namespace Attest.Grounding;

/// <summary>Cuts a document into passages a model can read at once: whole sentences, at a paragraph's end where one is near, a source inside the page apart.</summary>
internal static class PassageCutter
{
    /// <summary>In UTF-16 code units of the reading; one sentence may be longer.</summary>
    private const int Longest = 4000;

    /// <summary>From here on a paragraph's end ends the passage.</summary>
    private const int Enough = 2500;

    public static IEnumerable<ModelPassage> Cut(Analysis analysis)
    {
        var sentences = analysis.Sentences;
        int first = 0;
        for (int i = 1; i <= sentences.Count; i++)
        {
            if (i == sentences.Count || EndsBefore(sentences, first, i))
            {
                yield return Passage(analysis, first, i - 1);
                first = i;
            }
        }
    }

    private static bool EndsBefore(IReadOnlyList<Sentence> sentences, int first, int next)
    {
        int length = sentences[next - 1].Span.End - sentences[first].Span.Start;
        return sentences[next].Source != sentences[next - 1].Source
            || sentences[next].Span.End - sentences[first].Span.Start > Longest
            || (length >= Enough && sentences[next].Paragraph != sentences[next - 1].Paragraph);
    }

    private static ModelPassage Passage(Analysis analysis, int first, int last)
    {
        var span = analysis.Sentences[first].Span.Cover(analysis.Sentences[last].Span);
        return new ModelPassage(span, span.In(analysis.Witness.Transcript.Reading), first, last);
    }
}
