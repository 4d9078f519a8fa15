using Attest.Text;

namespace Attest.Reading.Xml;

internal enum XmlTokenKind
{
    /// <summary>Characters between tags, entities not yet decoded (<see cref="XmlEntities"/>).</summary>
    Text,

    /// <summary>Characters of a CDATA section: they are what they are.</summary>
    CharacterData,
    Start,

    /// <summary>An end tag, and what follows an empty-element tag.</summary>
    End,
}

/// <summary>
/// Cuts an XML text into tags and characters and keeps the place of each, which no reader of the framework does. It expands no entities
/// of the document's own and fetches nothing, so that neither a billion laughs nor an outside entity can do harm. No input makes it throw.
/// </summary>
/// <param name="text">The decoded document.</param>
/// <param name="start">Where to begin: 0, or where an element begins that is read by itself.</param>
internal sealed class XmlScanner(string text, int start = 0)
{
    /// <summary>How many open elements an end tag may end at once; bounds the search where a broken file opens without ever ending.</summary>
    private const int FarthestClose = 256;

    private readonly List<TextSpan> _open = [];
    private int _at = start;
    private bool _endsNow;

    public XmlTokenKind Kind { get; private set; }

    /// <summary>The whole token.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>The name of the element as written, with its prefix.</summary>
    public TextSpan Name { get; private set; }

    /// <summary>How many elements are open, the one that now begins or ends counted in.</summary>
    public int Depth => _open.Count + (Kind == XmlTokenKind.End ? 1 : 0);

    /// <summary>True where the document type declares entities: none of them is expanded.</summary>
    public bool DeclaresEntities { get; private set; }

    /// <summary>The first place where tags do not match or the text breaks off; null while all is well.</summary>
    public int? FirstDamage { get; private set; }

    /// <summary>The name without its prefix.</summary>
    public ReadOnlySpan<char> LocalName
    {
        get
        {
            var name = Name.Slice(text);
            return name[(name.IndexOf(':') + 1)..];
        }
    }

    /// <summary>The next token; false at the end of the text.</summary>
    public bool Next()
    {
        if (_endsNow)
        {
            _endsNow = false;
            Kind = XmlTokenKind.End;
            Span = TextSpan.Of(_at, _at);
            _open.RemoveAt(_open.Count - 1);
            return true;
        }

        while (_at < text.Length)
        {
            if (text[_at] != '<')
            {
                int end = text.IndexOf('<', _at);
                return Found(XmlTokenKind.Text, end < 0 ? text.Length : end);
            }

            var rest = text.AsSpan(_at);
            if (rest.StartsWith("<![CDATA["))
            {
                int end = text.IndexOf("]]>", _at, StringComparison.Ordinal);
                FirstDamage ??= end < 0 ? _at : null;
                _at += 9;
                Found(XmlTokenKind.CharacterData, end < 0 ? text.Length : Math.Max(end, _at));
                _at = Math.Min(_at + 3, text.Length);
                return true;
            }

            if (rest.StartsWith("<!--"))
            {
                Skip("-->");
            }
            else if (rest.StartsWith("<?"))
            {
                Skip("?>");
            }
            else if (rest.StartsWith("<!"))
            {
                SkipDeclaration();
            }
            else if (Tag())
            {
                return true;
            }
        }

        FirstDamage ??= _open.Count > 0 ? text.Length : null;
        return false;
    }

    /// <summary>True for a start tag of an element with this local name.</summary>
    public bool Starts(string localName) => Kind == XmlTokenKind.Start && LocalName.SequenceEqual(localName);

    /// <summary>True for the end of an element with this local name.</summary>
    public bool Ends(string localName) => Kind == XmlTokenKind.End && LocalName.SequenceEqual(localName);

    /// <summary>The value of an attribute of the start tag, by its local name, entities decoded; null where it has none.</summary>
    public string? Attribute(string localName) => AttributeSpan(localName) is { } value ? XmlEntities.Decode(value.In(text)) : null;

