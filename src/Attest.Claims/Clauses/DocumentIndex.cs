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
        Topic = analysis.Topic;
        Records = new RecordIndex(analysis);
    }

    /// <summary>A mention of the person the document is about; null where it is about no single one.</summary>
    public int? Topic { get; }

    /// <summary>Nouns that stand for people.</summary>
    public required PersonNouns People { get; init; }

    /// <summary>Words for numbers.</summary>
    public required CardinalWords Numbers { get; init; }

    /// <summary>The view of a sentence by its index.</summary>
    public required Func<int, SentenceView> View { get; init; }

    public RecordIndex Records { get; }

    public IEnumerable<int> MentionsOf(int sentence) => _mentions[sentence];

    public IEnumerable<int> DatesOf(int sentence) => _dates[sentence];

    /// <summary>The mentions a pronoun was resolved to; several for "they", none where it was left open.</summary>
    public IReadOnlyList<int> Antecedents(TextSpan pronoun) => [.. _links[pronoun].Distinct()];
}
