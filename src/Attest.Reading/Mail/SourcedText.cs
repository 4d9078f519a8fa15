using System.Text;
using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>
/// Writes a text out of a file and keeps where each character came from. Unlike <see cref="Drafts.MappedText"/> it takes stretches whose
/// sources overlap, as characters do that share a group of base64: they become one run.
/// </summary>
/// <param name="from">The decoded file.</param>
internal sealed class SourcedText(string from)
{
    private readonly StringBuilder _text = new();
    private readonly List<OffsetMap.Run> _runs = [];
    private bool _endsInBreak;

    public int Length => _text.Length;

    /// <summary>Where the last stretch ended in the file.</summary>
    public int LastSource => _runs.Count == 0 ? 0 : _runs[^1].Received.End;

    public string Text() => _text.ToString();

    public OffsetMap Map() => OffsetMap.FromRuns(_runs, from.Length);

    /// <summary>Writes characters that came from a range of the file; it does not begin before the last one.</summary>
    public void Add(ReadOnlySpan<char> text, TextSpan source)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (_endsInBreak && source.Start > LastSource)
        {
            _runs[^1] = _runs[^1] with { Received = TextSpan.Of(LastSource, source.Start) };
        }

        _endsInBreak = false;
        bool isCopied = text.Length == source.Length && source.Slice(from).SequenceEqual(text);
        var here = TextSpan.FromLength(_text.Length, text.Length);
        _text.Append(text);
        if (_runs.Count > 0 && _runs[^1] is var last && source.Start < last.Received.End)
        {
            _runs[^1] = new OffsetMap.Run(last.Reading.Cover(here), last.Received.Cover(source), Copied: false);
        }
        else if (isCopied && _runs.Count > 0 && _runs[^1] is { Copied: true } before && before.Received.End == source.Start)
        {
            _runs[^1] = new OffsetMap.Run(before.Reading.Cover(here), before.Received.Cover(source), Copied: true);
        }
        else
        {
            _runs.Add(new OffsetMap.Run(here, source, isCopied));
        }
    }

    /// <summary>Writes a break between two stretches of the file: it stands for all that lies between them.</summary>
    public void Break(string text)
    {
        Add(text, TextSpan.Of(LastSource, LastSource));
        _endsInBreak = true;
    }

    /// <summary>Writes a range of another text that was made of the file.</summary>
    /// <param name="text">The other text.</param>
    /// <param name="range">The range of it.</param>
    /// <param name="map">From it to the file.</param>
    public void AddMapped(string text, TextSpan range, OffsetMap map)
    {
        int first = SortedSearch.First(map.Runs.Count, i => map.Runs[i].Reading.End > range.Start);
        for (int i = first; i < map.Runs.Count && map.Runs[i].Reading.Start < range.End; i++)
        {
            var run = map.Runs[i];
            var part = TextSpan.Of(Math.Max(run.Reading.Start, range.Start), Math.Min(run.Reading.End, range.End));
            Add(part.Slice(text), run.Copied ? TextSpan.FromLength(run.Received.Start + part.Start - run.Reading.Start, part.Length) : run.Received);
        }
    }

    /// <summary>Writes the whole of a text that was made of another, which was made of the file.</summary>
    public void AddMapped(string text, OffsetMap map, (string Text, OffsetMap Map) middle)
    {
        foreach (var run in map.Runs)
        {
            if (run.Copied)
            {
                AddMapped(middle.Text, run.Received, middle.Map);
            }
            else
            {
                Add(run.Reading.Slice(text), middle.Map.ToReceived(run.Received));
            }
        }
    }
}
