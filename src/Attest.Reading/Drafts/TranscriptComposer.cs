using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>
/// Writes the reading of a draft whose blocks are settled: furniture and marks left out, white space single, hyphens at line ends
/// joined, a blank line between blocks and a line end between lines of verse.
/// </summary>
internal sealed class TranscriptComposer
{
    private readonly Draft _draft;
    private readonly string _received;
    private readonly ReadingText _reading;
    private readonly List<Region> _regions = [];
    private readonly List<Emendation> _emendations = [];
    private HashSet<string>? _hyphenated;
    private int _mark;
    private int _repair;
    private int _previousEnd;

    /// <summary>True while the block is one whose cells the format tells.</summary>
    private bool _hasCells;

    /// <summary>The character that is being looked at.</summary>
    private int _at;

    private TranscriptComposer(Draft draft)
    {
        _draft = draft;
        _received = draft.Received;
        _reading = new ReadingText(_received);
    }

    public static bool IsLeftOut(RegionKind kind) => kind is RegionKind.FootnoteMark or RegionKind.Navigation
        or RegionKind.ConsentBanner or RegionKind.Furniture or RegionKind.Markup;

    /// <summary>The transcript without its embedded sources.</summary>
    public static Transcript Compose(Draft draft)
    {
        var composer = new TranscriptComposer(draft);
        RegionKind? previous = null;
        foreach (var block in draft.Blocks)
        {
            composer.Write(block, ref previous);
        }

        return composer.Finish();
    }

    private void Write(Block block, ref RegionKind? previous)
    {
        int start = _reading.Length;
        if (!block.IsLeftOut)
        {
            var separator = previous == RegionKind.Verse && block.Kind == RegionKind.Verse && !block.IsAfterBlank ? "\n" : "\n\n";
            start = WriteWords(block, previous is null ? "" : separator);
            if (_reading.Length > start)
            {
                previous = block.Kind;
                _previousEnd = block.Span.End;
            }
        }

        var reading = TextSpan.Of(start, _reading.Length);
        _regions.Add(new Region(block.Kind, block.Span, reading) { Label = block.Label, Value = block.Value, Level = block.Level, Language = block.Language });
        AddMarkRegions(block, reading);
    }

    private int WriteWords(Block block, string separator)
    {
        int start = -1;
        TextSpan? space = null;
        _hasCells = block.IsWhole;
        _mark = _draft.FirstMarkAfter(block.Span.Start);
        for (int i = block.Span.Start; i < block.Span.End;)
        {
            _at = i;
            int next = IsSoftJoint(i, block.Span.End) ? i : AfterLeftOut(i);
            if (next == i && RepairAt(i) is { } repair)
            {
                start = Separate(start, separator, space);
                space = null;
                Emend(repair);
                next = repair.Span.End;
            }
            else if (next == i && char.IsWhiteSpace(_received[i]))
            {
                next = AfterWhite(i, block.Span.End);
                space ??= TextSpan.Of(i, next);
            }
            else if (next == i && LineEndHyphens.GoesOnAt(_received, TextSpan.Of(i, block.Span.End)) is > 0 and int end)
            {
                _hyphenated ??= LineEndHyphens.Compounds(_received);
                next = JoinAt(i, end, LineEndHyphens.IsCompound(_received, (i, end), _hyphenated));
            }
            else if (next == i)
            {
                start = Separate(start, separator, space);
                space = null;
                next = AfterPlain(i, block.Span.End);
                _reading.Copy(i, next - i);
            }

            i = next;
        }

        return start < 0 ? _reading.Length : start;
    }

    /// <summary>A soft hyphen is left out like other signs without a shape, but at the end of a line it divides a word.</summary>
    private bool IsSoftJoint(int at, int end) =>
        _received[at] == '\u00AD' && LineEndHyphens.GoesOnAt(_received, TextSpan.Of(at, end)) > 0;

    private Repair? RepairAt(int at)
    {
        var repairs = _draft.Repairs;
        while (_repair < repairs.Count && repairs[_repair].Span.Start < at)
        {
            _repair++;
        }

        return _repair < repairs.Count && repairs[_repair].Span.Start == at ? repairs[_repair] : null;
    }

    private void Emend(Repair repair)
    {
        int start = _reading.Length;
        _reading.Replace(repair.Text, repair.Span);
        if (repair.Kind is { } kind)
        {
            _emendations.Add(new Emendation(kind, repair.Span, TextSpan.Of(start, _reading.Length), repair.Reason));
        }
    }

    private int JoinAt(int hyphen, int end, bool keepsHyphen)
    {
        int start = _reading.Length;
        _reading.Copy(hyphen, keepsHyphen ? 1 : 0);
        string reason = keepsHyphen ? "the compound stands with its hyphen elsewhere in the document" : "a word divided at the end of a line";
        _emendations.Add(new Emendation(EmendationKind.LineEndHyphen, TextSpan.Of(hyphen, end), TextSpan.Of(start, _reading.Length), reason));
        return end;
    }

