using Attest.Criticism;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>Makes the evidence base of a folder: the whole flow of the program on one screen.</summary>
/// <param name="stages">The stages documents pass through.</param>
/// <param name="rules">Names their rules.</param>
public sealed class EvidenceBuild(Stages stages, RuleVersion rules)
{
    /// <summary>
    /// Reads what changed in the folder, takes over the rest and replaces the derived rows of the base. Stopped at any moment it leaves the
    /// base as it was.
    /// </summary>
    /// <exception cref="EvidenceBaseException">The base belongs to another folder, or the file is none.</exception>
    /// <exception cref="OperationCanceledException">The build was stopped.</exception>
    public BuildReport Run(BuildOptions options, IProgress<BuildProgress> progress, CancellationToken stop)
    {
        var before = BaseState.Of(options);
        var pass = new DocumentPass(options, progress, stop);
        var listing = stages.List(options.Folder);
        var files = pass.Name(listing);
        string inputs = before.InputsWith(rules.All, files, listing.Findings);
        if (before.Inputs == inputs)
        {
            return before.Unchanged(options);
        }

        var tables = SourceTables.Read(files, stages);
        var reader = new FileReader(stages, new KeptDocuments(options.BasePath, rules.Documents), before.Originals, tables.Describe);
        var read = pass.Settle(pass.Begin([.. files.Where(f => !SourceTables.IsTable(f))], reader), reader);
        var (documents, found) = Gathered.Of(listing, tables, read);
        IReadOnlyList<Finding> findings = [.. found, .. stages.ModelFindings()];
        if (documents.Count == 0)
        {
            return new BuildReport(BuildOutcome.NothingRead, null, findings, []);
        }

        var built = Derive(documents, before.Decisions, step => Begin(step, progress, stop)) with
        {
            Folder = before.Folder,
            Inputs = inputs,
            Files = read,
            ToolOutputs = stages.Tools?.Fresh ?? [],
            Findings = findings,
        };
        Begin(BuildStep.Writing, progress, stop);
        var summary = EvidenceWriter.Write(options.BasePath, built, stop);
        int kept = documents.Count(d => d.IsKept);
        return new BuildReport(BuildOutcome.Built, summary, findings, BaseState.Unresolved(options.BasePath)) { Read = documents.Count - kept, Kept = kept };
    }

    private BuiltEvidence Derive(IReadOnlyList<ReadDocument> documents, IReadOnlyList<Decision> decisions, Action<BuildStep> begin)
    {
        var witnesses = documents.Select(d => d.Witness).ToList();
        var analyses = documents.Select(d => d.Analysis).ToList();

        begin(BuildStep.ComparingTexts);
        var textual = stages.Compare(witnesses);

        begin(BuildStep.TellingPersons);
        var replay = new DecisionReplay(decisions, documents, stages.Resolve(analyses, []));
        var identity = replay.Judgements.Count == 0 ? replay.ByRulesAlone : stages.Resolve(analyses, replay.Judgements);

        begin(BuildStep.WeighingSources);
        var counted = documents.SelectMany(d => CountedClaims.Of(d.Claims)).Where(c => !replay.Rejected.Contains(c.Id)).ToList();
        var criticism = stages.Weigh(new CriticismInput(witnesses, counted, textual, identity, analyses));

        return new BuiltEvidence
        {
            Rules = rules,
            Documents = documents,
            Textual = textual,
            Identity = identity,
            Criticism = criticism,
            Rejected = replay.Rejected,
            Unresolved = replay.Unresolved,
        };
    }

    private static void Begin(BuildStep step, IProgress<BuildProgress> progress, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        progress.Report(new BuildProgress(step));
    }
}
