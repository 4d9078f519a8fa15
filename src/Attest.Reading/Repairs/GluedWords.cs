using System.Buffers;
using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Repairs;

/// <summary>
/// Words that a conversion glued together: <c>theCommittee</c>, <c>in1937he</c>, a name with the verb behind it. They are parted where both
/// parts are words, and the whole stands nowhere else. Compounds, names such as McDonald and identifiers are left alone: of a word in small
/// letters no part is cut off that could belong to it.
/// </summary>
internal sealed class GluedWords
{
    private const int ShortestWhole = 8;

    /// <summary>What runs on for longer is no two words; to try all its seams takes the square of its length.</summary>
    private const int LongestWhole = 80;
    private const int ShortestName = 6;
    private const int ShortestRest = 8;

    /// <summary>So long a word behind a name speaks for itself, even where the document has the name nowhere else.</summary>
    private const int SureRest = 10;
    private readonly Dictionary<string, HashSet<string>> _roles = [];
    private readonly SearchValues<string> _pairs;
    private readonly IReadOnlySet<string> _small;

    public GluedWords(string table, IReadOnlySet<string> smallWords)
    {
        _small = smallWords;
        foreach (string[] row in DataTable.Rows(table))
        {
            (_roles.TryGetValue(row[0], out var words) ? words : _roles[row[0]] = new(StringComparer.OrdinalIgnoreCase)).UnionWith(row[2].Split(' '));
        }

        _pairs = SearchValues.Create([.. _roles["pair"]], StringComparison.Ordinal);
    }

    public void Find(Draft draft, Block block, KnownWords known, List<Repair> found)
    {
        string text = draft.Received;
        Each(text, block.Span, WordSeams.IndexIn, word => AtSeams(text, word, known), found);
        if (known.HasList)
        {
            Each(text, block.Span, s => s.IndexOfAny(_pairs), word => Pair(text, word, known), found);
            Each(text, block.Span, s => LongWordIn(s, known.Capitals), word => WithoutSeam(text, word, known), found);
        }
    }

    /// <summary>Looks at each whole word at which a search finds something.</summary>
    private static void Each(string text, TextSpan block, Search search, Func<TextSpan, Repair?> repair, List<Repair> found)
    {
        for (int at = block.Start; at < block.End;)
        {
            int hit = search(text.AsSpan(at, block.End - at));
            if (hit < 0)
            {
                return;
            }

            var word = Around(text, at + hit, block);
            if (IsApart(text, word, block) && repair(word) is { } made)
            {
                found.Add(made);
            }

            at = Math.Max(word.End, at + hit + 1);
        }
    }

