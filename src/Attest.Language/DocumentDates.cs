using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>The dates of one document without the rest of the language stage. Safe to use from several threads.</summary>
public sealed class DocumentDates(LanguageRules rules)
{
    private readonly SentenceSplitter _sentences = new(rules.Tokeniser, rules.Dates, rules.Names);
    private readonly DateReader _dates = new(rules.Dates);

    /// <summary>The dates of the prose, in their context, and the lengths of time; ranges of the reading.</summary>
    public DatesOfDocument Read(Witness witness) => _dates.Read(witness.Transcript, _sentences.Split(witness.Transcript));

    /// <summary>The dates that stand whole in notes and lists of references, which are no prose; ranges of the received text.</summary>
    public IEnumerable<DateExpression> InNotes(Witness witness) => witness.Transcript.Regions
        .Where(r => r.Kind is RegionKind.Footnote or RegionKind.ReferenceList)
        .SelectMany(r => rules.Dates.Scan(witness.Transcript.Received, r.Received))
        .Where(e => e.Date is not null)
        .OrderBy(e => e.Span);
}
