using Attest.Text;

namespace Attest.Reading.Tables;

/// <summary>
/// Cuts a text of records into cells: RFC 4180 with any delimiter and any line end. A quote that is never closed is an ordinary
/// character. Costs one pass over the text.
/// </summary>
internal sealed class DelimitedText(string text, char delimiter)
{
    /// <summary>A text with more unclosed quotes than this uses them as ordinary characters; looking for their ends would cost a pass each.</summary>
    private const int MostUnclosed = 8;

    private int _at;
    private int _line = 1;
    private int _unclosed;

    /// <summary>Line of the first quote that is never closed; null where there is none.</summary>
    public int? FirstUnclosed { get; private set; }

    /// <summary>The records from the start of the text on, blank ones among them. To be called once.</summary>
    public IEnumerable<DelimitedRecord> Records()
    {
        while (_at < text.Length)
        {
            yield return Record();
        }
    }

    private DelimitedRecord Record()
    {
        int start = _at, line = _line;
        var cells = new List<DelimitedCell>();
        do
        {
            cells.Add(Cell());
        }
        while (TakeDelimiter());

        var span = TextSpan.Of(start, _at);
        TakeLineEnd();
        return new DelimitedRecord(line, span, cells);
    }

    private bool TakeDelimiter()
    {
        bool found = _at < text.Length && text[_at] == delimiter;
        _at += found ? 1 : 0;
        return found;
    }

    private void TakeLineEnd()
    {
        if (_at < text.Length)
        {
            _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
            _line++;
        }
    }

    private DelimitedCell Cell()
    {
        int start = _at;
        while (start < text.Length && text[start] is ' ' or '\t' && text[start] != delimiter)
        {
            start++;
        }

        if (start < text.Length && text[start] == '"' && _unclosed <= MostUnclosed)
        {
            int close = Close(start + 1);
            if (close >= 0)
            {
                CountLines(start + 1, close);
                _at = AfterBlanks(close + 1);
                return new DelimitedCell(TextSpan.Of(start + 1, close).TrimmedIn(text), IsQuoted: true);
            }

            _unclosed++;
            FirstUnclosed ??= _line;
        }

        int length = text.AsSpan(_at).IndexOfAny(delimiter, '\n', '\r');
        int end = length < 0 ? text.Length : _at + length;
        var span = TextSpan.Of(_at, end).TrimmedIn(text);
        _at = end;
        return new DelimitedCell(span, IsQuoted: false);
    }

    /// <summary>The quote that closes a cell: one, behind which the cell ends; -1 where there is none.</summary>
    private int Close(int from)
    {
        int at = from;
        while (at < text.Length)
        {
            int next = text.IndexOf('"', at);
            if (next < 0)
            {
                return -1;
            }

            if (next + 1 < text.Length && text[next + 1] == '"')
            {
                at = next + 2;
                continue;
            }

            int after = AfterBlanks(next + 1);
            if (after >= text.Length || text[after] == delimiter || text[after] is '\r' or '\n')
            {
                return next;
            }

            at = next + 1;
        }

        return -1;
    }

    private int AfterBlanks(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' && text[at] != delimiter)
        {
            at++;
        }

        return at;
    }

    private void CountLines(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            _line += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n') ? 1 : 0;
        }
    }
}
