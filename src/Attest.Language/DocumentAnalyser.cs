using Attest.Reading;

namespace Attest.Language;

/// <summary>The language stage for one document: sentences, names, dates, pronouns, quotations. Safe to use from several threads.</summary>
public sealed class DocumentAnalyser(LanguageRules rules)
{
    private readonly SentenceSplitter _sentences = new(rules.Tokeniser, rules.Dates, rules.Names);
    private readonly NameFinder _names = new(rules.Names, rules.Lexicon);
    private readonly DateReader _dates = new(rules.Dates, rules.RelativeDates);
    private readonly PronounResolver _pronouns = new(rules.Names, rules.Lexicon);
    private readonly Relatives _relatives = new(rules.Kin);
    private readonly QuotationFinder _quotations = new(rules.Lexicon, rules.Speech);

    public Analysis Analyse(Witness witness)
    {
        string text = witness.Transcript.Reading;
        var sentences = _sentences.Split(witness.Transcript);
        var dates = _dates.Read(text, sentences);
        var mentions = WithoutTitlesOfWorks(WithoutDates(_names.Find(witness, sentences), dates), sentences);
        var named = new Analysis(witness, sentences, mentions, dates, [], []) { Topic = DocumentTopic.Find(sentences, mentions) };
        var quoted = QuotedWords.Find(text, sentences, rules);
        var links = _pronouns.Resolve(named, quoted.FindAll(q => !q.IsNested));
        var quotations = _quotations.Find(text, sentences, mentions, links, quoted);
        var spoken = named with { Quotations = quotations };
        links.AddRange(FirstPersons.Resolve(spoken, rules.Speech));
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
