using System.Globalization;
using Attest.Text;

namespace Attest.Reading.Rtf;

/// <summary>Cuts an RTF file into tokens (Rich Text Format 1.9.1). No input makes it throw; every token is at least one character long.</summary>
/// <param name="text">The file, a character for a byte.</param>
/// <param name="start">Where to begin.</param>
internal sealed class RtfScanner(string text, int start = 0)
{
    private const int LongestName = 32;
    private const int LongestNumber = 10;

    /// <summary>Where the next token begins.</summary>
    public int At { get; private set; } = start;

    public RtfToken Token { get; private set; }

    /// <summary>The name of a control word.</summary>
    public ReadOnlySpan<char> Name => Token.Name.Slice(text);

    /// <summary>The next token; false at the end of the file.</summary>
    public bool Next()
    {
        while (At < text.Length && text[At] is '\r' or '\n' or '\0')
        {
            At++;
        }

        if (At >= text.Length)
        {
            return false;
        }

        switch (text[At])
        {
            case '{':
                return Found(RtfTokenKind.GroupStart, At + 1);
            case '}':
                return Found(RtfTokenKind.GroupEnd, At + 1);
            case '\\':
                return Control();
            default:
                int end = text.AsSpan(At).IndexOfAny("{}\\\r\n\0");
                return Found(RtfTokenKind.Text, end < 0 ? text.Length : At + end);
        }
    }

    /// <summary>Passes over raw bytes, as of a picture.</summary>
    public void Skip(int bytes) => At = (int)Math.Min((long)At + Math.Max(0, bytes), text.Length);

    private bool Control()
    {
        int name = At + 1;
        if (name >= text.Length)
        {
            return Found(RtfTokenKind.Symbol, text.Length, TextSpan.Of(name, name));
        }

        if (text[name] == '\'')
        {
            int value = name + 2 < text.Length ? (Hex(text[name + 1]) * 16) + Hex(text[name + 2]) : -1;
            return value >= 0
                ? Found(RtfTokenKind.Byte, name + 3, default, value)
                : Found(RtfTokenKind.Symbol, name + 1, TextSpan.Of(name, name + 1));
        }

        return char.IsAsciiLetter(text[name]) ? Word(name) : Found(RtfTokenKind.Symbol, name + 1, TextSpan.Of(name, name + 1));
    }

    private bool Word(int start)
    {
        int end = start;
        while (end < text.Length && end - start < LongestName && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        int digits = end < text.Length && text[end] == '-' ? end + 1 : end, stop = digits;
        while (stop < text.Length && stop - digits < LongestNumber && char.IsAsciiDigit(text[stop]))
        {
            stop++;
        }

        var name = TextSpan.Of(start, end);
        int? number = stop > digits ? (int)Math.Clamp(long.Parse(text.AsSpan(end, stop - end), CultureInfo.InvariantCulture), int.MinValue, int.MaxValue) : null;
        stop = number is null ? end : stop;
        return Found(RtfTokenKind.Word, stop < text.Length && text[stop] == ' ' ? stop + 1 : stop, name, number);
    }

    private bool Found(RtfTokenKind kind, int end, TextSpan name = default, int? number = null)
    {
        Token = new RtfToken(kind, TextSpan.Of(At, end), name, number);
        At = end;
        return true;
    }

    /// <summary>The value of a digit; far below zero for anything else, so that a pair with one bad digit is negative.</summary>
    private static int Hex(char c) => char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : -1000;
}
