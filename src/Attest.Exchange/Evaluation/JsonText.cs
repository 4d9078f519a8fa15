using System.Globalization;
using System.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>
/// Writes JSON with the letters of every script as they are: the framework's writer escapes no-break spaces, soft hyphens and all
/// characters beyond the basic plane, and a quote should be read in an export as it stands in its document.
/// </summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private bool _needsComma;

    public JsonText Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _needsComma = false;
        return this;
    }

    public JsonText Close(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
        return this;
    }

    public JsonText Key(string name)
    {
        Separate();
        AppendString(name);
        _text.Append(": ");
        _needsComma = false;
        return this;
    }

    public JsonText Value(string? value)
    {
        Separate();
        if (value is null)
        {
            _text.Append("null");
        }
        else
        {
            AppendString(value);
        }

        _needsComma = true;
        return this;
    }

    public JsonText Value(int value)
    {
        Separate();
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
        _needsComma = true;
        return this;
    }

    public JsonText Value(double? value)
    {
        Separate();
        _text.Append(value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "null");
        _needsComma = true;
        return this;
    }

    public JsonText Pair(string key, double? value) => Key(key).Value(value);

    public JsonText Pair(string key, string? value) => Key(key).Value(value);

    public JsonText Pair(string key, int value) => Key(key).Value(value);

    public JsonText Pair(string key, IEnumerable<string> values)
    {
        Key(key).Open('[');
        foreach (string value in values)
        {
            Value(value);
        }

        return Close(']');
    }

    /// <summary>Ends a line, between values at the outermost level or inside brackets.</summary>
    public JsonText Line()
    {
        if (_needsComma)
        {
            _text.Append(',');
            _needsComma = false;
        }

        _text.Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (_needsComma)
        {
            _text.Append(", ");
            _needsComma = false;
        }
    }

    private void AppendString(string value)
    {
        _text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            if (isPair)
            {
                _text.Append(c).Append(value[++i]);
            }
            else
            {
                AppendCharacter(c);
            }
        }

        _text.Append('"');
    }

    // U+2028 and U+2029 are line ends to many readers of JSON Lines, and half a surrogate pair is no UTF-8.
    private void AppendCharacter(char c) => _ = c switch
    {
        '"' => _text.Append("\\\""),
        '\\' => _text.Append("\\\\"),
        '\n' => _text.Append("\\n"),
        '\r' => _text.Append("\\r"),
        '\t' => _text.Append("\\t"),
        < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' => AppendEscaped(c),
        _ when char.IsSurrogate(c) => AppendEscaped(c),
        _ => _text.Append(c),
    };

    private StringBuilder AppendEscaped(char c) => _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
