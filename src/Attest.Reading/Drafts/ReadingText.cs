using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>
/// Notes a reading run by run as it is taken from the received text, and writes it once at the end: until then it needs no characters of its own.
/// </summary>
internal sealed class ReadingText(string received)
{
    private readonly List<OffsetMap.Run> _runs = [];

    /// <summary>The characters of the runs that are not copied, in order.</summary>
    private readonly List<string> _replacements = [];

    /// <summary>How many UTF-16 code units the reading has so far.</summary>
    public int Length { get; private set; }

    /// <summary>Where the last thing written ends in the received text; 0 where nothing is written.</summary>
    public int ReceivedEnd => _runs.Count == 0 ? 0 : _runs[^1].Received.End;

    /// <summary>Copies characters one by one. A copy that goes on where the last one ended becomes one run with it.</summary>
    public void Copy(int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        var reading = TextSpan.FromLength(Length, length);
        var from = TextSpan.FromLength(start, length);
        if (_runs.Count > 0 && _runs[^1] is { Copied: true } last && last.Received.End == start)
        {
            _runs[^1] = new OffsetMap.Run(last.Reading.Cover(reading), last.Received.Cover(from), Copied: true);
        }
        else
        {
            _runs.Add(new OffsetMap.Run(reading, from, Copied: true));
        }

        Length += length;
    }

    /// <summary>Writes other characters in place of a range, which must hold at least one: every character has an origin.</summary>
    public void Replace(string text, TextSpan from)
    {
        if (from.IsEmpty)
        {
            throw new ArgumentException($"'{text}' would stand for nothing at {from.Start}.", nameof(from));
        }

        Break(text, from);
    }

    /// <summary>
    /// Writes a break between blocks. Where no character stands between them it stands for the empty range there: the one thing in a
    /// reading that may stand for nothing.
    /// </summary>
    public void Break(string sign, TextSpan from)
    {
        _runs.Add(new OffsetMap.Run(TextSpan.FromLength(Length, sign.Length), from, Copied: false));
        _replacements.Add(sign);
        Length += sign.Length;
    }

    public string Text() => string.Create(Length, this, static (reading, it) => it.Write(reading));

    public OffsetMap Map() => OffsetMap.FromRuns(_runs, received.Length);

    private void Write(Span<char> reading)
    {
        int replaced = 0;
        foreach (var run in _runs)
        {
            var characters = run.Copied ? run.Received.Slice(received) : _replacements[replaced++];
            characters.CopyTo(reading[run.Reading.Start..]);
        }
    }
}
