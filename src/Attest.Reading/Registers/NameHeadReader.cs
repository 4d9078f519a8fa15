using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>
/// Reads the name at the head of a record, in any of the forms registers use, and what stands first behind it. A name is told by its shape alone:
/// capitals, initials, a comma behind the surname, a patronymic's ending. Nothing is looked up in lists of names.
/// </summary>
internal sealed class NameHeadReader(RegisterTerms terms)
{
    /// <summary>The head of the record that begins at an offset; null where none does.</summary>
    /// <param name="text">The received text.</param>
    /// <param name="range">From the offset to where the first field must have begun.</param>
    /// <param name="nameLimit">The name ends before it: the end of the line, or of the paragraph; opening words may have a line before it.</param>
    public NameHead? Read(string text, TextSpan range, int nameLimit)
    {
        var lead = new RecordLead(terms).Read(text, range, nameLimit);
        if (lead.At >= lead.NameLimit || !(char.IsLetter(text[lead.At]) && (char.IsUpper(text[lead.At]) || lead.IsLed || IsParticle(text, lead.At, range.End))))
        {
            return null;
        }

        var name = new NameWords(terms, text, TextSpan.Of(lead.At, lead.NameLimit));
        name.Read();
        if (name.Form is not { } form)
        {
            return null;
        }

        var head = TextSpan.Of(lead.At, name.End);
        int behind = AfterHonours(text, name.End, range.End);
        var follows = new FirstFieldReader(terms, text, range.End).Read(behind, form);
        return follows is not { } first ? null : new NameHead(lead.Start, head, form, first.Field)
        {
            IsNumbered = lead.IsNumbered,
            IsLed = lead.IsLed,
            IsProse = first.IsProse,
        };
    }

    private bool IsParticle(string text, int at, int limit) => terms.At(text, at, limit).Kinds.HasFlag(RecordKinds.Particle);

    /// <summary>Letters of honours behind the name belong to the record, not to the name.</summary>
    private int AfterHonours(string text, int at, int limit)
    {
        while (true)
        {
            int next = RecordLead.SkipBlanks(text, at, limit);
            next = next < limit && text[next] == ',' ? RecordLead.SkipBlanks(text, next + 1, limit) : next;
            var match = next < limit && char.IsUpper(text[next]) ? terms.At(text, next, limit) : default;
            if (!match.Kinds.HasFlag(RecordKinds.Honour))
            {
                return at;
            }

            at = next + match.Length;
        }
    }
}
