using System.CommandLine;
using Attest.Claims;
using Attest.Evidence;
using Attest.Language;

namespace Attest.Cli;

/// <summary><c>attest explain CLAIM</c></summary>
internal static class ExplainVerb
{
    public static Command Command()
    {
        var id = new Argument<string>("CLAIM") { Description = "Id of a claim, or its beginning, from attest show person, the exports or the claim's page." };
        var at = CommonOptions.Base();
        var data = CommonOptions.Data();
        var command = new Command(
            "explain",
            """
            Tells how a claim came about: its words where they stand, the rule that fired, and how subject, date, voice and stance were reached.

            Examples:
              attest explain c-0123456789abcdef --base letters/
              attest explain c-01234567
            """) { id, at, data };
        command.SetAction(parsed =>
        {
            var evidence = SqliteEvidenceBase.Open(CommonOptions.ExistingBase(parsed.GetValue(at)));
            var row = Find(evidence.Claims(), parsed.GetRequiredValue(id));
            var files = CommonOptions.DataFiles(parsed.GetValue(data));
            var language = LanguageRules.Load(files);
            var rules = ClaimRules.Load(files, language);
            new ClaimExplanation(row, evidence, rules.Book, AnalysisOf(evidence, row, files, new DocumentAnalyser(language, rules.SentencesOfInterest))).Print(Console.Out);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <exception cref="UsageException">No claim has the id, or several begin so.</exception>
    private static ClaimRow Find(IReadOnlyList<ClaimRow> claims, string id)
    {
        var found = claims.Where(c => c.Claim.Id == id).ToList();
        found = found.Count > 0 || id.Length == 0 ? found : [.. claims.Where(c => c.Claim.Id.StartsWith(id, StringComparison.Ordinal) || c.Claim.Id.StartsWith($"c-{id}", StringComparison.Ordinal))];
        return found.Count switch
        {
            1 => found[0],
            0 => throw new UsageException($"There is no claim '{id}' in this base. Ids are listed by: attest show person NAME."),
            _ => throw new UsageException($"{found.Count} claims begin with '{id}': {string.Join("; ", found.Take(12).Select(Line))}. Give more of the id."),
        };
    }

    private static string Line(ClaimRow row) => $"{row.Claim.Id} ({row.Claim.Type} of {row.SubjectName}, {row.Path})";

    // Which pronoun leads to which name is not kept with the claims: the document is read again for it.
    private static Analysis? AnalysisOf(SqliteEvidenceBase evidence, ClaimRow row, DiskDataFiles files, DocumentAnalyser analyser)
    {
        var read = Stages.From(files, new KeptTools(evidence.FilePath, installed: null)).Read;
        return evidence.Original(row.Claim.WitnessId) is { } bytes && read(row.Path, bytes).Witness is { } witness ? analyser.Analyse(witness) : null;
    }
}
