using Attest.Evidence;
using Attest.Reading;
using Attest.Text;

namespace Attest.Views;

/// <summary>
/// Lays a transcript out as blocks in the order of the received text. What the reading left out keeps its place, so that nothing is
/// missing without a trace; only markup signs (tags, wiki marks) show in the received view alone.
/// </summary>
internal sealed class BlockReader
{
    private readonly Transcript _transcript;
    private readonly ClaimMarks _inReading;
    private readonly ClaimMarks _inReceived;
    private readonly Region[] _blocks;
    private readonly Region[] _inline;

    public BlockReader(Transcript transcript, IReadOnlyList<ClaimRow> claims)
    {
        _transcript = transcript;
        _inReading = new ClaimMarks(claims.Select(c => (c.Claim.Reading, c.Claim.Id)));
        _inReceived = new ClaimMarks(claims.Select(c => (c.Claim.Quote.Span, c.Claim.Id)));
        (_blocks, _inline) = Sort(transcript.Regions);
    }

    /// <summary>The reading with what was left out in its place; neighbours that were left out whole are one block.</summary>
    public IReadOnlyList<TextBlock> Transcript()
    {
        var blocks = new List<TextBlock>();
        foreach (var block in Ranges().Select(r => ReadingBlock(r.Range, r.Region)).Where(b => b.Segments.Count > 0))
        {
            if (block.IsLeftOut && blocks.Count > 0 && blocks[^1].IsLeftOut)
            {
                blocks[^1] = blocks[^1] with { Segments = [.. blocks[^1].Segments, .. block.Segments] };
            }
            else
            {
                blocks.Add(block.IsLeftOut ? block with { Kind = RegionKind.Furniture, Level = 0 } : block);
            }
        }

        return blocks;
    }

    /// <summary>The document as received, character by character.</summary>
    public IReadOnlyList<TextBlock> Received() =>
        [.. Ranges(keepGaps: true).Select(r => new TextBlock(r.Region?.Kind ?? RegionKind.Body, [.. ReceivedSegments(r.Range)]))];

    // Regions inside an earlier one (a banner in a paragraph) are no blocks of their own.
    private static (Region[] Blocks, Region[] Inline) Sort(IReadOnlyList<Region> regions)
    {
        var blocks = new List<Region>();
        var inline = new List<Region>();
        int end = 0;
        foreach (var region in regions.OrderBy(r => r.Received.Start).ThenByDescending(r => r.Received.Length))
        {
            bool isInside = region.Received.Start < end || region.Kind is RegionKind.FootnoteMark or RegionKind.Markup;
            (isInside ? inline : blocks).Add(region);
            end = isInside ? end : region.Received.End;
        }

        return ([.. blocks], [.. inline]);
    }

    private IEnumerable<(TextSpan Range, Region? Region)> Ranges(bool keepGaps = false)
    {
        int at = 0;
        foreach (var block in _blocks)
        {
            if (block.Received.Start > at && (keepGaps || HasWords(at, block.Received.Start)))
            {
                yield return (TextSpan.Of(at, block.Received.Start), null);
            }

            yield return (block.Received, block);
            at = block.Received.End;
        }

        if (at < _transcript.Received.Length && (keepGaps || HasWords(at, _transcript.Received.Length)))
        {
            yield return (TextSpan.Of(at, _transcript.Received.Length), null);
        }
    }

    private bool HasWords(int start, int end) => !_transcript.Received.AsSpan(start, end - start).IsWhiteSpace();

    private TextBlock ReadingBlock(TextSpan received, Region? region)
    {
        var segments = new List<TextSegment>();
        int at = received.Start;

        // A reference list is kept in the reading so that it can be quoted, yet no claims are read from it: it is shown as left out too.
        RegionKind? asideKind = region?.Kind >= RegionKind.Footnote ? region.Kind : null;
        foreach (var (reading, source) in RunsIn(received))
        {
            AddLeftOut(segments, TextSpan.Of(at, Math.Max(at, source.Start)), region);
            segments.AddRange(Pieces(reading).SelectMany(p => _inReading.Split(_transcript.Reading, p.Range).Select(s => s with { LeftOut = asideKind, Repair = p.Repair })));
            at = Math.Max(at, source.End);
        }

        AddLeftOut(segments, TextSpan.Of(at, Math.Max(at, received.End)), region);
        return new TextBlock(region?.Kind ?? RegionKind.Body, Joined(segments))
        {
            Level = region?.Level ?? 0,
            Label = region?.Label,
            SourceNumber = region?.Kind == RegionKind.SourceHeading ? SourceAt(region) : null,
        };
    }

