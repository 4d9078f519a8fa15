using Attest.Reading;

namespace Attest.Language;

/// <summary>The language stage for one document: sentences, names, dates, pronouns, quotations. Safe to use from several threads.</summary>
/// <param name="rules">Word lists, grammars and packs.</param>
/// <param name="need">Which sentences are parsed where there is a pack; null for every one.</param>
public sealed class DocumentAnalyser(LanguageRules rules, TreeNeed? need = null)
{
    private readonly GrammarReader _grammar = new(rules.Packs, rules.Words, need ?? TreeNeed.Always);
    private readonly SentenceSplitter _sentences = new(rules.Tokeniser, rules.Dates, rules.Names);
    private readonly NameFinder _names = new(rules);
    private readonly OfficeFinder _offices = new(rules.Offices, rules.Names);
    private readonly PlaceResolver _places = new(rules.Places);
    private readonly DateReader _dates = new(rules.Dates);
    private readonly PronounResolver _pronouns = new(rules);
    private readonly Relatives _relatives = new(rules.Kin);
    private readonly QuotationFinder _quotations = new(rules.Lexicon, rules.Speech);

    /// <summary>Reads a document that stands alone: its own names are all the evidence there is.</summary>
    public Analysis Analyse(Witness witness)
    {
        var begun = Begin(witness);
        return Settle(begun, CollectionVote.Of([begun.Evidence]));
    }

    /// <summary>Reads as much of a document as needs no other.</summary>
    public BegunAnalysis Begin(Witness witness)
    {
        string? language = witness.Description.Language;
        var split = _sentences.Split(witness.Transcript, language);
        var grammar = _grammar.Read(witness.Transcript.Reading, language, split);
        var sentences = grammar?.Sentences ?? split;
        var candidates = _names.Candidates(witness, sentences, grammar?.Names);
        return new BegunAnalysis(witness, sentences, NameCounts.Of(witness.Transcript.Reading, sentences, candidates)) { Candidates = candidates };
    }

    /// <summary>Ends the reading of a document with what the collection shows of its names. The same for the same document and the same answers.</summary>
    public Analysis Settle(BegunAnalysis begun, CollectionVote vote)
    {
        var (witness, sentences) = (begun.Witness, begun.Sentences);
        string text = witness.Transcript.Reading;
        var (dates, durations) = _dates.Read(witness.Transcript, sentences);
        var mentions = _places.Resolve(text, WithoutTitlesOfWorks(WithoutDates(_names.Settle(begun, vote), dates), sentences), dates);
        var named = new Analysis(witness, sentences, mentions, dates, [], [])
        {
            Topic = DocumentTopic.Find(sentences, mentions),
            Durations = durations,
            Offices = _offices.Find(text, sentences, mentions),
        };
        var quoted = QuotedWords.Find(text, sentences, rules);
        var references = _pronouns.Resolve(named, quoted.FindAll(q => !q.IsNested));
        var links = references.Links;
        var quotations = _quotations.Find(text, sentences, mentions, links, quoted);
        var spoken = named with { Quotations = quotations };
        links.AddRange(FirstPersons.Resolve(spoken, rules.Speech));
        return spoken with { Links = [.. links, .. _relatives.Resolve(spoken, links)], Groups = references.Groups };
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
