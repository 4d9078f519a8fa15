using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Resolves personal pronouns by salience: subjects weigh 3, other mentions 1, possessives 1.2, half a point more for a name, falling by 0.6 a
/// sentence; the person the document is about weighs a little everywhere. On a thin margin it abstains. It never looks out of a
/// quotation or into one.
/// </summary>
internal sealed class PronounResolver(NameLists lists, Lexicon lexicon)
{
    private const double Decay = 0.6;
    private const double TopicWeight = 0.8;
    private const double ThinMargin = 0.25;
    private const int Window = 5;

    public List<CoreferenceLink> Resolve(Analysis analysis, IReadOnlyList<QuotedSpan> quotes)
    {
        var (text, sentences) = (analysis.Witness.Transcript.Reading, analysis.Sentences);
        var people = new PersonIndex(analysis, quotes, lists, lexicon);
        var links = new List<CoreferenceLink>();
        for (int s = 0; s < sentences.Count; s++)
        {
            for (int t = 0; t < sentences[s].Tokens.Count; t++)
            {
                var token = sentences[s].Tokens[t];
                char gender = GenderOf(token.Span.Slice(text));
                if (gender == 'p')
                {
                    links.AddRange(people.GroupBefore(s, token.Span).Select(m => new CoreferenceLink(token.Span, m, "group", 1)));
                }
                else if (gender != '\0' && Best(people, s, token.Span, gender, links) is { } link)
                {
                    links.Add(link);
                }
            }
        }

        return links;
    }

    private static char GenderOf(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[8];
        if (word.Length is 0 or > 8)
        {
            return '\0';
        }

        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "he" or "him" or "his" or "himself" => 'm',
            "she" or "her" or "hers" or "herself" => 'f',
            "they" or "them" or "their" => 'p',
            _ => '\0',
        };
    }

    private static CoreferenceLink? Best(PersonIndex people, int sentence, TextSpan pronoun, char gender, List<CoreferenceLink> links)
    {
        var scores = new SortedDictionary<string, (double Score, int Mention)>(StringComparer.Ordinal);
        foreach (var (index, weight) in people.Before(sentence, pronoun, Window))
        {
            Add(people, scores, index, gender, weight * Math.Pow(Decay, sentence - people.SentenceOf(index)));
        }

        // A pronoun already resolved is a mention too: "He … he" keeps its person.
        for (int i = links.Count - 1; i >= 0 && people.SentenceAt(links[i].Anaphor) >= sentence - Window; i--)
        {
            if (links[i].Rule == "pronoun" && people.SameLevel(links[i].Anaphor, pronoun))
            {
                Add(people, scores, links[i].Mention, gender, 2 * Math.Pow(Decay, sentence - people.SentenceAt(links[i].Anaphor)));
            }
        }

        if (people.Topic is int topic && people.SameLevel(people.SpanOf(topic), pronoun))
        {
            Add(people, scores, topic, gender, TopicWeight);
        }

        var ranked = scores.Values.OrderByDescending(v => v.Score).Take(2).ToArray();
        double margin = ranked.Length == 0 ? 0 : ranked[0].Score - (ranked.Length > 1 ? ranked[1].Score : 0);
        return margin < ThinMargin ? null : new CoreferenceLink(pronoun, ranked[0].Mention, "pronoun", Math.Round(margin, 3));
    }

    private static void Add(PersonIndex people, SortedDictionary<string, (double Score, int Mention)> scores, int mention, char gender, double weight)
    {
        char known = people.GenderOf(mention);
        if (known != 'u' && known != gender)
        {
            return;
        }

        string key = people.KeyOf(mention);
        var before = scores.TryGetValue(key, out var value) ? value : (Score: 0, Mention: mention);
        scores[key] = (before.Score + weight, before.Mention);
    }
}
