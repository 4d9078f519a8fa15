using Attest.Reading.Drafts;
using Attest.Reading.Sources;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>Lines that name the author of a page: <c>By Jane Doe © May 1999 (updated June 2004)</c>. They tell who wrote it and when.</summary>
internal sealed class Bylines
{
    private const int MostWords = 18;
    private const int LongestName = 60;
    private readonly Openings _credits;
    private readonly string[] _allCredits;
    private readonly Openings _rights;
    private readonly string[] _updates;
    private readonly HeadingDates _dates;

    public Bylines(string table, string updates, HeadingDates dates)
    {
        var rows = DataTable.Rows(table).ToList();
        _allCredits = [.. rows.Where(r => r[0] == "credit").Select(r => r[2])];
        _credits = new Openings(_allCredits, ignoresCase: false);
        _rights = new Openings(rows.Where(r => r[0] == "rights").Select(r => r[2]), ignoresCase: true);
        _updates = [.. DataTable.Rows(updates).Select(r => r[1])];
        _dates = dates;
    }

    public void Settle(Draft draft)
    {
        foreach (var block in draft.Blocks)
        {
            if (!block.IsSettled && block.Span.Length <= 300 && draft.Seen(block) is var seen && Opens(seen) && seen.ToString() is var line
                && AuthorIn(line) is { } author)
            {
                block.Settle(RegionKind.Byline);
                Describe(draft, line, author);
            }
        }
    }

    /// <summary>What a format calls a byline names the author also without a word for it: a short line without figures is a name.</summary>
    public void DescribeGiven(Draft draft)
    {
        if (draft.Description.Author is null && draft.Blocks.Find(b => b.Kind == RegionKind.Byline) is { } byline)
        {
            string line = draft.Bare(byline);
            Describe(draft, line, AuthorIn(line) ?? (line.Length <= LongestName && !line.Any(char.IsDigit) ? line : ""));
        }
    }

    /// <summary>Takes over what a byline says, where nothing better is known.</summary>
    public void Describe(Draft draft, string line, string author)
    {
        int update = UpdateAt(line);
        var description = draft.Description;
        draft.Description = description with
        {
            Author = description.Author ?? (author.Length > 0 ? author : null),
            Published = description.Published ?? _dates.Read(update < 0 ? line : line[..update]),
            Retrieved = description.Retrieved ?? (update < 0 ? null : _dates.Read(line[update..])),
        };
    }

    /// <summary>The author a byline names, empty where it names none; null where the line is no byline.</summary>
    public string? AuthorIn(string line)
    {
        if (Signs.CountWords(line) > MostWords)
        {
            return null;
        }

        if (_rights.Of(line) is { } right)
        {
            return NameAt(line, right.Length, skipsFigures: true);
        }

        foreach (string credit in _allCredits.Where(c => line.StartsWith(c, StringComparison.Ordinal)))
        {
            string name = NameAt(line, credit.Length, skipsFigures: false);
            if (name.Length > 0 && (credit[^1] == ':' || EndsLikeByline(line, name)))
            {
                return name;
            }
        }

        return null;
    }

    private bool Opens(ReadOnlySpan<char> line) => _credits.Of(line) is not null || _rights.Of(line) is not null;

    /// <summary>Behind the author comes nothing, a bracket, a rights sign or a date: else the line is a sentence that begins so.</summary>
    private bool EndsLikeByline(string line, string name)
    {
        int end = line.IndexOf(name, StringComparison.Ordinal) + name.Length;
        var rest = line.AsSpan(end).TrimStart(" ,.;|–—-");
        bool twoWords = name.Contains(' ') && !_dates.IsMonth(name.Split(' ')[0]);
        return twoWords && (rest.IsEmpty || rest[0] is '(' or '©' || (rest.Length <= 40 && _dates.Read(rest.ToString()) is not null));
    }

    private string NameAt(string line, int from, bool skipsFigures)
    {
        int start = from;
        while (start < line.Length && (!char.IsLetter(line[start]) || (skipsFigures && IsSmallWord(line, start))))
        {
            if (!skipsFigures && char.IsDigit(line[start]))
            {
                return "";
            }

            start = char.IsLetter(line[start]) ? AfterWord(line, start) : start + 1;
        }

        int end = start, last = start;
        while (end < line.Length && IsNameWord(line, end))
        {
            last = AfterWord(line, end);
            last += last < line.Length && line[last] == '.' && last - end == 1 ? 1 : 0;
            end = last < line.Length && line[last] == ' ' ? last + 1 : last;
            if (end == last)
            {
                break;
            }
        }

        return line[start..last];
    }

    /// <summary>The word "by" and months between the rights sign and the name.</summary>
    private bool IsSmallWord(string line, int at) => char.IsLower(line[at]) || _dates.IsMonth(line[at..AfterWord(line, at)]);

    private bool IsNameWord(string line, int at) =>
        char.IsUpper(line[at]) && !_dates.IsMonth(line[at..AfterWord(line, at)])
        || line.AsSpan(at).StartsWith("von ") || line.AsSpan(at).StartsWith("van ") || line.AsSpan(at).StartsWith("de ");

    private static int AfterWord(string line, int at)
    {
        while (at < line.Length && (char.IsLetter(line[at]) || line[at] is '-' or '\'' or '’'))
        {
            at++;
        }

        return at;
    }

    private int UpdateAt(string line)
    {
        int first = -1;
        foreach (string word in _updates)
        {
            int at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }
}