    /// <summary>Writes what stands before the next character: the break before a block, or the white space inside it.</summary>
    private int Separate(int start, string separator, TextSpan? space)
    {
        if (start < 0)
        {
            if (separator.Length > 0)
            {
                _reading.Break(separator, BeforeBlock());
            }

            return _reading.Length;
        }

        if (space is { Length: 1 } single && _received[single.Start] is ' ' or '\t')
        {
            _reading.Copy(space.Value.Start, 1);
        }
        else if (space is { } run)
        {
            // Nothing but tabs: empty cells between two others.
            _reading.Replace(run.Slice(_received).ContainsAnyExcept('\t') ? " " : new string('\t', _hasCells ? run.Length : 1), run);
        }

        return start;
    }

    /// <summary>The end of the marks and invisible characters that begin at an offset; the offset itself where there are none.</summary>
    private int AfterLeftOut(int at)
    {
        var marks = _draft.Marks;
        while (_mark < marks.Count && marks[_mark].Span.End <= at)
        {
            _mark++;
        }

        return _mark < marks.Count && marks[_mark].Span.Contains(at) ? marks[_mark].Span.End
            : Signs.IsInvisible(_received[at]) ? at + 1
            : at;
    }

    private int AfterPlain(int at, int end)
    {
        int stop = _mark < _draft.Marks.Count ? Math.Min(end, _draft.Marks[_mark].Span.Start) : end;
        if (RepairAt(at) is not null || _repair < _draft.Repairs.Count)
        {
            stop = Math.Min(stop, _draft.Repairs[_repair].Span.Start);
        }

        // A space or a hyphen before what is not plain may be part of a line end, and is looked at on its own.
        int after = at + PlainRuns.Length(_received.AsSpan(at, stop - at));
        while (after > at && after < end && _received[after - 1] is ' ' or '-')
        {
            after--;
        }

        return after > at + 1 ? after : AfterWord(at + 1, stop);
    }

    private int AfterWord(int at, int stop)
    {
        while (at < stop && !LineEndHyphens.IsSign(_received[at]) && !char.IsWhiteSpace(_received[at]) && !Signs.IsInvisible(_received[at]))
        {
            at++;
        }

        return at;
    }

    private int AfterWhite(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(_received[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>What the break before a block stands for: the white space before it, where there is none the signs, where there are none nothing.</summary>
    private TextSpan BeforeBlock()
    {
        var white = WhiteAfter(_previousEnd);
        return white.Start < _at ? white : TextSpan.Of(_reading.ReceivedEnd, _at);
    }

    private TextSpan WhiteAfter(int offset)
    {
        int start = offset;
        while (start < _received.Length && !char.IsWhiteSpace(_received[start]))
        {
            start++;
        }

        return TextSpan.Of(start, AfterWhite(start, start < _at ? _at : _received.Length));
    }

    private void AddMarkRegions(Block block, TextSpan reading)
    {
        for (int m = _draft.FirstMarkAfter(block.Span.Start); m < _draft.Marks.Count; m++)
        {
            var mark = _draft.Marks[m];
            if (mark.Span.Start >= block.Span.End)
            {
                break;
            }

            if (!block.IsLeftOut)
            {
                // A mark that reaches over the border of two blocks is in each with its own part.
                var part = TextSpan.Of(Math.Max(mark.Span.Start, block.Span.Start), Math.Min(mark.Span.End, block.Span.End));
                _regions.Add(new Region(mark.Kind, part, TextSpan.Of(reading.Start, reading.Start)));
            }
        }
    }

    private Transcript Finish()
    {
        string reading = _reading.Text();
        var map = _reading.Map();
        for (int i = 0; i < _regions.Count; i++)
        {
            _regions[i] = Place(_regions[i], map);
        }

        return new Transcript(_received, reading, map, _regions, [])
        {
            Emendations = _emendations,
            Entries = _draft.Entries.ConvertAll(e => e.In(map)),
        };
    }

    private static TextSpan Inside(TextSpan region, TextSpan part)
    {
        int start = Math.Clamp(part.Start, region.Start, region.End);
        return TextSpan.Of(start, Math.Clamp(part.End, start, region.End));
    }

    /// <summary>Turns what was noted in offsets of the received text into offsets of the reading.</summary>
    private static Region Place(Region region, OffsetMap map)
    {
        if (region.Value is { } value)
        {
            return region with { Value = Inside(region.Reading, map.ToReading(value)) };
        }

        if (!IsLeftOut(region.Kind) && !region.Reading.IsEmpty)
        {
            return region;
        }

        int at = map.ToReading(TextSpan.Of(region.Received.Start, region.Received.Start)).Start;
        return region with { Reading = TextSpan.Of(at, at) };
    }
}
