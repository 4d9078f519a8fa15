using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Claims;

/// <summary>The records of a register: borders that no claim crosses, each with the person it is about.</summary>
internal sealed class RecordIndex(Analysis analysis)
{
    private readonly IReadOnlyList<RegisterEntry> _entries = analysis.Witness.Transcript.Entries;
    private readonly int[] _people = [.. Enumerable.Range(0, analysis.Mentions.Count).Where(i => analysis.Mentions[i].Kind == MentionKind.Person)];

    /// <summary>The record that holds an offset of the reading; null outside records.</summary>
    public RegisterEntry? At(int offset)
    {
        int first = SortedSearch.First(_entries.Count, i => _entries[i].Reading.End > offset);
        return first < _entries.Count && _entries[first].Reading.Contains(offset) ? _entries[first] : null;
    }

    /// <summary>Whom a record is about: the mention at its head, or the words there where no name was recognised in them; null where it has no head.</summary>
    public Party? PersonOf(RegisterEntry entry)
    {
        if (entry.Head.IsEmpty)
        {
            return null;
        }

        int first = SortedSearch.First(_people.Length, i => analysis.Mentions[_people[i]].Span.End > entry.Head.Start);
        bool named = first < _people.Length && analysis.Mentions[_people[first]].Span is var span && span.Overlaps(entry.Head) && span.OverlapLength(entry.Head) * 2 >= entry.Head.Length;
        // "ASHDOWN, John" recognised as two names is one.
        bool split = first + 1 < _people.Length && analysis.Mentions[_people[first + 1]].Span.Overlaps(entry.Head);
        return named && !split
            ? new Party(PartyKind.Person, analysis.Mentions[_people[first]].Surface, _people[first])
            : new Party(PartyKind.Person, entry.Head.In(analysis.Witness.Transcript.Reading).Replace('\t', ' '));
    }
}
