using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>A document on its way from received text to transcript: its blocks, what is left out inside them, and what it says of itself.</summary>
internal sealed class Draft(string received)
{
    private readonly List<Mark> _marks = [];
    private Words? _words;

    public string Received { get; } = received;

    /// <summary>In the order of the received text; they do not overlap.</summary>
    public List<Block> Blocks { get; init; } = [];

    /// <summary>Ordered, not overlapping.</summary>
    public IReadOnlyList<Mark> Marks => _marks;

    public List<SourceHeading> SourceHeadings { get; } = [];

    /// <summary>Repairs, ordered, not overlapping each other or a mark, each inside a block.</summary>
    public List<Repair> Repairs { get; } = [];

    /// <summary>Records of a register, in order.</summary>
    public List<EntryDraft> Entries { get; } = [];

    /// <summary>The language of most of its words, once it has been guessed.</summary>
    public string? Language { get; set; }

    public SourceDescription Description { get; set; } = new();

    /// <summary>The words outside the marks that were known when it was first asked for.</summary>
    public Words Words => _words ??= Words.Of(this);

    /// <summary>Adds repairs; where one is in the way already, that stays.</summary>
    public void AddRepairs(IReadOnlyList<Repair> found)
    {
        if (found.Count > 0)
        {
            var taken = Repairs.ConvertAll(r => r.Span);
            taken.Sort();
            var kept = taken.Count == 0 ? found : [.. found.Where(f => !OverlapsAny(taken, f.Span))];
            Repairs.AddRange(kept);
            Repairs.Sort((a, b) => a.Span.CompareTo(b.Span));
        }
    }

    /// <summary>Adds marks; one that overlaps an earlier found mark takes its place, so that what is found later wins.</summary>
    public void AddMarks(IEnumerable<Mark> found)
    {
        if (_marks.Count == 0 && found is List<Mark> first && IsOrdered(first))
        {
            _marks.AddRange(first);
            return;
        }

        var added = found.Where(m => !m.Span.IsEmpty).OrderBy(m => m.Span).ToList();
        if (added.Count == 0)
        {
            return;
        }

        var places = added.ConvertAll(m => m.Span);
        var kept = _marks.FindAll(m => !OverlapsAny(places, m.Span));
        _marks.Clear();
        _marks.AddRange(kept.Concat(added).OrderBy(m => m.Span));
    }

    /// <summary>True where no mark is empty and each begins behind the last.</summary>
    private static bool IsOrdered(List<Mark> marks)
    {
        int end = 0;
        foreach (var mark in marks)
        {
            if (mark.Span.IsEmpty || mark.Span.Start < end)
            {
                return false;
            }

            end = mark.Span.End;
        }

        return true;
    }

    /// <summary>The index of the first mark that ends after an offset.</summary>
    public int FirstMarkAfter(int offset)
    {
        int low = 0, high = _marks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_marks[middle].Span.End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>The words of a block as a reader sees them: without marks, white space made single, cut at <paramref name="limit"/> characters.</summary>
    public string Bare(TextSpan span, int limit = 400) => Seen(span, limit).ToString();

    public string Bare(Block block) => Bare(block.Span);

    /// <summary>The same words as <see cref="Bare(TextSpan, int)"/>, without a copy where nothing in them is left out or made single.</summary>
    public ReadOnlySpan<char> Seen(TextSpan span, int limit = 400)
    {
        // One character more, since a space is only counted with the word behind it.
        var part = TextSpan.FromLength(span.Start, Math.Min(span.Length, limit + 1));
        var text = part.Slice(Received);
        if (text.IsEmpty || text[0] == ' ' || !PlainRuns.AreAll(text) || HoldsMark(part))
        {
            return Copied(span, limit);
        }

        return text.Length <= limit ? text.TrimEnd(' ') : text[limit - 1] == ' ' ? text : text[..limit];
    }

    public ReadOnlySpan<char> Seen(Block block) => Seen(block.Span);

    /// <summary>True where a mark lies in the range or over a part of it.</summary>
    public bool HoldsMark(TextSpan span) =>
        _marks.Count > 0 && FirstMarkAfter(span.Start) is var mark && mark < _marks.Count && _marks[mark].Span.Start < span.End;

    private ReadOnlySpan<char> Copied(TextSpan span, int limit)
    {
        var text = new char[Math.Min(limit, span.Length) + 1];
        int mark = FirstMarkAfter(span.Start), length = 0;
        bool space = false;
        for (int i = span.Start; i < span.End && length < limit; i++)
        {
            while (mark < _marks.Count && _marks[mark].Span.End <= i)
            {
                mark++;
            }

            if (mark < _marks.Count && _marks[mark].Span.Contains(i))
            {
                i = _marks[mark].Span.End - 1;
            }
            else if (char.IsWhiteSpace(Received[i]))
            {
                space = length > 0;
            }
            else if (!Signs.IsInvisible(Received[i]))
            {
                text[length] = ' ';
                length += space ? 1 : 0;
                text[length++] = Received[i];
                space = false;
            }
        }

        return text.AsSpan(0, length);
    }

    private static bool OverlapsAny(List<TextSpan> sorted, TextSpan span)
    {
        int low = 0, high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle].End > span.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < sorted.Count && sorted[low].Overlaps(span);
    }
}
