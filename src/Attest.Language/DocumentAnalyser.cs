using Attest.Reading;

namespace Attest.Language;

/// <summary>The language stage for one document: sentences, names, dates, pronouns, quotations. Safe to use from several threads.</summary>
public sealed class DocumentAnalyser(LanguageRules rules)
{
    private readonly SentenceSplitter _sentences = new(rules.Tokeniser, rules.Dates, rules.Names);
    private readonly NameFinder _names = new(rules.Names, rules.Lexicon, rules.Recogniser);
    private readonly DateReader _dates = new(rules.Dates, rules.RelativeDates);
    private readonly PronounResolver _pronouns = new(rules.Names, rules.Lexicon);
    private readonly Relatives _relatives = new(rules.Kin);
    private readonly QuotationFinder _quotations = new(rules.Lexicon);

    /// <summary>Reads a document that stands alone: its own names are all the evidence there is.</summary>
    public Analysis Analyse(Witness witness)
    {
        var begun = Begin(witness);
        return Settle(begun, CollectionVote.Of([begun.Evidence]));
    }

    /// <summary>Reads as much of a document as needs no other.</summary>
    public BegunAnalysis Begin(Witness witness)
    {
        var sentences = _sentences.Split(witness.Transcript);
        var candidates = _names.Candidates(witness, sentences);
        return new BegunAnalysis(witness, sentences, NameCounts.Of(witness.Transcript.Reading, sentences, candidates)) { Candidates = candidates };
    }

    /// <summary>Ends the reading of a document with what the collection shows of its names. The same for the same document and the same answers.</summary>
    public Analysis Settle(BegunAnalysis begun, CollectionVote vote)
    {
        var (witness, sentences) = (begun.Witness, begun.Sentences);
        string text = witness.Transcript.Reading;
        var dates = _dates.Read(text, sentences);
        var mentions = WithoutTitlesOfWorks(WithoutDates(_names.Settle(begun, vote), dates), sentences);
        var named = new Analysis(witness, sentences, mentions, dates, [], []) { Topic = DocumentTopic.Find(sentences, mentions) };
        var quoted = QuotationMarks.Find(text, sentences);
        var links = _pronouns.Resolve(named, quoted);
        var quotations = _quotations.Find(text, sentences, mentions, links, quoted);
        var spoken = named with { Quotations = quotations };
        links.AddRange(FirstPersons.Resolve(spoken));
        return spoken with { Links = [.. links, .. _relatives.Resolve(spoken, links)] };
    }

    // "Hope in the North (1931)" in the heading of a source is its title: only its author, or a name with a given name, is a person there.
    private List<Mention> WithoutTitlesOfWorks(List<Mention> mentions, IReadOnlyList<Sentence> sentences) =>
        mentions.FindAll(m => m.Kind != MentionKind.Person || sentences[m.Sentence] is not { Region.Kind: RegionKind.SourceHeading, Source: { } source }
            || source.AuthorSpan?.Overlaps(m.Span) == true || (m.Name is { Given.Count: > 0 } name && rules.Names.IsGivenName(name.Given[0])));

    // A month or weekday inside a date is no name, whatever its capital.
    private static List<Mention> WithoutDates(List<Mention> mentions, IReadOnlyList<DateMention> dates)
    {
        int at = 0;
        return mentions.FindAll(m =>
        {
            while (at < dates.Count && dates[at].Span.End <= m.Span.Start)
            {
                at++;
            }

            return at == dates.Count || !dates[at].Span.Overlaps(m.Span);
        });
    }
}