    /// <summary>Where the value of an attribute of the start tag stands, entities not yet decoded; null where it has none.</summary>
    public TextSpan? AttributeSpan(string localName)
    {
        int at = Name.End;
        while (NextAttribute(ref at) is var (name, value) && !name.IsEmpty)
        {
            var written = name.Slice(text);
            if (written[(written.IndexOf(':') + 1)..].SequenceEqual(localName))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Passes over everything up to the end of the element that has just begun.</summary>
    /// <returns>The element with its tags, which a scanner that begins there must not leave: in a broken file it may not see the end.</returns>
    public TextSpan SkipElement()
    {
        int depth = _open.Count, first = Span.Start;
        while (Next() && !(Kind == XmlTokenKind.End && _open.Count < depth))
        {
        }

        return TextSpan.Of(first, _at);
    }

    private (TextSpan Name, TextSpan Value) NextAttribute(ref int at)
    {
        int end = Span.End;
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == '/'))
        {
            at++;
        }

        int start = at;
        while (at < end && text[at] is not ('=' or '>') && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        var name = TextSpan.Of(start, at);
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] == '='))
        {
            at++;
        }

        if (name.IsEmpty || at >= end || text[at] is not ('"' or '\''))
        {
            return default;
        }

        int close = text.IndexOf(text[at], at + 1);
        close = close < 0 || close > end ? end : close;
        var value = TextSpan.Of(at + 1, close);
        at = Math.Min(close + 1, end);
        return (name, value);
    }

    private bool Found(XmlTokenKind kind, int end)
    {
        Kind = kind;
        Span = TextSpan.Of(_at, end);
        _at = end;
        return true;
    }

    private void Skip(string close)
    {
        int end = text.IndexOf(close, _at, StringComparison.Ordinal);
        FirstDamage ??= end < 0 ? _at : null;
        _at = end < 0 ? text.Length : end + close.Length;
    }

    private void SkipDeclaration()
    {
        int depth = 0, at = _at;
        for (; at < text.Length; at++)
        {
            depth += text[at] switch { '[' => 1, ']' => -1, _ => 0 };
            if (text[at] == '>' && depth <= 0)
            {
                break;
            }
        }

        DeclaresEntities |= text.AsSpan(_at, at - _at).Contains("<!ENTITY", StringComparison.Ordinal);
        FirstDamage ??= at >= text.Length ? _at : null;
        _at = Math.Min(at + 1, text.Length);
    }

    private bool Tag()
    {
        int end = EndOfTag();
        if (end < 0)
        {
            FirstDamage ??= _at;
            _at = text.Length;
            return false;
        }

        bool closes = text[_at + 1] == '/';
        int start = _at + (closes ? 2 : 1), stop = start;
        while (stop < end && !char.IsWhiteSpace(text[stop]) && text[stop] is not ('/' or '>'))
        {
            stop++;
        }

        var name = TextSpan.Of(start, stop);
        bool known = closes ? Close(name) : Open(name, text[end - 1] == '/');
        Found(closes ? XmlTokenKind.End : XmlTokenKind.Start, end + 1);
        Name = name;
        return known;
    }

    private bool Open(TextSpan name, bool isEmpty)
    {
        _open.Add(name);
        _endsNow = isEmpty;
        return true;
    }

    /// <summary>An end tag ends all that was left open inside its element; one that nothing opened is passed over.</summary>
    private bool Close(TextSpan name)
    {
        int index = _open.Count - 1, last = Math.Max(0, _open.Count - FarthestClose);
        while (index >= last && !_open[index].Slice(text).SequenceEqual(name.Slice(text)))
        {
            index--;
        }

        FirstDamage ??= index != _open.Count - 1 || index < 0 ? _at : null;
        if (index < last)
        {
            return false;
        }

        _open.RemoveRange(index, _open.Count - index);
        return true;
    }

    /// <summary>The closing sign of the tag at the present place, quoted values passed over; -1 where it is missing.</summary>
    private int EndOfTag()
    {
        char quote = '\0';
        for (int at = _at + 1; at < text.Length; at++)
        {
            char c = text[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return at;
            }
        }

        return -1;
    }
}
