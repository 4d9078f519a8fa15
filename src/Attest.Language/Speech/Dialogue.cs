using Attest.Text;

namespace Attest.Language;

/// <summary>The quotations of a text and the people who may speak them, laid out for the ranker. All ranges are of the reading.</summary>
public sealed class Dialogue
{
    private readonly int[] _paragraphStarts;

    /// <param name="text">The reading.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="quotes">Its quotations in order, none inside another.</param>
    /// <param name="candidates">Where people are named, in order of place, none inside another.</param>
    public Dialogue(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<QuotedSpan> quotes, IReadOnlyList<SpeakerCandidate> candidates)
    {
        (Text, Sentences, Quotes) = (text, sentences, quotes);
        (Narrated, Spoken) = Apart(quotes, candidates);
        _paragraphStarts = ParagraphStarts(sentences);
        Turns = FindTurns();
    }

    public string Text { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public IReadOnlyList<QuotedSpan> Quotes { get; }

    /// <summary>Candidates in the narrator's words.</summary>
    public IReadOnlyList<SpeakerCandidate> Narrated { get; }

    /// <summary>Names and nouns inside the quotations: who is addressed or spoken of.</summary>
    public IReadOnlyList<SpeakerCandidate> Spoken { get; }

    public IReadOnlyList<DialogueTurn> Turns { get; }

    public int ParagraphOf(int quote) => Sentences[Quotes[quote].Sentence].Paragraph;

    /// <summary>The range from the first sentence of a paragraph to the end of its last.</summary>
    public TextSpan Paragraph(int number)
    {
        int first = _paragraphStarts[number];
        int end = number + 1 < _paragraphStarts.Length ? _paragraphStarts[number + 1] : Sentences.Count;
        return first < end ? Sentences[first].Span.Cover(Sentences[end - 1].Span) : default;
    }

    /// <summary>Index of the first sentence of a paragraph.</summary>
    public int FirstSentence(int paragraph) => _paragraphStarts[paragraph];

    /// <summary>The narrator's candidates that lie whole in a range, as indexes into <see cref="Narrated"/>.</summary>
    public (int First, int End) NarratedIn(int start, int end) =>
        (FirstFrom(Narrated, start), FirstFrom(Narrated, end));

    /// <summary>The candidates inside a quotation, as indexes into <see cref="Spoken"/>.</summary>
    public (int First, int End) SpokenIn(TextSpan quote) => (FirstFrom(Spoken, quote.Start), FirstFrom(Spoken, quote.End));

    private static int FirstFrom(IReadOnlyList<SpeakerCandidate> list, int offset) => SortedSearch.First(list.Count, i => list[i].Span.Start >= offset);

    private static (List<SpeakerCandidate> Narrated, List<SpeakerCandidate> Spoken) Apart(IReadOnlyList<QuotedSpan> quotes, IReadOnlyList<SpeakerCandidate> candidates)
    {
        var (narrated, spoken) = (new List<SpeakerCandidate>(), new List<SpeakerCandidate>());
        int q = 0;
        foreach (var candidate in candidates)
        {
            while (q < quotes.Count && quotes[q].Content.End <= candidate.Span.Start)
            {
                q++;
            }

            bool inside = q < quotes.Count && quotes[q].Content.Start <= candidate.Span.Start;
            if (!inside)
            {
                narrated.Add(candidate);
            }
            else if (candidate.Form is CandidateForm.Name or CandidateForm.Noun)
            {
                spoken.Add(candidate);
            }
        }

        return (narrated, spoken);
    }

    private static int[] ParagraphStarts(IReadOnlyList<Sentence> sentences)
    {
        int count = sentences.Count == 0 ? 0 : sentences[^1].Paragraph + 1;
        var starts = new int[count];
        Array.Fill(starts, sentences.Count);
        for (int s = sentences.Count - 1; s >= 0; s--)
        {
            starts[sentences[s].Paragraph] = s;
        }

        for (int p = count - 2; p >= 0; p--)
        {
            starts[p] = Math.Min(starts[p], starts[p + 1]);
        }

        return starts;
    }

    private List<DialogueTurn> FindTurns()
    {
        var turns = new List<DialogueTurn>();
        for (int q = 0; q < Quotes.Count; q++)
        {
            int paragraph = ParagraphOf(q);
            if (turns.Count > 0 && turns[^1].Paragraph == paragraph)
            {
                turns[^1] = turns[^1] with { End = q + 1 };
            }
            else
            {
                turns.Add(new DialogueTurn(q, q + 1, paragraph));
            }
        }

        return turns;
    }
}
