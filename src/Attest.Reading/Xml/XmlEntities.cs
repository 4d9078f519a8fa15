using System.Globalization;
using System.Text;

namespace Attest.Reading.Xml;

/// <summary>The five entities of XML and its character references. Entities a document declares are left as written.</summary>
internal static class XmlEntities
{
    private const int Longest = 12;

    /// <summary>The characters an entity stands for and where it ends; null where the ampersand begins none.</summary>
    /// <param name="text">The XML text.</param>
    /// <param name="at">Where an ampersand stands.</param>
    /// <param name="end">Where the run of characters ends.</param>
    public static (string Text, int End)? At(string text, int at, int end)
    {
        int close = text.AsSpan(at, Math.Min(end - at, Longest)).IndexOf(';');
        if (close < 2)
        {
            return null;
        }

        var name = text.AsSpan(at + 1, close - 1);
        string? decoded = name switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            _ => name[0] == '#' ? Character(name[1..]) : null,
        };
        return decoded is null ? null : (decoded, at + close + 1);
    }

    public static string Decode(string text)
    {
        int next = text.IndexOf('&');
        if (next < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        int at = 0;
        for (; next >= 0; next = at < text.Length ? text.IndexOf('&', at) : -1)
        {
            decoded.Append(text, at, next - at);
            var entity = At(text, next, text.Length);
            decoded.Append(entity?.Text ?? "&");
            at = entity?.End ?? next + 1;
        }

        return decoded.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The words of a run of characters: entities decoded, white space single, none at the ends.</summary>
    public static string Words(string text) => string.Join(' ', Decode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Character(ReadOnlySpan<char> digits)
    {
        bool hex = digits.StartsWith("x") || digits.StartsWith("X");
        bool read = int.TryParse(hex ? digits[1..] : digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code);
        return read && code > 0 && Rune.IsValid(code) ? new Rune(code).ToString() : null;
    }
}
