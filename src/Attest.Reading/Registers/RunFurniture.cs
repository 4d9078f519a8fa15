using Attest.Reading.Drafts;

namespace Attest.Reading.Registers;

/// <summary>Headings between the records of a register, and the headers and footers of its pages. Neither is part of a record.</summary>
internal static class RunFurniture
{
    private const int LongestLine = 80;
    private const int FewestRepeats = 3;

    /// <summary>Gives the lines between the heads their roles.</summary>
    public static void Mark(RegisterLines lines, List<HeadCandidate> heads, RegisterTerms terms)
    {
        int first = heads[0].Line, last = heads[^1].Line;
        var headLines = heads.Select(h => h.Line).ToHashSet();
        var repeated = Repeated(lines, headLines, terms);
        for (int i = first; i <= last; i++)
        {
            if (!lines.IsOpen(i) || headLines.Contains(i))
            {
                lines.Roles[i] = lines.Roles[i] == LineRole.PageNumber && i > first ? LineRole.Furniture : lines.Roles[i];
            }
            else if (repeated.Contains(i))
            {
                lines.Roles[i] = LineRole.Furniture;
            }
            else if (IsHeading(lines, i, headLines.Contains(lines.Behind(i)), terms))
            {
                lines.Roles[i] = LineRole.Heading;
            }
        }
    }

    /// <summary>True for a short line that stands between two records and is part of neither: the name of a district, a year, a camp.</summary>
    public static bool IsHeading(RegisterLines lines, int index, bool isBeforeHead, RegisterTerms terms)
    {
        var span = lines.Span(index);
        var line = span.Slice(lines.Text);
        if (span.Length > LongestLine || !char.IsLetterOrDigit(line[^1]) && line[^1] is not (')' or ':' or '»') || !char.IsUpper(line[0]))
        {
            return false;
        }

        int before = lines.Before(index);
        bool free = before < 0 || !lines.IsOpen(before) || lines.Lines[index].IsAfterBlank || RollRun.EndsRecord(lines.Text, lines.Span(before));
        bool apart = lines.Lines[index].IsAfterBlank && isBeforeHead;
        return free && (apart || IsCapitals(line)) && RecordEvidence.Of(lines.Text, span, terms) is { Told: 0 };
    }

    private static HashSet<int> Repeated(RegisterLines lines, HashSet<int> heads, RegisterTerms terms)
    {
        var seen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        int last = heads.Max();
        for (int i = heads.Min(); i <= last; i++)
        {
            if (lines.IsOpen(i) && !heads.Contains(i) && lines.Span(i).Length <= LongestLine && IsAtPageEdge(lines, i)
                && RecordEvidence.Of(lines.Text, lines.Span(i), terms) is { Told: 0, HasTime: false })
            {
                string words = new(lines.Span(i).In(lines.Text).Where(c => !char.IsDigit(c)).ToArray());
                (seen.TryGetValue(words, out var at) ? at : seen[words] = []).Add(i);
            }
        }

        return [.. seen.Values.Where(v => v.Count >= FewestRepeats).SelectMany(v => v)];
    }

    /// <summary>A header or footer holds the page's number, touches it, or stands apart; it does not end like a record.</summary>
    private static bool IsAtPageEdge(RegisterLines lines, int index)
    {
        var line = lines.Span(index).Slice(lines.Text);
        if (Signs.EndsSentence(line) || line[^1] is ',' or ';' or '-')
        {
            return false;
        }

        bool numbered = (char.IsDigit(line[0]) != char.IsDigit(line[^1])) && (line.IndexOf(' ') is > 0 and <= 4 || line.LastIndexOf(' ') >= line.Length - 5);
        bool touches = (index > 0 && lines.Roles[index - 1] == LineRole.PageNumber) || (index + 1 < lines.Count && lines.Roles[index + 1] == LineRole.PageNumber);
        bool apart = lines.Lines[index].IsAfterBlank && (index + 1 == lines.Count || lines.Lines[index + 1].IsAfterBlank);
        bool opensPage = lines.Span(index).Start is > 0 and var start && lines.Text[start - 1] == '\f';
        return numbered || touches || apart || opensPage;
    }

    private static bool IsCapitals(ReadOnlySpan<char> line)
    {
        int letters = 0;
        foreach (char c in line)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= 4;
    }
}