    private static TextSpan Around(string text, int at, TextSpan block)
    {
        int start = at, end = at;
        while (start > block.Start && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < block.End && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return TextSpan.Of(start, end);
    }

    /// <summary>Nothing but white space and common punctuation may touch the word: parts of addresses and identifiers are no words.</summary>
    private static bool IsApart(string text, TextSpan word, TextSpan block)
    {
        char before = word.Start > block.Start ? text[word.Start - 1] : ' ', behind = word.End < block.End ? text[word.End] : ' ';
        char next = word.End + 1 < block.End ? text[word.End + 1] : ' ';
        bool opens = char.IsWhiteSpace(before) || before is '(' or '"' or '“' or '«' or '„' or '‘' or '—' or '–';
        bool closes = char.IsWhiteSpace(behind) || behind is ')' or '"' or '”' or '»' or '—' or '–' || (behind is ',' or ';' or ':' or '.' or '!' or '?' && !char.IsLetterOrDigit(next));
        return opens && closes && !word.IsEmpty;
    }

    private Repair? AtSeams(string text, TextSpan word, KnownWords known)
    {
        var parts = new List<string>();
        int start = word.Start;
        for (int i = word.Start + 1; i <= word.End; i++)
        {
            if (i == word.End || WordSeams.IsSeam(text[i - 1], text[i]))
            {
                parts.Add(text[start..i]);
                start = i;
            }
        }

        bool fits = parts.Count is 2 or 3 && Enumerable.Range(0, parts.Count - 1).All(i => IsBorder(parts[i], parts[i + 1], known));
        return fits && known.Vocabulary.Count(word.Slice(text)) <= 2 ? Parted(text, word, parts, "each part is a word and they meet where a new one begins") : null;
    }

    private bool IsBorder(string left, string right, KnownWords known) =>
        IsYear(right) ? IsFrequent(left, known)
        : IsYear(left) ? IsFrequent(right, known) && !_roles["unit"].Contains(right)
        : !_roles["particle"].Contains(left) && char.IsLower(right[^1]) && right.Length >= 3 && (char.IsLower(left[0])
            ? (IsSmall(left) || known.ClassOf(left) >= 3) && left.Length >= 2 && !char.IsDigit(left[^1]) && IsCapitalWord(right, IsSmall(left) ? 1 : 2, known)
            : IsSmall(right) && left.Length >= 4 && known.Vocabulary.Count(left) >= 2 && known.Vocabulary.Count(left) > known.Vocabulary.Count(left + right));

    private static bool IsCapitalWord(string word, int least, KnownWords known) =>
        char.IsUpper(word[0]) && !word.AsSpan(1).ContainsAnyInRange('A', 'Z') && known.Vocabulary.CountCapital(word) >= least;

    private static bool IsYear(string part) => part.Length == 4 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1000 and <= 2099;

    private bool IsFrequent(string word, KnownWords known) => IsSmall(word) && (!known.HasList || known.ClassOf(word) >= 3);

    private bool IsSmall(string word) => word.Length >= 2 && _small.Contains(word);

    private Repair? Pair(string text, TextSpan word, KnownWords known)
    {
        string whole = word.In(text);
        if (!_roles["pair"].Contains(whole) || !char.IsLower(whole[0]) || known.ClassOf(whole) > 0 || known.Vocabulary.Count(whole) > 3)
        {
            return null;
        }

        int cut = Enumerable.Range(1, whole.Length - 1).FirstOrDefault(i => _small.Contains(whole[..i]) && _small.Contains(whole[i..]));
        return cut > 0 ? Parted(text, word, [whole[..cut], whole[cut..]], "two small words in one") : null;
    }

    private Repair? WithoutSeam(string text, TextSpan word, KnownWords known)
    {
        var whole = word.Slice(text);
        if (whole.Length is <= ShortestWhole or > LongestWhole || known.ClassOf(whole) > 0 || whole[1..].IndexOfAnyExcept(Letters) >= 0)
        {
            return null;
        }

        for (int cut = 3; cut <= whole.Length - 3; cut++)
        {
            if (IsNameBeforeWord(whole, cut, known))
            {
                int times = known.Vocabulary.CountCapital(whole[..cut]);
                string first = times == 0 ? "has the shape of a name" : times == 1 ? "stands once in the document" : string.Create(CultureInfo.InvariantCulture, $"stands {times} times in the document");
                string reason = $"the first part {first}, the second is a word, the whole stands nowhere else";
                return Parted(text, word, [whole[..cut].ToString(), whole[cut..].ToString()], reason);
            }
        }

        return null;
    }

    /// <summary>
    /// A name that the document has more than once and that is no common word, and behind it a small word or one too long to be the second
    /// half of a name.
    /// </summary>
    private bool IsNameBeforeWord(ReadOnlySpan<char> whole, int cut, KnownWords known)
    {
        var left = whole[..cut];
        var right = whole[cut..];
        if (left.Length < ShortestName || known.ClassOf(left) > 0)
        {
            return false;
        }

        bool isSure = right.Length >= SureRest && IsLongWord(right, known);
        bool follows = isSure || Is("function", right) || (right.Length >= ShortestRest && IsLongWord(right, known));
        return follows && known.Vocabulary.CountCapital(left) >= (isSure ? 0 : 2) && known.Vocabulary.Count(whole) == 1;
    }

    /// <summary>A word of the list, or one behind a prefix: no list has all of these.</summary>
    private bool IsLongWord(ReadOnlySpan<char> word, KnownWords known)
    {
        for (int prefix = 2; prefix <= 7 && prefix + ShortestRest <= word.Length; prefix++)
        {
            if (Is("prefix", word[..prefix]) && known.ClassOf(word[prefix..]) >= 1)
            {
                return true;
            }
        }

        return known.ClassOf(word) >= 1;
    }

    private bool Is(string role, ReadOnlySpan<char> word) => _roles[role].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The first long word that begins with a capital: capitals are rare and are searched for.</summary>
    private static int LongWordIn(ReadOnlySpan<char> text, (char First, char Last) capitals)
    {
        for (int at = 0; at + ShortestWhole < text.Length; at++)
        {
            int capital = text[at..].IndexOfAnyInRange(capitals.First, capitals.Last);
            if (capital < 0)
            {
                return -1;
            }

            at += capital;
            if (at + ShortestWhole < text.Length && !text.Slice(at, ShortestWhole + 1).ContainsAny(" ,.") && (at == 0 || !char.IsLetter(text[at - 1])))
            {
                return at;
            }
        }

        return -1;
    }

    private static Repair Parted(string text, TextSpan word, IReadOnlyList<string> parts, string reason) =>
        new(word, string.Join(' ', parts), EmendationKind.GluedWords, $"{reason}: {word.In(text)}");

    private static readonly SearchValues<char> Letters =
        SearchValues.Create([.. Enumerable.Range(0, 0x600).Select(c => (char)c).Where(char.IsLower)]);

    private delegate int Search(ReadOnlySpan<char> text);
}