    // Cuts a stretch of the reading at the borders of repairs.
    private IEnumerable<(TextSpan Range, RepairNote? Repair)> Pieces(TextSpan reading)
    {
        int at = reading.Start;
        foreach (var repair in _transcript.Emendations.SkipWhile(e => e.Reading.End <= reading.Start).TakeWhile(e => e.Reading.Start < reading.End).Where(e => !e.Reading.IsEmpty))
        {
            var words = TextSpan.Of(Math.Max(at, repair.Reading.Start), Math.Max(at, Math.Min(reading.End, repair.Reading.End)));
            yield return (TextSpan.Of(at, words.Start), null);
            yield return (words, new RepairNote(repair.Received.In(_transcript.Received), repair.Reason));
            at = words.End;
        }

        yield return (TextSpan.Of(at, reading.End), null);
    }

    private int? SourceAt(Region region) =>
        _transcript.Sources.FirstOrDefault(s => s.Heading.Overlaps(region.Reading))?.Number;

    private IEnumerable<(TextSpan Reading, TextSpan Received)> RunsIn(TextSpan range)
    {
        foreach (var run in _transcript.Map.Runs.SkipWhile(r => r.Received.End <= range.Start).TakeWhile(r => r.Received.Start < range.End))
        {
            int from = run.Copied ? Math.Max(0, range.Start - run.Received.Start) : 0;
            int to = run.Copied ? Math.Min(run.Received.Length, range.End - run.Received.Start) : run.Reading.Length;
            if (to > from && (run.Copied || run.Received.Start >= range.Start))
            {
                var received = run.Copied ? TextSpan.Of(run.Received.Start + from, run.Received.Start + to) : run.Received;
                yield return (TextSpan.Of(run.Reading.Start + from, run.Reading.Start + to), received);
            }
        }
    }

    private void AddLeftOut(List<TextSegment> segments, TextSpan gap, Region? block)
    {
        var kind = _inline.FirstOrDefault(r => r.Received.Overlaps(gap))?.Kind ?? block?.Kind ?? RegionKind.Furniture;
        string words = gap.In(_transcript.Received);
        if (!string.IsNullOrWhiteSpace(words) && kind != RegionKind.Markup && !IsMarkupOnly(gap) && !IsRepaired(gap))
        {
            segments.Add(new TextSegment(words, []) { LeftOut = kind < RegionKind.Footnote ? RegionKind.Furniture : kind });
        }
    }

    // The hyphen of a divided word is gone from the reading, and the word is whole: there is nothing to show in its place.
    private bool IsRepaired(TextSpan gap) => _transcript.Emendations.Any(e => e.Received.Contains(gap));

    private bool IsMarkupOnly(TextSpan gap) =>
        _inline.Where(r => r.Kind == RegionKind.Markup).Sum(r => r.Received.OverlapLength(gap)) >= gap.Length;

    private IEnumerable<TextSegment> ReceivedSegments(TextSpan range)
    {
        int at = range.Start;
        foreach (var (_, received) in RunsIn(range))
        {
            if (received.Start > at)
            {
                yield return LeftOut(TextSpan.Of(at, received.Start));
            }

            foreach (var piece in _inReceived.Split(_transcript.Received, received))
            {
                yield return piece;
            }

            at = received.End;
        }

        if (range.End > at)
        {
            yield return LeftOut(TextSpan.Of(at, range.End));
        }
    }

    private TextSegment LeftOut(TextSpan range)
    {
        string words = range.In(_transcript.Received);
        var kind = _inline.Concat(_blocks).FirstOrDefault(r => r.Kind >= RegionKind.Footnote && r.Received.Overlaps(range))?.Kind;
        return new TextSegment(words, []) { LeftOut = string.IsNullOrWhiteSpace(words) ? null : kind ?? RegionKind.Furniture };
    }

    // Runs cut a sentence wherever the reading repaired a character; on the screen neighbours under the same marks are one piece.
    private static IReadOnlyList<TextSegment> Joined(List<TextSegment> segments)
    {
        var joined = new List<TextSegment>();
        foreach (var segment in segments)
        {
            if (joined.Count > 0 && joined[^1].LeftOut == segment.LeftOut && joined[^1].Repair == segment.Repair && joined[^1].Claims.SequenceEqual(segment.Claims))
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text + segment.Text };
            }
            else
            {
                joined.Add(segment);
            }
        }

        return joined;
    }
}
