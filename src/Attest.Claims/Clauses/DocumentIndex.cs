using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>An analysis with its mentions, dates and links found by sentence and place.</summary>
internal sealed class DocumentIndex
{
    private readonly ILookup<int, int> _mentions;
    private readonly ILookup<int, int> _dates;
    private readonly ILookup<TextSpan, int> _links;

    public DocumentIndex(Analysis analysis)
    {
        _mentions = Enumerable.Range(0, analysis.Mentions.Count).ToLookup(i => analysis.Mentions[i].Sentence);
        _dates = Enumerable.Range(0, analysis.Dates.Count).ToLookup(i => analysis.Dates[i].Sentence);
        _links = analysis.Links.ToLookup(l => l.Anaphor, l => l.Mention);
        Topic = FindTopic(analysis);
    }

    /// <summary>The person a biography is about; null where the document is about no single one.</summary>
    public int? Topic { get; }

    public IEnumerable<int> MentionsOf(int sentence) => _mentions[sentence];

    public IEnumerable<int> DatesOf(int sentence) => _dates[sentence];

    /// <summary>The mentions a pronoun was resolved to; several for "they", none where it was left open.</summary>
    public IReadOnlyList<int> Antecedents(TextSpan pronoun) => [.. _links[pronoun].Distinct()];

    // A document is about the person its title or infobox names, or whom its first sentence opens with and who is named most.
    private static int? FindTopic(Analysis analysis)
    {
        for (int i = 0; i < analysis.Mentions.Count; i++)
        {
            var mention = analysis.Mentions[i];
            var sentence = analysis.Sentences[mention.Sentence];
            if (mention.Kind != MentionKind.Person || sentence.Region.Kind is Reading.RegionKind.Byline or Reading.RegionKind.SourceHeading)
            {
                continue;
            }

            bool opens = mention.Span.Start - sentence.Span.Start < 4;
            return opens && (sentence.Region.Kind is Reading.RegionKind.Title or Reading.RegionKind.Infobox || sentence.Paragraph <= 2) ? Fullest(analysis, i) : MostNamed(analysis);
        }

        return null;
    }

    // A copy without a title: the person named in half of the paragraphs or more.
    private static int? MostNamed(Analysis analysis)
    {
        var people = Enumerable.Range(0, analysis.Mentions.Count).Where(i => analysis.Mentions[i].Kind == MentionKind.Person).ToArray();
        var best = people.GroupBy(i => Key(analysis.Mentions[i]), StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.First()).FirstOrDefault();
        return best is not null && best.Count() * 3 >= people.Length ? best.First() : null;
    }

    private static int Fullest(Analysis analysis, int mention)
    {
        string key = Key(analysis.Mentions[mention]);
        return Enumerable.Range(0, analysis.Mentions.Count)
            .Where(i => analysis.Mentions[i].Kind == MentionKind.Person && Key(analysis.Mentions[i]) == key)
            .MaxBy(i => analysis.Mentions[i].Surface.Length);
    }

    private static string Key(Mention mention) => mention.Name?.Surname ?? mention.Surface;
}
