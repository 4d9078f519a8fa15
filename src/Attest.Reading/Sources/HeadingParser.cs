using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>What the heading of a source says of it. The author's range is within the heading's text.</summary>
internal sealed record ParsedHeading(TextSpan? Author, string? Title, Edtf? Date)
{
    /// <summary>Within the heading's text.</summary>
    public TextSpan? Recipient { get; init; }

    public string? Publication { get; init; }
}

/// <summary>
/// Reads <c>Author, Title (date)</c>, <c>Publication (date)</c>, <c>Author was an officer who …</c>, <c>Letter from Author to B (date)</c>
/// and <c>In May, 1905, Author wrote …</c>. Where a sentence names nobody who wrote or spoke, there is no author.
/// </summary>
internal sealed class HeadingParser(SourceTerms terms, HeadingDates dates)
{
    private const int YearAlone = 4;
    private const int MostNameWords = 6;

    /// <param name="text">The heading behind its number, as it stands in the reading.</param>
    public ParsedHeading Parse(string text)
    {
        int bracket = DatedBracket(text);
        var date = dates.Read(bracket >= 0 ? text[bracket..] : text);
        string head = (bracket >= 0 ? text[..bracket] : text).TrimEnd(' ', '.', ',');
        if (DocumentWordEnd(head) is > 0 and var end)
        {
            var writer = AuthorOfDocument(head, end);
            return new ParsedHeading(writer, head, date) { Recipient = writer is { } known ? Recipient(head, known.End) : null };
        }

        var author = Author(head);
        string? rest = author is { } named ? Title(head, named.End) : null;
        return date is { Text.Length: > YearAlone, IsInterval: false } ? WithPublication(new ParsedHeading(author, rest, date), head) : new ParsedHeading(author, rest, date);
    }

    /// <summary>A source dated by the day or month whose title ends with the name of a newspaper stood in it; so did one that names nothing else.</summary>
    private ParsedHeading WithPublication(ParsedHeading heading, string head)
    {
        if (heading.Title is not { } title)
        {
            string? alone = heading.Author is { } author && author.End == head.Length && (NamesNewspaper(author.In(head)) || terms.Is("article", Word(head, author.Start))) ? author.In(head) : null;
            return heading with { Publication = alone };
        }

        int comma = title.LastIndexOf(',');
        string last = title[(comma + 1)..].Trim(' ', '"', '“', '”', '«', '»', '*');
        return !NamesNewspaper(last) ? heading
            : heading with { Publication = last, Title = comma > 0 ? title[..comma].Trim(' ', ',', '"', '“', '”', '«', '»', '*') : null };
    }

    private bool NamesNewspaper(string name) =>
        Signs.CountWords(name) <= MostNameWords && char.IsUpper(name.FirstOrDefault()) && Array.Exists(name.Split(' ', '-'), w => terms.Is("publication", w));

    /// <summary>"… to Y", "… an Y"; in Russian a second name directly behind the author's.</summary>
    private TextSpan? Recipient(string head, int author)
    {
        int at = SkipSpaces(head, author);
        at = terms.Is("to", Word(head, at)) ? SkipSpaces(head, at + Word(head, at).Length) : at;
        return at > author && at < head.Length && char.IsUpper(head[at]) && NameEnd(head, at) is var end && end > at ? TextSpan.Of(at, end) : null;
    }

    /// <summary>Where a kind of document at the start ends, an opening word before it allowed ("From a letter of …"); 0 where there is none.</summary>
    private int DocumentWordEnd(string head)
    {
        int at = SkipSpaces(head, 0);
        for (int words = 0; words < 3 && at < head.Length; words++)
        {
            string word = Word(head, at);
            if (terms.Is("document", word))
            {
                return at + word.Length;
            }

            if (word.Length == 0 || !terms.Is("opening", word))
            {
                return 0;
            }

            at = SkipSpaces(head, at + word.Length);
        }

        return 0;
    }

    /// <summary>Where the last bracket that holds a year begins; -1 where there is none.</summary>
    private int DatedBracket(string text)
    {
        int open = text.LastIndexOf('(');
        return open > 0 && dates.Read(text[open..]) is not null ? open : -1;
    }

    private TextSpan? Author(string head)
    {
        int start = head.AsSpan().IndexOfAnyExcept(" \"“«'‘");
        if (start < 0)
        {
            return null;
        }

        string first = Word(head, start);
        bool named = char.IsUpper(head[start]) && !dates.IsMonth(first) && (!terms.Is("opening", first) || (terms.Is("article", first) && IsPublication(head, start)));
        int end = named ? NameEnd(head, start) : start;
        return end > start && IsFollowed(head, end) ? TextSpan.Of(start, end) : Speaker(head);
    }

