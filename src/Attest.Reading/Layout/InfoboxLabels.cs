using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>A line of a fact box taken apart; the value is empty where it stands below.</summary>
internal readonly record struct InfoboxLine(string Label, TextSpan Value, bool IsKnown, int Bullet)
{
    /// <summary>True where a colon, a tab or an equals sign stands between label and value.</summary>
    public bool HasSign { get; init; }

    public bool IsTerm { get; init; }

    public bool IsSection { get; init; }

    public bool HasLabel => Label.Length > 0 && !IsSection;
}

/// <summary>The labels of fact boxes, and how a line with one is taken apart.</summary>
internal sealed class InfoboxLabels
{
    private const int LongestLabel = 40;
    private readonly Dictionary<string, string> _kinds = new(StringComparer.OrdinalIgnoreCase);
    private readonly Openings _byLength;

    public InfoboxLabels(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            _kinds.TryAdd(row[2], row[0]);
        }

        _byLength = new Openings(_kinds.Keys.OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal), ignoresCase: true);
    }

    public bool Knows(string label) => _kinds.ContainsKey(label);

    public InfoboxLine Read(string text, TextSpan line)
    {
        int start = line.Start + BulletLength(text, line);
        int bullet = start - line.Start;
        int sign = SeparatorAt(text, start, line.End, template: text[line.Start] == '|');
        string label = sign < 0 ? "" : text[start..sign].Trim();
        bool known = _kinds.TryGetValue(label.Replace('_', ' '), out string? kind);
        if (sign >= 0 && (known || IsLabelShaped(label)))
        {
            return new InfoboxLine(label, AfterSpace(text, sign + 1, line.End), known, bullet) { HasSign = true, IsTerm = kind == "term" };
        }

        return KnownAtStart(text, TextSpan.Of(start, line.End), bullet);
    }

    private InfoboxLine KnownAtStart(string text, TextSpan line, int bullet)
    {
        var words = line.Slice(text);
        if (Drafts.Signs.EndsSentence(words))
        {
            // "Arrested on 5 May." is a sentence that begins with a word that may be a label.
            return new InfoboxLine("", default, IsKnown: false, bullet);
        }

        foreach (string label in words.IsEmpty ? [] : _byLength.With(words[0]))
        {
            if (!words.StartsWith(label, StringComparison.OrdinalIgnoreCase) || !char.IsUpper(words[0]))
            {
                continue;
            }

            var value = AfterSpace(text, line.Start + label.Length, line.End);
            if (value.IsEmpty || (value.Start > line.Start + label.Length && OpensValue(text[value.Start])))
            {
                string kind = _kinds[label];
                bool section = kind == "section";
                return section && !value.IsEmpty
                    ? default
                    : new InfoboxLine(words[..label.Length].ToString(), value, IsKnown: true, bullet) { IsTerm = kind == "term", IsSection = section };
            }
        }

        return new InfoboxLine("", default, IsKnown: false, bullet);
    }

    private static bool OpensValue(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '"' or '«' or '(' or '“' or '†' or '*';

    private static int BulletLength(string text, TextSpan line)
    {
        int at = line.Start;
        if (line.Length > 2 && text[at] is '-' or '*' or '•' or '|' or '·' or '–' && (text[at + 1] == ' ' || text[at] == '|'))
        {
            at++;
            while (at < line.End && text[at] == ' ')
            {
                at++;
            }
        }

        return at - line.Start;
    }

    private static int SeparatorAt(string text, int start, int end, bool template)
    {
        int length = Math.Min(end - start, LongestLabel);
        int found = text.AsSpan(start, length).IndexOfAny(template ? "=" : ":\t");
        return found <= 0 ? -1 : start + found;
    }

    /// <summary>Up to four words of letters, the first with a capital.</summary>
    private static bool IsLabelShaped(string label) =>
        label.Length is > 1 and <= LongestLabel && char.IsLetter(label[0]) && label.Count(c => c == ' ') <= 3
        && label.All(c => char.IsLetter(c) || c is ' ' or '_' or '-' or '/' or '(' or ')' or '\'' or '.' or '’' || char.IsDigit(c));

    private static TextSpan AfterSpace(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return TextSpan.Of(start, end);
    }
}
