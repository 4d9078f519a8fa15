using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>The words and marks of a record, with the dates in it. Indexes are those of tokens.</summary>
internal sealed class RecordTokens
{
    private const int FirstYear = 1400;
    private const int LastYear = 2100;

    private readonly List<TextSpan> _spans = [];
    private readonly List<string> _folded = [];
    private readonly string _text;
    private int[] _dates = [];
    private IReadOnlyList<DateMention> _all = [];

    /// <param name="text">The reading.</param>
    /// <param name="range">The part of it that is cut into tokens.</param>
    public RecordTokens(string text, TextSpan range)
    {
        _text = text;
        int at = range.Start;
        while (at < range.End)
        {
            int end = EndOfToken(text, at, range.End);
            if (end > at)
            {
                _spans.Add(TextSpan.Of(at, end));
                _folded.Add(Fold(text.AsSpan(at, end - at)));
            }

            at = Math.Max(end, at + 1);
        }
    }

    public int Count => _spans.Count;

    public TextSpan Span(int token) => _spans[token];

    public TextSpan Span(int first, int end) => _spans[first].Cover(_spans[end - 1]);

    public string Folded(int token) => _folded[token];

    public bool IsMark(int token, char mark) => token >= 0 && token < Count && _folded[token].Length == 1 && _folded[token][0] == mark;

    public bool IsWord(int token) => token >= 0 && token < Count && char.IsLetterOrDigit(_folded[token][0]);

    public bool IsNumber(int token) => token >= 0 && token < Count && char.IsAsciiDigit(_folded[token][0]);

    public bool IsUpper(int token) => char.IsUpper(_text[_spans[token].Start]);

    /// <summary>True where a line ends before a token.</summary>
    public bool OpensLine(int token) => token > 0 && _text.AsSpan(_spans[token - 1].End, _spans[token].Start - _spans[token - 1].End).Contains('\n');

    /// <summary>True where nothing but the end or a space stands behind a token.</summary>
    public bool IsFree(int token) => _spans[token].End >= _text.Length || char.IsWhiteSpace(_text[_spans[token].End]);

    /// <summary>Index of the date in the analysis that a token belongs to; -1 for none.</summary>
    public int DateAt(int token) => token >= 0 && token < Count ? _dates[token] : -1;

    /// <summary>The date of an index.</summary>
    public Edtf Date(int index) => _all[index].Date;

    /// <summary>True for a token of a span of years or days.</summary>
    public bool IsInterval(int token) => DateAt(token) >= 0 && _all[DateAt(token)].Date.IsInterval;

    /// <summary>A year that the analysis left alone; null for other tokens.</summary>
    public Edtf? YearAt(int token) =>
        DateAt(token) < 0 && _folded[token].Length == 4 && int.TryParse(_folded[token], out int year) && year is > FirstYear and < LastYear ? Edtf.Parse(_folded[token]) : null;

    /// <summary>The words from one token to another, spaces and line ends as one space each.</summary>
    public string Words(int first, int end) => string.Join(' ', Span(first, end).In(_text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The token at which the label before a value begins; the value's own first where the label stands elsewhere.</summary>
    public int LabelBefore(int first, RecordTokens label)
    {
        int behind = first;
        while (behind > 0 && !IsWord(behind - 1) && !(label.Count > 0 && _folded[behind - 1] == label._folded[^1]))
        {
            behind--;
        }

        int begin = behind - label.Count;
        return begin >= 0 && _folded.GetRange(begin, label.Count).SequenceEqual(label._folded) ? begin : first;
    }

    public void Mark(IReadOnlyList<DateMention> dates, int firstDate)
    {
        _all = dates;
        _dates = new int[Count];
        Array.Fill(_dates, -1);
        int date = firstDate;
        for (int t = 0; t < Count; t++)
        {
            while (date < dates.Count && dates[date].Span.End <= _spans[t].Start)
            {
                date++;
            }

            _dates[t] = date < dates.Count && dates[date].Span.Overlaps(_spans[t]) ? date : -1;
        }
    }

    /// <summary>The words of a phrase as they are compared; a star at the end of a word is kept with it.</summary>
    public static string[] WordsOf(string phrase)
    {
        var tokens = new RecordTokens(phrase, TextSpan.Of(0, phrase.Length));
        var words = new List<string>();
        foreach (string token in tokens._folded)
        {
            if (token == "*" && words.Count > 0)
            {
                words[^1] += "*";
            }
            else
            {
                words.Add(token);
            }
        }

        return [.. words];
    }

    // A word goes on over hyphens, slashes and apostrophes between letters; every other mark stands alone.
    private static int EndOfToken(string text, int at, int end)
    {
        if (char.IsWhiteSpace(text[at]))
        {
            return at;
        }

        int to = at;
        while (to < end && (char.IsLetterOrDigit(text[to]) || (char.GetUnicodeCategory(text[to]) is System.Globalization.UnicodeCategory.NonSpacingMark) || (to > at && to + 1 < end && text[to] is '-' or '/' or '\'' or '’' && char.IsLetterOrDigit(text[to + 1]))))
        {
            to++;
        }

        return to > at ? to : at + 1;
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(folded);
        folded.Replace('ё', 'е');
        return folded.ToString();
    }
}
