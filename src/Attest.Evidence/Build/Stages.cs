using Attest.Claims;
using Attest.Criticism;
using Attest.Identity;
using Attest.Language;
using Attest.Reading;
using Attest.Reading.Sources;
using Attest.Text;
using Attest.Textual;

namespace Attest.Evidence;

/// <summary>
/// The stages a build runs, in the order in which documents pass through them. Those up to <see cref="Extract"/> are called from many
/// threads at once. Tests put stages of their own here: one that finds other words, one that never ends.
/// </summary>
public sealed record Stages
{
    /// <summary>The stages of the program. Each loads its rules when it is first called, so that a verb that only reads pays for reading alone.</summary>
    /// <param name="data">The rule files.</param>
    /// <param name="tools">Outside programs, with what is kept of them; those of this machine, and nothing kept, where it is null.</param>
    public static Stages From(IDataFiles data, KeptTools? tools = null)
    {
        var reading = new Lazy<ReadingRules>(() => ReadingRules.Load(data));
        var reader = new Lazy<DocumentReader>(() => new DocumentReader(reading.Value, tools));
        var language = new Lazy<LanguageRules>(() => LanguageRules.Load(data));
        var claims = new Lazy<ClaimRules>(() => ClaimRules.Load(data, language.Value));
        var analyser = new Lazy<DocumentAnalyser>(() => new DocumentAnalyser(language.Value, claims.Value.SentencesOfInterest));
        var extractor = new Lazy<ClaimExtractor>(() => new ClaimExtractor(claims.Value));
        var textual = new Lazy<TextualRules>(() => TextualRules.Load(data));
        var resolver = new Lazy<IdentityResolver>(() => new IdentityResolver(IdentityRules.Load(data)));
        var criticism = new Lazy<HistoricalCriticism>(() => new HistoricalCriticism(CriticismRules.Load(data)));
        return new Stages
        {
            Tools = tools,
            List = folder => FolderAssets.SetAside(reading.Value, FolderScan.List(folder)),
            ReadTable = (path, bytes) => SourceTable.Read(path, bytes, reading.Value),
            ReadAll = file => reader.Value.ReadAll(file),
            Read = (path, bytes) => reader.Value.Read(path, bytes),
            Begin = witness => analyser.Value.Begin(witness),
            Settle = (begun, vote) => analyser.Value.Settle(begun, vote),
            Extract = analysis => extractor.Value.Extract(analysis),
            Compare = witnesses => TextualCriticism.Compare(witnesses, textual.Value),
            Resolve = (analyses, human) => resolver.Value.Resolve(analyses, human),
            Weigh = input => criticism.Value.Weigh(input),
        };
    }

    /// <summary>The documents of a folder, without what belongs to others of them.</summary>
    public required Func<string, FolderListing> List { get; init; }

    /// <summary>Outside programs, whose outputs are kept; null where none is used.</summary>
    public KeptTools? Tools { get; init; }

    /// <summary>A table of sources, by path and bytes.</summary>
    public required Func<string, byte[], (SourceTable Table, IReadOnlyList<Finding> Findings)> ReadTable { get; init; }

    /// <summary>A file to the witnesses in it, one by one: a container holds several.</summary>
    public required Func<ReceivedFile, IEnumerable<ReadResult>> ReadAll { get; init; }

    /// <summary>Path and bytes of one document, as they were received before, to its witness.</summary>
    public required Func<string, byte[], ReadResult> Read { get; init; }

    /// <summary>Reads a document as far as it can be read without the others.</summary>
    public required Func<Witness, BegunAnalysis> Begin { get; init; }

    /// <summary>Ends the reading with what the collection shows of the document's names; the same for the same answers.</summary>
    public required Func<BegunAnalysis, CollectionVote, Analysis> Settle { get; init; }

    public required Func<Analysis, IReadOnlyList<Claim>> Extract { get; init; }

    /// <summary>What was wrong with the answers of a model, after all documents were read.</summary>
    public Func<IReadOnlyList<Finding>> ModelFindings { get; init; } = () => [];

    public required Func<IReadOnlyList<Witness>, TextualResult> Compare { get; init; }

    /// <summary>Persons of the collection, given what humans decided.</summary>
    public required Func<IReadOnlyList<Analysis>, IReadOnlyList<Judgement>, IdentityResult> Resolve { get; init; }

    public required Func<CriticismInput, CriticismResult> Weigh { get; init; }
}
