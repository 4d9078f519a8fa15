namespace Attest.House.Tests;

/// <summary>
/// C# source with the letters of its comments and strings blanked out, so that what is left can be scanned for braces and names.
/// Length and line breaks stay as they were. Holes of interpolated strings stay code.
/// </summary>
internal sealed class CodeText
{
    private readonly string _source;
    private readonly char[] _code;
    private readonly List<string> _strings = [];
    private int _at;

    private CodeText(string source)
    {
        _source = source;
        _code = source.ToCharArray();
        ReadCode(closing: '\0', braces: 1);
        Code = new string(_code);
    }

    /// <summary>The code without comments and strings.</summary>
    public string Code { get; }

    /// <summary>The contents of its strings, in order; of an interpolated string the pieces between its holes.</summary>
    public IReadOnlyList<string> Strings => _strings;

    public static CodeText Of(string source) => new(source);

    private bool Looks(string words) => string.CompareOrdinal(_source, _at, words, 0, words.Length) == 0;

    /// <summary>Walks over code up to the brace that closes a hole, or to the end of the file.</summary>
    private void ReadCode(char closing, int braces)
    {
        for (int depth = 0; _at < _source.Length;)
        {
            if (_source[_at] == closing && depth == 0 && _source.AsSpan(_at).StartsWith(new string('}', braces)))
            {
                return;
            }

            depth += _source[_at] switch { '{' => 1, '}' => -1, _ => 0 };
            ReadPiece();
        }
    }

    private void ReadPiece()
    {
        if (Looks("//"))
        {
            BlankTo(IndexOrEnd("\n", _at));
        }
        else if (Looks("/*"))
        {
            BlankTo(Math.Min(_source.Length, IndexOrEnd("*/", _at + 2) + 2));
        }
        else if (_source[_at] == '\'')
        {
            ReadChar();
        }
        else if (_source[_at] is '"' or '$' or '@' && StringOpening() is { } opening)
        {
            ReadString(opening);
        }
        else
        {
            _at++;
        }
    }

    /// <summary>A character in quotation marks; an apostrophe in the prose of a Razor page is passed over.</summary>
    private void ReadChar()
    {
        const int longest = 12;
        int from = _at + 1 < _source.Length && _source[_at + 1] == '\\' ? _at + 3 : _at + 1;
        int end = from < _source.Length ? _source.IndexOf('\'', from, Math.Min(longest, _source.Length - from)) : -1;
        if (end < 0)
        {
            _at++;
        }

        BlankTo(end + 1);
    }

    /// <summary>The marks before the first letter of a string: dollars, an at sign, one or three or more quotation marks. Null where no string opens.</summary>
    private Opening? StringOpening()
    {
        int at = _at, dollars = 0;
        bool verbatim = false;
        for (; at < _source.Length && _source[at] is '$' or '@'; at++)
        {
            dollars += _source[at] == '$' ? 1 : 0;
            verbatim |= _source[at] == '@';
        }

        int quotes = 0;
        while (at + quotes < _source.Length && _source[at + quotes] == '"')
        {
            quotes++;
        }

        // Two quotation marks are an empty string, opened by the first of them.
        return quotes == 0 ? null : new Opening(at - _at + (quotes >= 3 ? quotes : 1), quotes >= 3 ? quotes : 1, dollars, verbatim);
    }

    private void ReadString(Opening opening)
    {
        BlankTo(_at + opening.Length);
        int start = _at;
        while (_at < _source.Length && !Closes(opening))
        {
            if (opening.Dollars > 0 && OpensHole(opening.Dollars))
            {
                _strings.Add(_source[start.._at]);
                BlankTo(_at + opening.Dollars);
                ReadCode('}', opening.Dollars);
                BlankTo(_at + opening.Dollars);
                start = _at;
            }
            else
            {
                BlankTo(_at + LetterLength(opening));
            }
        }

        _strings.Add(_source[start.._at]);
        BlankTo(Math.Min(_source.Length, _at + opening.Quotes));
    }

    private bool Closes(Opening opening) =>
        opening.Quotes >= 3 ? Looks(new string('"', opening.Quotes)) : _source[_at] == '"' && !(opening.Verbatim && Looks("\"\""));

    private bool OpensHole(int dollars) => Looks(new string('{', dollars)) && !(dollars == 1 && Looks("{{"));

    private int LetterLength(Opening opening)
    {
        bool escaped = opening.Quotes == 1 && (opening.Verbatim ? Looks("\"\"") : _source[_at] == '\\');
        return escaped || (opening.Dollars == 1 && (Looks("{{") || Looks("}}"))) ? 2 : 1;
    }

    private void BlankTo(int end)
    {
        for (; _at < Math.Min(end, _source.Length); _at++)
        {
            _code[_at] = _source[_at] is '\n' or '\r' ? _source[_at] : ' ';
        }
    }

    private int IndexOrEnd(string words, int from) =>
        from < _source.Length && _source.IndexOf(words, from, StringComparison.Ordinal) is >= 0 and var at ? at : _source.Length;

    private sealed record Opening(int Length, int Quotes, int Dollars, bool Verbatim);
}
