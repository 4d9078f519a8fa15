using Attest.Claims;
using Attest.Evidence;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Cli;

/// <summary>How a claim came about, on the terminal: one matter a line.</summary>
/// <param name="row">The claim.</param>
/// <param name="evidence">The base.</param>
/// <param name="book">The rules.</param>
/// <param name="analysis">Its document, read again; null where it can no longer be read.</param>
internal sealed class ClaimExplanation(ClaimRow row, SqliteEvidenceBase evidence, RuleBook book, Analysis? analysis)
{
    private const int Around = 90;

    private readonly Claim _claim = row.Claim;

    public void Print(TextWriter to)
    {
        to.WriteLine($"{_claim.Type} of {row.SubjectName} [{Lower(_claim.Stance)}]{(row.IsRejected ? " [rejected]" : "")}");
        foreach (var (what, words) in Matters().Where(m => m.Words is not null))
        {
            to.WriteLine($"  {what,-10} {DisagreementPage.OneLine(words!)}");
        }
    }

    private IEnumerable<(string What, string? Words)> Matters()
    {
        yield return ("claim", _claim.Id);
        yield return ("words", $"\"{_claim.Quote.Text}\"");
        yield return ("context", Context());
        yield return ("document", $"{row.Path} ({row.Siglum}), {Region()}, characters {_claim.Quote.Span.Start} to {_claim.Quote.Span.End}");
        yield return ("rule", Rule());
        yield return ("subject", Subject());
        foreach (string link in Links())
        {
            yield return ("link", link);
        }

        yield return ("object", _claim.Object is { } other ? $"{other.Name}, {Lower(other.Kind)}{(row.ObjectId is { } id ? $", judged to be {PersonName(id)}" : "")}" : null);
        yield return ("value", _claim.Value);
        yield return ("date", _claim.Date is { } date ? $"{date.Text}, from \"{_claim.DateWords}\": {_claim.DateReason}" : "none is told");
        yield return ("place", _claim.Place is { } place ? $"{place}, {(_claim.Quote.Text.Contains(place, StringComparison.Ordinal) ? "named in the words" : "named beside the words")}" : null);
        yield return ("voice", Voice());
        yield return ("stance", $"{Lower(_claim.Stance)}: {StanceReason()}");
        yield return ("counted", $"{DisagreementPage.Numbers(row.Reports, row.Witnesses)}{(row.IsRejected ? "; rejected by a decision, counted nowhere" : "")}");
    }

    private string? Context()
    {
        if (evidence.Transcript(_claim.WitnessId) is not { } transcript)
        {
            return null;
        }

        var quote = _claim.Quote.Span;
        int first = Math.Max(0, quote.Start - Around), last = Math.Min(transcript.Received.Length, quote.End + Around);
        return $"{(first > 0 ? "…" : "")}{transcript.Received[first..quote.Start]}[{_claim.Quote.Text}]{transcript.Received[quote.End..last]}{(last < transcript.Received.Length ? "…" : "")}";
    }

    private string Region()
    {
        var transcript = evidence.Transcript(_claim.WitnessId);
        var region = transcript?.Regions.LastOrDefault(r => r.Reading.Contains(_claim.Reading.Start));
        string kind = region is null ? "running text" : Lower(region.Kind);
        bool record = transcript?.Entries.Any(e => e.Reading.Contains(_claim.Reading.Start)) == true;
        return $"{kind}{(record ? ", in a record of a register" : "")}{(_claim.SourceNumber is int n ? $", source {n} inside the page" : "")}";
    }

    private string Rule() => book.Find(_claim.Rule) is { } rule
        ? $"{_claim.Rule}: {rule.Words} (data/{rule.Path}, line {rule.Line})"
        : $"{_claim.Rule}: no rule of this program's files";

    private string Subject()
    {
        string judged = row.SubjectId is { } id ? $", judged to be {PersonName(id)} ({id})" : $", {Lower(_claim.Subject.Kind)}";
        bool inWords = _claim.Quote.Text.Contains(_claim.Subject.Name, StringComparison.Ordinal);
        string how = inWords ? "named in the words"
            : evidence.Transcript(_claim.WitnessId)?.Entries.Any(e => e.Reading.Contains(_claim.Reading.Start)) == true ? "the head of the record"
            : Links().Any() ? "reached by the link below" : "taken from the words before, or from whom the document is about";
        return $"{_claim.Subject.Name}: {how}{judged}";
    }

    private IEnumerable<string> Links() => analysis is null ? [] : analysis.Links
        .Where(l => _claim.Reading.Contains(l.Anaphor))
        .Select(l => $"\"{l.Anaphor.In(analysis.Witness.Transcript.Reading)}\" leads to {analysis.Mentions[l.Mention].Surface} (rule {l.Rule}, margin {l.Margin.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)})");

    private string Voice() => _claim.Voice.Kind switch
    {
        VoiceKind.Narrator => "the document's own narrator: no quotation or report stands around the words",
        VoiceKind.SourceAuthor => $"{_claim.Voice}, author of a source inside the page",
        VoiceKind.Unnamed => $"{_claim.Voice}, unnamed",
        _ => $"{_claim.Voice}: the words stand in what is quoted or reported of this speaker{Cue()}",
    };

    private string Cue() => analysis?.Quotations.Where(q => q.Content.Contains(_claim.Reading.Start)).MinBy(q => q.Content.Length) is { } quotation
        ? $" ({Lower(quotation.Kind)}{(quotation.CueKind is { } cue ? $", cue '{cue}'" : "")}{(quotation.Rule is { } rule ? $", rule {rule}" : "")})"
        : "";

    private string StanceReason() => _claim.Stance switch
    {
        Stance.Asserted => "nothing in or around the words makes it otherwise",
        Stance.Denied => "a negation, or a word of denial around the words",
        Stance.Alleged when _claim.Type == "charge" => "every charge is",
        Stance.Alleged => "a word of hearsay or accusation in or around the words",
        Stance.Confessed => $"said by the accused{(_claim.Duress is { } duress ? $", got by {duress}" : "")}; it supports nothing but its own occurrence",
        _ => "planned, ordered or asked for, not said to have happened",
    };

    private string PersonName(string id) => evidence.Person(id)?.Name ?? id;

    private static string Lower<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
