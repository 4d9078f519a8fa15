using System.Net;
using System.Text;

namespace Attest.Reading.Mail;

/// <summary>The value of a field with its parameters: <c>text/plain; charset="utf-8"</c> (RFC 2045, and RFC 2231 for other scripts).</summary>
internal sealed class MimeParameters
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public MimeParameters(string field)
    {
        var pieces = Split(field);
        Value = pieces[0].Trim().ToLowerInvariant();
        foreach (string piece in pieces.Skip(1))
        {
            int equals = piece.IndexOf('=');
            if (equals > 0)
            {
                _values.TryAdd(piece[..equals].Trim(), Unquoted(piece[(equals + 1)..].Trim()));
            }
        }
    }

    /// <summary>What stands before the first parameter, lower case.</summary>
    public string Value { get; }

    /// <summary>A parameter, decoded, its continuations joined; null where there is none.</summary>
    public string? this[string name]
    {
        get
        {
            if (_values.TryGetValue(name, out string? plain))
            {
                return plain;
            }

            var joined = new StringBuilder();
            string? first = _values.GetValueOrDefault(name + "*") ?? _values.GetValueOrDefault(name + "*0*") ?? _values.GetValueOrDefault(name + "*0");
            for (int i = 1; first is not null; i++)
            {
                joined.Append(first);
                first = _values.GetValueOrDefault($"{name}*{i}*") ?? _values.GetValueOrDefault($"{name}*{i}");
            }

            return joined.Length == 0 ? null : Decoded(joined.ToString());
        }
    }

    /// <summary><c>koi8-r'ru'%D0%C1</c>.</summary>
    private static string Decoded(string value)
    {
        string[] parts = value.Split('\'', 3);
        if (parts.Length < 3)
        {
            return value;
        }

        byte[] written = Encoding.Latin1.GetBytes(parts[2].Replace("+", "%2B", StringComparison.Ordinal));
        byte[] bytes = WebUtility.UrlDecodeToBytes(written, 0, written.Length) ?? [];
        return Charset(parts[0]).GetString(bytes);
    }

    private static Encoding Charset(string name)
    {
        try
        {
            return name.Length == 0 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // The name of a file in a charset nobody knows is shown as UTF-8.
            return Encoding.UTF8;
        }
    }

    private static List<string> Split(string field)
    {
        var pieces = new List<string>();
        int start = 0;
        bool quoted = false;
        for (int i = 0; i <= field.Length; i++)
        {
            quoted ^= i < field.Length && field[i] == '"';
            if (i == field.Length || (field[i] == ';' && !quoted))
            {
                pieces.Add(field[start..i]);
                start = i + 1;
            }
        }

        return pieces;
    }

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] == '"' && value[^1] == '"' ? value[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal) : value;
}
