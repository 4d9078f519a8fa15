using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>
/// The places of a document where records may begin: at the start of lines, and inside paragraphs in which records run together behind
/// semicolons or stops. One pass; what is looked at behind each place is bounded.
/// </summary>
internal sealed class HeadFinder(RegisterLines lines, RegisterTerms terms)
{
    /// <summary>So many heads inside one paragraph are records that run together; fewer are persons whom a record mentions.</summary>
    private const int FewestInner = 3;
    private const int LongestHead = 200;
    private const int ShortLine = 60;
    private readonly NameHeadReader _reader = new(terms);
    private readonly List<(int Line, NameHead Head, bool IsInner)> _found = [];

    /// <summary>In order.</summary>
    public List<HeadCandidate> Find()
    {
        for (int i = 0; i < lines.Count;)
        {
            if (!lines.IsOpen(i))
            {
                i++;
                continue;
            }

            int end = lines.ParagraphEnd(i);
            FindIn(i, end);
            i = end;
        }

        return Weigh();
    }

    private void FindIn(int first, int end)
    {
        int paragraph = lines.Span(end - 1).End;
        int from = _found.Count;
        for (int i = first; i < end; i++)
        {
            var line = lines.Span(i);
            var behind = TextSpan.Of(line.Start, LimitOf(i, end));
            if (_reader.Read(lines.Text, behind, line.End) is { IsProse: false } head)
            {
                _found.Add((i, head, false));
            }

            FindInside(i, paragraph);
        }

        Settle(from, first);
    }

    /// <summary>Opening words alone on a line have their name in the next, and a name alone its first field.</summary>
    private int LimitOf(int line, int end)
    {
        bool isShort = lines.Span(line).Length <= ShortLine;
        return lines.Span(isShort ? Math.Min(end - 1, line + 2) : line).End;
    }

    private void FindInside(int line, int paragraph)
    {
        var span = lines.Span(line);
        string text = lines.Text;
        for (int at = span.Start; at < span.End;)
        {
            int found = text.AsSpan(at, span.End - at).IndexOfAny(';', '.', ')');
            if (found < 0)
            {
                return;
            }

            int next = RecordLead.SkipBlanks(text, at + found + 1, paragraph, overBreaks: true);
            if (next > at + found + 1 && next < paragraph && (char.IsUpper(text[next]) || char.IsDigit(text[next]))
                && _reader.Read(text, TextSpan.Of(next, Math.Min(paragraph, next + LongestHead)), Math.Min(paragraph, next + LongestHead)) is { IsProse: false, Head: var name } head
                && head.Form is not NameForm.Plain && (head.First is FirstField.Time or FirstField.Term || head.Form == NameForm.Capitals) && next < span.End)
            {
                _found.Add((line, head, true));
                at = name.End;
            }
            else
            {
                at += found + 1;
            }
        }
    }

    /// <summary>Keeps the heads inside a paragraph where they outnumber those at its lines' starts, else only the latter.</summary>
    private void Settle(int from, int firstLine)
    {
        int inner = 0, starts = 0;
        for (int i = from; i < _found.Count; i++)
        {
            inner += _found[i].IsInner ? 1 : 0;
            starts += _found[i].IsInner ? 0 : 1;
        }

        bool together = inner >= FewestInner && inner >= 2 * starts;
        int kept = from, end = 0;
        for (int i = from; i < _found.Count; i++)
        {
            var found = _found[i];
            bool keeps = found.Head.Start >= end && (together ? found.IsInner || found.Line == firstLine || IsBehindStop(found.Head.Start) : !found.IsInner);
            if (keeps)
            {
                _found[kept++] = found;
                end = found.Head.Head.End;
            }
        }

        _found.RemoveRange(kept, _found.Count - kept);
    }

    private bool IsBehindStop(int start)
    {
        var before = lines.Text.AsSpan(0, start).TrimEnd();
        return before.Length == 0 || Signs.IsStop(before[^1]) || before[^1] is ';' or ')';
    }

    private List<HeadCandidate> Weigh()
    {
        var candidates = new List<HeadCandidate>(_found.Count);
        for (int i = 0; i < _found.Count; i++)
        {
            var (line, head, inner) = _found[i];
            int next = i + 1 < _found.Count ? _found[i + 1].Head.Start : lines.Text.Length;
            var span = TextSpan.Of(head.Head.End, Math.Max(head.Head.End, Math.Min(next, Bound(line, head.Head.End))));
            var lead = head.IsLed ? RecordEvidence.Of(lines.Text, TextSpan.Of(head.Start, head.Head.Start), terms).Kinds : RecordKinds.None;
            var evidence = RecordEvidence.Of(lines.Text, span, terms);
            var age = head.First == FirstField.Number && evidence.Told > 0 ? RecordKinds.Age : RecordKinds.None;
            candidates.Add(new HeadCandidate(line, head, evidence with { Kinds = evidence.Kinds | (lead & RecordKinds.Rank) | age }) { IsInner = inner });
        }

        return candidates;
    }

    /// <summary>A record is looked at to the end of its paragraph; one whose name stands alone, to the end of the next.</summary>
    private int Bound(int line, int from)
    {
        int bound = from + RecordEvidence.Looked;
        for (int i = line + 1, breaks = 0; i < lines.Count && lines.Span(i).Start < bound; i++)
        {
            bool alone = breaks == 0 && i == line + 1 && lines.Span(line).End - from < 3;
            breaks += lines.Lines[i].IsAfterBlank && !alone ? 1 : 0;
            if (breaks > 0 || lines.Roles[i] is LineRole.Border or LineRole.Taken or LineRole.Letter)
            {
                return Math.Max(from, lines.Span(i - 1).End);
            }
        }

        return Math.Min(bound, lines.Text.Length);
    }
}
