using Attest.Text;

namespace Attest.Reading.JsonLines;

/// <summary>
/// Reads the objects of a JSON text: one a line, or all in one array. An object that is not well-formed is passed over up to the next
/// line that begins with one. Keeps the place of each value, which no reader of the framework does over text.
/// </summary>
internal sealed class JsonRecords(string text)
{
    private const int DeepestNesting = 64;
    private readonly List<int> _badLines = [];
    private List<JsonField> _fields = [];
    private int _at;
    private int _line = 1;
    private int _counted;

    /// <summary>The lines on which something stands that is no object; complete once all records were read.</summary>
    public IReadOnlyList<int> BadLines => _badLines;

    public IEnumerable<JsonRecord> Read()
    {
        SkipWhite();
        bool isArray = Take('[');
        while (true)
        {
            SkipWhite();
            while (isArray && (Take(',') || Take(']')))
            {
                SkipWhite();
            }

            if (_at >= text.Length)
            {
                yield break;
            }

            int line = LineOf(_at);
            _fields = [];
            if (text[_at] == '{' && Object("", 0))
            {
                yield return new JsonRecord(line, _fields);
            }
            else
            {
                _badLines.Add(line);
                Recover();
            }
        }
    }

    /// <summary>Goes to the next line that begins with an object.</summary>
    private void Recover()
    {
        do
        {
            int end = text.IndexOf('\n', Math.Min(_at, text.Length - 1));
            _at = end < 0 ? text.Length : end + 1;
            SkipWhite();
        }
        while (_at < text.Length && text[_at] != '{');
    }

    private bool Object(string prefix, int depth)
    {
        _at++;
        SkipWhite();
        if (Take('}'))
        {
            return true;
        }

        do
        {
            SkipWhite();
            if (String() is not { } key)
            {
                return false;
            }

            SkipWhite();
            if (!Take(':') || !Value(prefix + JsonEscapes.Decode(text, key), key, depth + 1))
            {
                return false;
            }

            SkipWhite();
        }
        while (Take(','));
        return Take('}');
    }

    private bool Value(string label, TextSpan key, int depth)
    {
        SkipWhite();
        if (_at >= text.Length || depth > DeepestNesting)
        {
            return false;
        }

        switch (text[_at])
        {
            case '{':
                return Object(label + ".", depth);
            case '[':
                return Array(label, key, depth);
            case '"':
                return String() is { } words && Add(new JsonField(label, key, words, IsString: true));
            default:
                return Literal(label, key);
        }
    }

    private bool Array(string label, TextSpan key, int depth)
    {
        _at++;
        SkipWhite();
        if (Take(']'))
        {
            return true;
        }

        do
        {
            if (!Value(label, key, depth + 1))
            {
                return false;
            }

            key = TextSpan.Of(_at, _at);
            SkipWhite();
        }
        while (Take(','));
        return Take(']');
    }

    private bool Literal(string label, TextSpan key)
    {
        int start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '-' or '+' or '.'))
        {
            _at++;
        }

        var span = TextSpan.Of(start, _at);
        var words = span.Slice(text);
        bool isNothing = words.SequenceEqual("null");
        bool isKnown = isNothing || words is "true" or "false" || (words.Length > 0 && (char.IsAsciiDigit(words[0]) || words[0] == '-'));
        return isKnown && (isNothing || Add(new JsonField(label, key, span, IsString: false)));
    }

    /// <summary>The inside of a string; null where none begins here or it does not end on its line.</summary>
    private TextSpan? String()
    {
        if (_at >= text.Length || text[_at] != '"')
        {
            return null;
        }

        int start = _at + 1, at = start;
        while (at < text.Length)
        {
            int stop = text.AsSpan(at).IndexOfAny('"', '\\', '\n');
            if (stop < 0 || text[at + stop] == '\n')
            {
                return null;
            }

            at += stop;
            if (text[at] == '"')
            {
                _at = at + 1;
                return TextSpan.Of(start, at);
            }

            at += 2;
        }

        return null;
    }

    private bool Add(JsonField field)
    {
        if (!field.Value.Slice(text).IsWhiteSpace())
        {
            _fields.Add(field);
        }

        return true;
    }

    private bool Take(char sign)
    {
        bool found = _at < text.Length && text[_at] == sign;
        _at += found ? 1 : 0;
        return found;
    }

    private void SkipWhite()
    {
        while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || text[_at] == '\u001E'))
        {
            _at++;
        }
    }

    private int LineOf(int at)
    {
        _line += text.AsSpan(_counted, at - _counted).Count('\n');
        _counted = at;
        return _line;
    }
}
