using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Repairs;

/// <summary>
/// Letters that recognition of print took for others: <c>tbe</c>, <c>govemment</c>, <c>l937</c>. Looked for only in documents whose words
/// show it; a word is changed where it is unknown and hardly stands elsewhere, and one change alone makes a frequent word of it.
/// </summary>
internal sealed class LetterConfusions
{
    /// <summary>The table is one of Latin letters, and of the languages in them English has a list of words.</summary>
    public const string Language = "en";

    private const int Looked = 8 * 1024;
    private const int LongestWord = 24;

    /// <summary>One unknown word in so many shows that the text was recognised badly; other texts have them too, but fewer.</summary>
    private const int UnknownInClean = 25;

    /// <summary>So many different words of the most frequent ones must come out of repairs, before any is made.</summary>
    private const int FewestSure = 3;
    private readonly (string Seen, string Meant)[] _letters;
    private readonly (string Seen, string Meant)[] _figures;

    public LetterConfusions(string table)
    {
        var rows = DataTable.Rows(table).Select(r => (Seen: r[0], Meant: r[1])).ToList();
        _letters = [.. rows.Where(r => char.IsLetter(r.Meant[0]))];
        _figures = [.. rows.Where(r => char.IsDigit(r.Meant[0]))];
    }

    /// <summary>The repairs of a document; none where too few of its damaged words are sure ones.</summary>
    public IReadOnlyList<Repair> Find(Draft draft, IEnumerable<Block> blocks, KnownWords known)
    {
        var found = new List<Repair>();
        foreach (var block in IsLikely(draft, known) ? blocks : [])
        {
            InBlock(draft.Received, block.Span, known, found);
        }

        int sure = found.Where(r => known.ClassOf(r.Text) == 4).Select(r => r.Text).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return sure >= FewestSure ? found : [];
    }

    /// <summary>True where more words of the document's beginning or middle are unknown than in clean prose.</summary>
    private static bool IsLikely(Draft draft, KnownWords known)
    {
        string text = draft.Received;
        int middle = text.Length > 2 * Looked ? text.Length / 2 : 0;
        int words = 0, unknown = 0;
        for (int at = middle, end = Math.Min(text.Length, middle + Looked); Words.TryNext(text, ref at, end, out var word);)
        {
            bool isSmall = char.IsLower(text[word.Start]) && at - word.Start >= 3;
            words += isSmall ? 1 : 0;
            unknown += isSmall && known.ClassOf(word.Hash) == 0 ? 1 : 0;
        }

        return unknown >= FewestSure && unknown * UnknownInClean >= words;
    }

    private void InBlock(string text, TextSpan block, KnownWords known, List<Repair> found)
    {
        for (int at = block.Start; Words.TryNext(text, ref at, block.End, out var word);)
        {
            var span = TextSpan.Of(word.Start, at);
            if (span.Length is >= 3 and <= LongestWord && known.ClassOf(word.Hash) == 0 && !IsTouched(text, span, block) && Mended(span.Slice(text), known) is { } mended)
            {
                found.Add(mended with { Span = span });
            }
        }
    }

    /// <summary>A hyphen or a sign of an address beside the word makes it a part of something else.</summary>
    private static bool IsTouched(string text, TextSpan word, TextSpan block) =>
        (word.Start > block.Start && text[word.Start - 1] is '-' or '/' or '.' or '@' or '_' or '\'' or '’')
        || (word.End < block.End && text[word.End] is '-' or '/' or '@' or '_' or '\'' or '’');

    private Repair? Mended(ReadOnlySpan<char> word, KnownWords known)
    {
        if (Year(word) is { } year)
        {
            return Made(year, "a year with a letter for a figure");
        }

        if (known.Vocabulary.Count(word) > 2 || !char.IsLower(word[0]) || word[1..].IndexOfAnyInRange('A', 'Z') >= 0)
        {
            return null;
        }

        // A short word is near to many others: there only the most frequent ones count.
        int least = word.Length <= 4 ? 4 : word.Length <= 6 ? 3 : 2;
        string? only = null;
        foreach (string candidate in Candidates(word.ToString(), _letters))
        {
            if (known.ClassOf(candidate) >= least && candidate != only)
            {
                if (only is not null)
                {
                    return null;
                }

                only = candidate;
            }
        }

        return only is null ? null : Made(only, "no word; with letters that recognition takes for each other a frequent one");
    }

    private static Repair Made(string text, string reason) => new(default, text, EmendationKind.LetterConfusion, reason);

    /// <summary>Four signs, of which one is a letter like a figure and the others make a year from 1500 on; null elsewhere.</summary>
    private string? Year(ReadOnlySpan<char> word)
    {
        int figures = 0;
        foreach (char c in word)
        {
            figures += char.IsAsciiDigit(c) ? 1 : 0;
        }

        if (word.Length != 4 || figures != 3)
        {
            return null;
        }

        string? year = Candidates(word.ToString(), _figures).FirstOrDefault(c => c.All(char.IsAsciiDigit));
        return year is not null && int.Parse(year, CultureInfo.InvariantCulture) is >= 1500 and < 2050 ? year : null;
    }

    private static IEnumerable<string> Candidates(string word, (string Seen, string Meant)[] confusions)
    {
        foreach (var (seen, meant) in confusions)
        {
            for (int at = word.IndexOf(seen, StringComparison.Ordinal); at >= 0; at = word.IndexOf(seen, at + 1, StringComparison.Ordinal))
            {
                yield return string.Concat(word.AsSpan(0, at), meant, word.AsSpan(at + seen.Length));
            }
        }
    }
}
