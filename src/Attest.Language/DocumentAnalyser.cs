using Attest.Reading;

namespace Attest.Language;

/// <summary>The language stage for one document: sentences, names, dates, pronouns, quotations. Safe to use from several threads.</summary>
public sealed class DocumentAnalyser(LanguageRules rules)
{
    private readonly SentenceSplitter _sentences = new(rules.Tokeniser);
    private readonly NameFinder _names = new(rules.Names, rules.Lexicon);
    private readonly DateReader _dates = new(rules.Dates, rules.RelativeDates);
    private readonly PronounResolver _pronouns = new(rules.Names);
    private readonly QuotationFinder _quotations = new(rules.Lexicon);

    public Analysis Analyse(Witness witness)
    {
        string text = witness.Transcript.Reading;
        var sentences = _sentences.Split(witness.Transcript);
        var mentions = _names.Find(text, sentences);
        var dates = _dates.Read(text, sentences);
        var quoted = QuotationMarks.Find(text, sentences);
        int? topic = DocumentTopic.Find(sentences, mentions);
        var links = _pronouns.Resolve(text, sentences, mentions, quoted, topic);
        var quotations = _quotations.Find(text, sentences, mentions, links, quoted);
        return new Analysis(witness, sentences, mentions, dates, quotations, [.. links, .. FirstPersons.Resolve(text, sentences, quotations)]) { Topic = topic };
    }
}
