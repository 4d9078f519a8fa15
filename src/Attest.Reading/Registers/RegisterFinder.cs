using Attest.Reading.Drafts;

namespace Attest.Reading.Registers;

/// <summary>
/// Finds registers, that is lists of persons in a regular form, and cuts them into a record a person: tables, cards, and rolls whose records
/// begin with a name. Runs before the steps that take lines for headings, verse or lists, on the lines or blocks of any format.
/// </summary>
internal sealed class RegisterFinder(RegisterTerms terms, RecordColumns columns)
{
    public void Settle(Draft draft)
    {
        var lines = RegisterLines.Of(draft);
        var records = new List<FoundRecord>();
        records.AddRange(new RecordTables(lines, columns).Find());
        records.AddRange(new RecordCards(lines, columns).Find());
        records.AddRange(new RollFinder(lines, terms).Find());
        if (records.Count > 0)
        {
            records.Sort((a, b) => a.Span.CompareTo(b.Span));
            new RecordBlocks(draft, lines, records).Write();
        }
    }
}
