using Attest.Language;
using Attest.Reading;

namespace Attest.Claims;

/// <summary>What every extractor needs of a document.</summary>
internal sealed class DocumentContext
{
    public DocumentContext(Analysis analysis, ClaimRules rules)
    {
        Analysis = analysis;
        Rules = rules;
        Index = new DocumentIndex(analysis) { People = rules.Language.PersonNouns, Numbers = rules.Language.Numbers, View = i => Views![i] };
        Voices = new VoiceReader(analysis);
        Views = [.. Enumerable.Range(0, analysis.Sentences.Count).Select(i => new SentenceView(analysis, i, rules.Language.Lexicon, Index))];
    }

    public Analysis Analysis { get; }

    public ClaimRules Rules { get; }

    public DocumentIndex Index { get; }

    public VoiceReader Voices { get; }

    public IReadOnlyList<SentenceView> Views { get; }

    /// <summary>The sentences of running text.</summary>
    public IEnumerable<SentenceView> Prose => Views.Where(v => v.Sentence.Region.Kind
        is RegionKind.Body or RegionKind.ListItem or RegionKind.Quotation or RegionKind.Caption);

    public ClaimType Type(string name) => Rules.ByName[name];
}
