using Attest.Language;
using Attest.Text;

namespace Attest.Bench.LanguageScores;

/// <summary>A text with its annotated quotations and people, laid out for the ranker, and the true speaker of each quotation.</summary>
internal sealed record GoldScene(string Name, Dialogue Dialogue, IReadOnlyList<int> Truth)
{
    private static readonly string[] Possessives = ["his", "her", "my", "our", "their", "your", "its", "hers", "mine", "himself", "herself"];

    public static GoldScene Of(LitBankText text, IReadOnlyList<Sentence> sentences)
    {
        string reading = text.Witness.Transcript.Reading;
        var people = new Dictionary<string, int>();
        int Number(string cluster) => people.TryGetValue(cluster, out int known) ? known : people[cluster] = people.Count;

        var quotes = new List<QuotedSpan>();
        var truth = new List<int>();
        foreach (var quote in text.Quotes.Where(q => q.Span.Length > 0).OrderBy(q => q.Span.Start))
        {
            if (quotes.Count > 0 && quote.Span.Start < quotes[^1].Content.End)
            {
                continue;
            }

            quotes.Add(Span(reading, sentences, quote.Span));
            truth.Add(Number(quote.Speaker));
        }

        var candidates = new List<SpeakerCandidate>();
        foreach (var mention in text.Mentions.Where(m => m.Span.Length > 0).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length))
        {
            bool inside = candidates.Count > 0 && mention.Span.Start < candidates[^1].Span.End;
            if (!inside && !Possessives.Contains(mention.Span.In(reading), StringComparer.OrdinalIgnoreCase))
            {
                candidates.Add(new SpeakerCandidate(mention.Span, SentenceAt(sentences, mention.Span.Start), Number(mention.Cluster), FormOf(mention, reading)));
            }
        }

        return new GoldScene(text.Name, new Dialogue(reading, sentences, quotes, candidates), truth);
    }

    private static CandidateForm FormOf(StoryMention mention, string reading) => mention.Form switch
    {
        "PROP" => CandidateForm.Name,
        "NOM" => CandidateForm.Noun,
        _ => mention.Span.In(reading) is "I" or "me" or "we" or "We" ? CandidateForm.FirstPerson : CandidateForm.Pronoun,
    };

    private static QuotedSpan Span(string reading, IReadOnlyList<Sentence> sentences, TextSpan marks)
    {
        bool closed = reading[marks.End - 1] is '”' or '"' or '’' or '\'';
        var content = TextSpan.Of(Math.Min(marks.Start + 1, marks.End), closed ? Math.Max(marks.Start + 1, marks.End - 1) : marks.End);
        int sentence = SentenceAt(sentences, marks.Start);
        int opening = 0;
        var tokens = sentences[sentence].Tokens;
        while (opening < tokens.Count - 1 && tokens[opening].Span.End <= marks.Start)
        {
            opening++;
        }

        return new QuotedSpan(content, sentence, opening, SentenceAt(sentences, marks.End - 1)) { IsOpen = !closed };
    }

    private static int SentenceAt(IReadOnlyList<Sentence> sentences, int offset) =>
        Math.Max(0, SortedSearch.First(sentences.Count, i => sentences[i].Span.Start > offset) - 1);
}
