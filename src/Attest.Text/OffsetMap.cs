namespace Attest.Text;

/// <summary>
/// Leads each character of a reading back to the range of received text it came from (invariant 1). The map is a list
/// of runs; in a copied run the two texts agree character by character, in a replaced run the whole of the reading run stands for
/// the whole of the received run (a decoded entity, a joined hyphen). All offsets are UTF-16 code units.
/// </summary>
public sealed class OffsetMap
{
    private readonly Run[] _runs;

    private OffsetMap(Run[] runs, int readingLength, int receivedLength)
    {
        _runs = runs;
        ReadingLength = readingLength;
        ReceivedLength = receivedLength;
    }

    public int ReadingLength { get; }

    public int ReceivedLength { get; }

    /// <summary>The runs in order of the reading, for storage.</summary>
    public IReadOnlyList<Run> Runs => _runs;

    public static OffsetMap Identity(int length) =>
        new(length == 0 ? [] : [new Run(TextSpan.Of(0, length), TextSpan.Of(0, length), Copied: true)], length, length);

    /// <param name="runs">Runs that follow each other in the reading without a gap and never go back in the received text.</param>
    /// <exception cref="ArgumentException">A run leaves a gap in the reading or goes back in the received text.</exception>
    public static OffsetMap FromRuns(IEnumerable<Run> runs, int receivedLength)
    {
        // Nearly always there is nothing to leave out, and a copy of the right size is made at once.
        Run[] list = runs is List<Run> all && !all.Exists(r => r.Reading.IsEmpty) ? [.. all] : [.. runs.Where(r => !r.Reading.IsEmpty)];
        int reading = 0, received = 0;
        foreach (var run in list)
        {
            if (run.Reading.Start != reading || run.Received.Start < received || run.Received.End > receivedLength
                || (run.Copied && run.Reading.Length != run.Received.Length))
            {
                throw new ArgumentException($"Run {run} does not follow reading offset {reading}, received offset {received}.", nameof(runs));
            }

            reading = run.Reading.End;
            received = run.Received.End;
        }

        return new OffsetMap(list, reading, receivedLength);
    }

    /// <summary>
    /// The received range of a range of the reading, from its first to its last character: what was left out in between
    /// (furniture, markup) is part of it. An empty range gives the empty range at the place it would stand.
    /// </summary>
    public TextSpan ToReceived(TextSpan reading)
    {
        if (reading.IsEmpty)
        {
            int at = reading.Start >= ReadingLength ? ReceivedLength : ReceivedOf(reading.Start).Start;
            return TextSpan.Of(at, at);
        }

        return ReceivedOf(reading.Start).Cover(ReceivedOf(reading.End - 1));
    }

    /// <summary>The range of the reading that came from a range of received text; empty where all of it was left out.</summary>
    public TextSpan ToReading(TextSpan received)
    {
        int first = FirstRunEndingAfter(received.Start);
        int start = -1, end = -1;
        for (int i = first; i < _runs.Length && _runs[i].Received.Start < received.End; i++)
        {
            var part = ReadingPart(_runs[i], received);
            start = start < 0 ? part.Start : start;
            end = part.End;
        }

        if (start >= 0)
        {
            return TextSpan.Of(start, end);
        }

        int at = first < _runs.Length ? _runs[first].Reading.Start : ReadingLength;
        return TextSpan.Of(at, at);
    }

    private static TextSpan ReadingPart(Run run, TextSpan received)
    {
        if (!run.Copied)
        {
            return run.Reading;
        }

        int from = Math.Max(received.Start, run.Received.Start) - run.Received.Start;
        int to = Math.Min(received.End, run.Received.End) - run.Received.Start;
        return TextSpan.Of(run.Reading.Start + from, run.Reading.Start + to);
    }

    private TextSpan ReceivedOf(int readingOffset)
    {
        var run = _runs[SortedSearch.First(_runs.Length, i => _runs[i].Reading.Start > readingOffset) - 1];
        return run.Copied
            ? TextSpan.FromLength(run.Received.Start + readingOffset - run.Reading.Start, 1)
            : run.Received;
    }

    private int FirstRunEndingAfter(int received) => SortedSearch.First(_runs.Length, i => _runs[i].Received.End > received);

    /// <summary>One stretch of the reading and the stretch of received text it came from.</summary>
    /// <param name="Reading">Range of the reading.</param>
    /// <param name="Received">Range of the received text.</param>
    /// <param name="Copied">True when both are the same characters, one by one.</param>
    public readonly record struct Run(TextSpan Reading, TextSpan Received, bool Copied);
}
