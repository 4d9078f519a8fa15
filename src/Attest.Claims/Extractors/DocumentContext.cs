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
        Registers = new RegisterClaims(this);
    }

    public Analysis Analysis { get; }

    public ClaimRules Rules { get; }

    public DocumentIndex Index { get; }

    public VoiceReader Voices { get; }

    public IReadOnlyList<SentenceView> Views { get; }

    /// <summary>The records of registers that a form reads.</summary>
    public RegisterClaims Registers { get; }

    /// <summary>The sentences of running text, without those of records that a form reads.</summary>
    public IEnumerable<SentenceView> Prose => Views.Where(v => !Registers.Reads(v.Sentence.Span.Start) && v.Sentence.Region.Kind
        is RegionKind.Body or RegionKind.ListItem or RegionKind.Quotation or RegionKind.Caption or RegionKind.SourceHeading);

    public ClaimType Type(string name) => Rules.ByName[name];
}
