using System.Text;
using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>Writes a text out of another and keeps, run by run, where each character came from.</summary>
internal sealed class MappedText(string from)
{
    private readonly StringBuilder _text = new(from.Length);
    private readonly List<OffsetMap.Run> _runs = [];

    public int Length => _text.Length;

    /// <summary>Where the last thing written ends in the other text; 0 where nothing is written.</summary>
    public int ReceivedEnd => _runs.Count == 0 ? 0 : _runs[^1].Received.End;

    /// <summary>Copies characters one by one. A copy that goes on where the last one ended becomes one run with it.</summary>
    public void Copy(int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        var reading = TextSpan.FromLength(_text.Length, length);
        var received = TextSpan.FromLength(start, length);
        if (_runs.Count > 0 && _runs[^1] is { Copied: true } last && last.Received.End == start)
        {
            _runs[^1] = new OffsetMap.Run(last.Reading.Cover(reading), last.Received.Cover(received), Copied: true);
        }
        else
        {
            _runs.Add(new OffsetMap.Run(reading, received, Copied: true));
        }

        _text.Append(from, start, length);
    }

    /// <summary>Writes other characters in place of a range, which must hold at least one: every character has an origin.</summary>
    public void Replace(string text, TextSpan received)
    {
        if (received.IsEmpty)
        {
            throw new ArgumentException($"'{text}' would stand for nothing at {received.Start}.", nameof(received));
        }

        _runs.Add(new OffsetMap.Run(TextSpan.FromLength(_text.Length, text.Length), received, Copied: false));
        _text.Append(text);
    }

    /// <summary>
    /// Writes a break between blocks. Where no character stands between them it stands for the empty range there: the one thing in a
    /// reading that may stand for nothing.
    /// </summary>
    public void Break(string sign, TextSpan received)
    {
        _runs.Add(new OffsetMap.Run(TextSpan.FromLength(_text.Length, sign.Length), received, Copied: false));
        _text.Append(sign);
    }

    public bool EndsWith(char c) => _text.Length > 0 && _text[^1] == c;

    /// <summary>The end of the text behind <paramref name="start"/> without white space at its end.</summary>
    public int TrimmedEnd(int start)
    {
        int end = _text.Length;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>How often a character stands from an offset on.</summary>
    public int CountFrom(int start, char c)
    {
        int count = 0;
        for (int i = start; i < _text.Length; i++)
        {
            count += _text[i] == c ? 1 : 0;
        }

        return count;
    }

    /// <summary>The text from an offset on.</summary>
    public string From(int start) => _text.ToString(start, _text.Length - start);

    public string Text() => _text.ToString();

    public OffsetMap Map() => OffsetMap.FromRuns(_runs, from.Length);
}
