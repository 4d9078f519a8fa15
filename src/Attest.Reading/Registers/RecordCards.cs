using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>Cards: groups of lines with a label and a value each, the same labels again and again, one of them the person's name.</summary>
internal sealed class RecordCards(RegisterLines lines, RecordColumns columns)
{
    private const int FewestCards = 3;
    private const int LongestLabel = 40;
    private const int LongestName = 80;
    private readonly Dictionary<int, (string Label, TextSpan Value)> _labelled = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    public List<FoundRecord> Find()
    {
        var starts = new List<int>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines.IsOpen(i) && Labelled(lines.Span(i)) is { } labelled)
            {
                _labelled.Add(i, labelled);
                _counts[labelled.Label] = _counts.GetValueOrDefault(labelled.Label) + 1;
            }
        }

        string? name = _counts.Where(c => c.Value >= FewestCards && RecordColumns.IsName(columns.KindOf(c.Key)))
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault();
        return name is null ? [] : Cards(name);
    }

    private List<FoundRecord> Cards(string name)
    {
        int[] heads = [.. _labelled.Where(l => l.Value.Label.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(l => l.Key).Order()];
        var starts = new int[heads.Length];
        for (int i = 0; i < heads.Length; i++)
        {
            starts[i] = Start(heads[i], i == 0 ? -1 : heads[i - 1]);
        }

        var cards = new List<(FoundRecord Record, int First, int End)>();
        for (int i = 0; i < heads.Length; i++)
        {
            int next = i + 1 < starts.Length ? starts[i + 1] : lines.Count;
            if (Card(starts[i], next, heads[i]) is { } card)
            {
                cards.Add(card);
            }
        }

        return AreAlike(cards) ? Take(cards) : [];
    }

    private List<FoundRecord> Take(List<(FoundRecord Record, int First, int End)> cards)
    {
        foreach (var (_, first, end) in cards)
        {
            for (int i = first; i < end; i++)
            {
                lines.Roles[i] = lines.IsOpen(i) ? LineRole.Taken : lines.Roles[i];
            }
        }

        return cards.ConvertAll(c => c.Record);
    }

    /// <summary>Lines with labels above the name, up to a blank line, belong to the card; where no blank line parts it from the card above, none do.</summary>
    private int Start(int head, int previous)
    {
        int at = head;
        while (!lines.Lines[at].IsAfterBlank && at - 1 > previous && _labelled.ContainsKey(at - 1))
        {
            at--;
        }

        return lines.Lines[at].IsAfterBlank ? at : head;
    }

    private (FoundRecord Record, int First, int End)? Card(int start, int next, int head)
    {
        var fields = new List<EntryField>();
        var starts = new List<int>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        int end = start, stop = lines.Span(start).End;
        for (int i = start; i < next; i++)
        {
            if (lines.Roles[i] is LineRole.LeftOut or LineRole.PageNumber)
            {
                continue;
            }

            if (!lines.IsOpen(i) || !Add(i, (fields, starts, seen)))
            {
                break;
            }

            (end, stop) = (i + 1, lines.Span(i).End);
        }

        var name = _labelled[head].Value;
        int field = starts.IndexOf(lines.Span(head).Start);
        name = field >= 0 ? fields[field].Value : name;
        bool named = !name.IsEmpty && name.Length <= LongestName && char.IsUpper(lines.Text[name.Start]);
        return !named || fields.Count < 2 ? null : (new FoundRecord(TextSpan.Of(lines.Span(start).Start, stop), name) { Fields = fields, FieldStarts = starts }, start, end);
    }

    /// <summary>Adds a line to a card; false where the card has ended before it.</summary>
    private bool Add(int line, (List<EntryField> Fields, List<int> Starts, HashSet<string> Seen) card)
    {
        var span = lines.Span(line);
        bool blank = lines.Lines[line].IsAfterBlank && card.Fields.Count > 0;
        if (_labelled.TryGetValue(line, out var labelled))
        {
            bool shared = _counts[labelled.Label] * 2 >= FewestCards;
            if ((blank && !shared) || !card.Seen.Add(labelled.Label))
            {
                return false;
            }

            card.Fields.Add(new EntryField(labelled.Label, labelled.Value));
            card.Starts.Add(span.Start);
            return true;
        }

        if (blank || card.Fields.Count == 0 || TableRow.IsRule(span.Slice(lines.Text)))
        {
            return false;
        }

        var last = card.Fields[^1];
        card.Fields[^1] = last with { Value = last.Value.IsEmpty ? span : last.Value.Cover(span) };
        return true;
    }

    /// <summary>Most cards have a label beside the name that tells of a person, and the same one.</summary>
    private bool AreAlike(List<(FoundRecord Record, int First, int End)> cards) =>
        cards.Count >= FewestCards && cards.SelectMany(c => c.Record.Fields.Select(f => f.Label.ToLowerInvariant()).Distinct(StringComparer.Ordinal)).GroupBy(l => l, StringComparer.Ordinal)
            .Any(g => g.Count() * 2 >= cards.Count && columns.KindOf(g.First().Length > 0 ? char.ToUpperInvariant(g.First()[0]) + g.First()[1..] : "") is { } kind
                && !RecordColumns.IsNamePart(kind) && kind != "number");

    /// <summary>The label and value of a line; the label is a few words with a capital, a colon behind them.</summary>
    private (string Label, TextSpan Value)? Labelled(TextSpan line)
    {
        string text = lines.Text;
        int start = line.Start;
        while (start < line.End && text[start] is '-' or '*' or '•' or '–' or ' ' or '_')
        {
            start++;
        }

        int colon = text.AsSpan(start, Math.Min(line.End - start, LongestLabel)).IndexOf(':');
        if (colon < 1 || !(char.IsUpper(text[start]) || text[start] is '№'))
        {
            return null;
        }

        var label = text.AsSpan(start, colon).Trim(" *_");
        if (label.IndexOfAny('.', ';', '!') is >= 0 and var stop && stop < label.Length - 1 && label[stop] is not '.')
        {
            return null;
        }

        int value = start + colon + 1;
        while (value < line.End && (char.IsWhiteSpace(text[value]) || text[value] is '*' or '_'))
        {
            value++;
        }

        return (label.ToString(), TextSpan.Of(value, line.End));
    }
}
