using System.Buffers;
using System.Globalization;

namespace Attest.Exchange.Evaluation;

/// <summary>
/// Writes JSON with the letters of every script as they are: the framework's writer escapes no-break spaces, soft hyphens and all
/// characters beyond the basic plane, and a quote should be read in an export as it stands in its document.
/// </summary>
/// <param name="output">Where it is written to, piece by piece.</param>
internal sealed class JsonText(TextWriter output)
{
    private static readonly SearchValues<char> _special =
        SearchValues.Create(['"', '\\', .. Enumerable.Range(0, ' ').Select(c => (char)c), '\u007f', '\u0085', '\u2028', '\u2029', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private bool _needsComma;

    /// <summary>Writes into memory; <see cref="ToString"/> gives the whole.</summary>
    public JsonText()
        : this(new StringWriter(CultureInfo.InvariantCulture))
    {
    }

    public JsonText Open(char bracket)
    {
        Separate();
        output.Write(bracket);
        _needsComma = false;
        return this;
    }

    public JsonText Close(char bracket)
    {
        output.Write(bracket);
        _needsComma = true;
        return this;
    }

    public JsonText Key(string name)
    {
        Separate();
        AppendString(name);
        output.Write(": ");
        _needsComma = false;
        return this;
    }

    public JsonText Value(string? value)
    {
        Separate();
        if (value is null)
        {
            output.Write("null");
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
        output.Write(value.ToString(CultureInfo.InvariantCulture));
        _needsComma = true;
        return this;
    }

    public JsonText Value(double? value)
    {
        Separate();
        output.Write(value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "null");
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
            output.Write(',');
            _needsComma = false;
        }

        output.Write('\n');
        return this;
    }

    /// <summary>The whole, where it was written into memory.</summary>
    public override string ToString() => output.ToString() ?? "";

    private void Separate()
    {
        if (_needsComma)
        {
            output.Write(", ");
            _needsComma = false;
        }
    }

    private void AppendString(string value)
    {
        output.Write('"');
        for (int at = 0; at < value.Length;)
        {
            int length = value.AsSpan(at).IndexOfAny(_special) is >= 0 and int found ? found : value.Length - at;
            output.Write(value.AsSpan(at, length));
            at += length;
            if (at < value.Length)
            {
                at += WriteSpecial(value, at);
            }
        }

        output.Write('"');
    }

    /// <returns>How many UTF-16 code units were written.</returns>
    private int WriteSpecial(string value, int at)
    {
        if (char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]))
        {
            output.Write(value.AsSpan(at, 2));
            return 2;
        }

        output.Write(Escape(value[at]));
        return 1;
    }

    // U+2028 and U+2029 are line ends to many readers of JSON Lines, and half a surrogate pair is no UTF-8.
    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };
}