    /// <summary>"The Observer" alone, or before a comma, is a publication; "The men made …" is not.</summary>
    private bool IsPublication(string head, int start)
    {
        int end = NameEnd(head, start);
        return end > start + Word(head, start).Length && (end == head.Length || head[end] == ',');
    }

    /// <summary>Behind a name that is an author stands nothing, a comma, a colon, a bracket or a verb.</summary>
    private bool IsFollowed(string head, int end)
    {
        var rest = head.AsSpan(end).TrimStart(" \"”»*_");
        if (rest.IsEmpty || rest[0] is ',' or ':' or '(' or ';' or '-' or '–' or '—')
        {
            return true;
        }

        string word = Word(head, head.Length - rest.Length);
        return terms.Is("being", word) || terms.Is("saying", word) || terms.Is("document", word);
    }

    /// <summary>"Letter from X", "Diary of X", "Письмо X": the name behind the leading word, or directly behind the kind of document.</summary>
    private TextSpan? AuthorOfDocument(string head, int from)
    {
        int direct = SkipSpaces(head, from);
        if (direct < head.Length && char.IsUpper(head[direct]))
        {
            return TextSpan.Of(direct, NameEnd(head, direct));
        }

        for (int at = direct; at < head.Length; at = SkipSpaces(head, at + Math.Max(1, Word(head, at).Length)))
        {
            string word = Word(head, at);
            int name = SkipSpaces(head, at + word.Length);
            if (terms.Is("from", word) && name < head.Length && char.IsUpper(head[name]))
            {
                return TextSpan.Of(name, NameEnd(head, name));
            }
        }

        return null;
    }

    /// <summary>The name directly before a verb of writing or speaking.</summary>
    private TextSpan? Speaker(string head)
    {
        for (int at = 0; at < head.Length; at = SkipSpaces(head, at + Math.Max(1, Word(head, at).Length)))
        {
            int end = char.IsUpper(head[at]) && !terms.Is("opening", Word(head, at)) && !dates.IsMonth(Word(head, at)) ? NameEnd(head, at) : at;
            if (end > at)
            {
                string verb = Word(head, SkipSpaces(head, end));
                if (terms.Is("saying", verb))
                {
                    return TextSpan.Of(at, end);
                }

                at = end - 1;
            }
        }

        return null;
    }

    /// <summary>The end of a run of capitalised words and initials, small words of names between them allowed.</summary>
    private int NameEnd(string head, int start)
    {
        int end = start, at = start;
        bool opensWithInitial = IsInitial(head, start), hasSurname = false;
        while (at < head.Length)
        {
            string word = Word(head, at);
            if (opensWithInitial && hasSurname && IsInitial(head, at))
            {
                // "Письмо И. Ивлева А. Громову": a second person begins.
                break;
            }

            hasSurname |= word.Length > 1;
            bool capital = word.Length > 0 && (char.IsUpper(word[0]) || char.IsDigit(word[0]));
            if (!capital && !(terms.Is("particle", word) && CapitalFollows(head, at + word.Length)))
            {
                break;
            }

            end = at + word.Length;
            bool initial = word.Length == 1 && end < head.Length && head[end] == '.';
            end += initial ? 1 : 0;
            at = SkipSpaces(head, end);
            if (at == end && !initial)
            {
                break;
            }
        }

        return end;
    }

    private static bool IsInitial(string head, int at) => at + 1 < head.Length && char.IsUpper(head[at]) && head[at + 1] == '.';

    private static bool CapitalFollows(string head, int at) => SkipSpaces(head, at) is var next && next < head.Length && next > at && char.IsUpper(head[next]);

    /// <summary>What stands behind the author; a description of him in lower case before the title is passed over.</summary>
    private string? Title(string head, int authorEnd)
    {
        if (SkipSpaces(head, authorEnd) is var behind && behind < head.Length && char.IsLetter(head[behind]) && !terms.Is("document", Word(head, behind)))
        {
            // "X was an officer who …": the rest of a sentence is no title.
            return null;
        }

        string rest = head[authorEnd..].Trim(' ', ',', ':', ';', '-', '–', '—', '"', '“', '”', '«', '»', '*');
        while (rest.Length > 0 && char.IsLower(rest[0]) && !terms.Is("document", Word(rest, 0)))
        {
            int comma = rest.IndexOf(',');
            rest = comma < 0 ? "" : rest[(comma + 1)..].Trim();
        }

        return rest.Length == 0 ? null : rest;
    }

    private static string Word(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '\'' or '’' or '\u0301' && end > at)))
        {
            end++;
        }

        return text[Math.Min(at, text.Length)..end];
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0')
        {
            at++;
        }

        return Math.Min(at, text.Length);
    }
}
