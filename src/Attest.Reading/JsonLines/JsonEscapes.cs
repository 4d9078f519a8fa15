using System.Globalization;
using System.Text;
using Attest.Text;

namespace Attest.Reading.JsonLines;

/// <summary>Decodes the escapes of JSON strings (RFC 8259, section 7).</summary>
internal static class JsonEscapes
{
    /// <summary>The string with its escapes decoded.</summary>
    public static string Decode(string text, TextSpan value)
    {
        var decoded = new StringBuilder(value.Length);
        int at = value.Start;
        while (at < value.End)
        {
            int next = text.IndexOf('\\', at, value.End - at);
            decoded.Append(text, at, (next < 0 ? value.End : next) - at);
            if (next < 0)
            {
                break;
            }

            var (words, length) = At(text, next, value.End);
            decoded.Append(words);
            at = next + length;
        }

        return decoded.ToString();
    }

    /// <summary>What the escape at an offset stands for, and how long it is. A broken one stands for itself.</summary>
    public static (string Words, int Length) At(string text, int at, int end)
    {
        if (at + 1 >= end)
        {
            return ("\\", 1);
        }

        char c = text[at + 1];
        return c == 'u' ? Unicode(text, at, end) : (c switch { 'n' => "\n", 'r' => "\r", 't' => "\t", 'b' => "\b", 'f' => "\f", _ => c.ToString() }, 2);
    }

    private static (string Words, int Length) Unicode(string text, int at, int end)
    {
        if (Code(text, at, end) is not { } first)
        {
            return ("u", 2);
        }

        if (char.IsHighSurrogate(first) && Code(text, at + 6, end) is { } second && char.IsLowSurrogate(second))
        {
            return (string.Concat(first.ToString(), second.ToString()), 12);
        }

        return (char.IsSurrogate(first) || first == '\0' ? "\uFFFD" : first.ToString(), 6);
    }

    private static char? Code(string text, int at, int end) =>
        at + 6 <= end && text[at] == '\\' && text[at + 1] == 'u' && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code) ? (char)code : null;
}
