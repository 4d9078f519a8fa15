using System.Buffers;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Where a sentence of a block ends. A stop ends it, with the quotation marks, brackets and note numbers behind it, where what follows may open another;
/// an abbreviation that may close one does so before a capitalised small word.
/// </summary>
internal sealed class SentenceEnds(Abbreviations abbreviations, DateGrammar dates, NameLists names)
{
    // Tokens a sentence has before its full stop is taken for lost: "On 5 May 1937 He" may as well have a wrong capital.
    private const int ShortestBefore = 5;

    // Three words in capitals are a heading, one or two may be initials or an institution.
    private const int HeadingWords = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöüáéíóúýàèìòùâêîôûëïÿœæøåãõąęěůőűıAEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛËÏŒÆØÅаеёиоуыэюяіїєўАЕЁИОУЫЭЮЯІЇЄЎ");
    private static readonly SearchValues<char> LatinOrCyrillic =
        SearchValues.Create([.. new[] { ('A', 'Z'), ('a', 'z'), ('À', 'ɏ'), ('Ѐ', 'џ') }.SelectMany(r => Enumerable.Range(r.Item1, r.Item2 - r.Item1 + 1)).Select(c => (char)c)]);

    private readonly NumberStops _numbers = new(abbreviations, dates);

    /// <summary>The index after the last token of the sentence that begins at a token.</summary>
    public int After(in BlockTokens block, int first)
    {
        int heading = HeadingEnd(block, first);
        if (heading > first)
        {
            return heading;
        }

        for (int i = first; i < block.Count; i++)
        {
            int next = block.Kind(i) switch
            {
                TokenKind.Punctuation => AfterStop(block, first, i),
                TokenKind.Word when block.Last(i) == '.' => AfterAbbreviation(block, i),
                TokenKind.Word when i > first + ShortestBefore && HasLostStop(block, i) => i,
                _ => -1,
            };
            if (next > 0)
            {
                return next;
            }
        }

        return block.Count;
    }

    private int AfterStop(in BlockTokens block, int first, int stop)
    {
        if (!(block.First(stop) is '.' or '!' or '?' or '…' or '。') || NumberStops.IsEnumerator(block, first, stop) || _numbers.IsOrdinal(block, stop))
        {
            return -1;
        }

        int next = ClosingMarks.After(block, stop);
        bool abbreviated = block.Word(stop) is "." && next == stop + 1 && LooksAbbreviated(block, stop - 1);
        return next >= block.Count || (abbreviated ? abbreviations.IsOpener(block.Word(next), block.Language) : MayOpen(block, next)) ? next : -1;
    }

    private int AfterAbbreviation(in BlockTokens block, int at)
    {
        int next = ClosingMarks.After(block, at);
        bool mayOpen = next < block.Count && (block.IsCapitalised(next) || block.Kind(next) == TokenKind.OpeningQuote);
        var kind = mayOpen ? KindOf(block, at) : null;
        bool ends = kind switch
        {
            AbbreviationKind.BehindFigure => EndsBehindFigure(block, at, next),
            AbbreviationKind.Closes => true,
            AbbreviationKind.MayEnd => abbreviations.IsOpener(block.Word(next), block.Language) || (block.Kind(next) == TokenKind.OpeningQuote && abbreviations.IsOpener(block.Word(next + 1), block.Language)),
            _ => false,
        };
        return ends ? next : -1;
    }

    private AbbreviationKind? KindOf(in BlockTokens block, int at) =>
        abbreviations.FindJoined(block.Word(at - 1), block.Word(at), block.Language) ?? abbreviations.Find(block.Word(at), block.Language)
        ?? (IsInitials(block.Word(at)) ? AbbreviationKind.MayEnd : null);

    // "... left for Vienna He was tired", "... until 1936 She wrote": a pronoun with a capital behind a name or a figure and before a small letter.
    private bool HasLostStop(in BlockTokens block, int at)
    {
        bool mayBe = block.IsWord(at + 1) && Letters.Is(block.First(at + 1), LetterClass.Lower) && Letters.Is(block.First(at), LetterClass.Upper);
        if (!mayBe || !abbreviations.IsSubject(block.Word(at), block.Language) || block.IsInCapitals(at))
        {
            return false;
        }

        return block.IsNumber(at - 1) || (block.IsCapitalised(at - 1) && block.Last(at - 1) != '.' && !abbreviations.IsOpener(block.Word(at - 1), block.Language));
    }

    // "U.S.", "J.R.R.": two initials and more; one alone never closes a sentence, the tokeniser takes the stop off where it does.
    private static bool IsInitials(ReadOnlySpan<char> word) => word.Length >= 4 && word[1] == '.';

    // "1937 г. Осуждён …": the abbreviation of "year" ends a sentence where a new one plainly begins, and not before a name: "в 1881 г. Иванов".
    private bool EndsBehindFigure(in BlockTokens block, int at, int next)
    {
        if (abbreviations.IsOpener(block.Word(next), block.Language))
        {
            return true;
        }

        if (!block.IsNumber(at - 1) || !block.IsWord(next) || next + 1 >= block.Count)
        {
            return false;
        }

        string word = block.Word(next).ToString();
        bool name = names.SurnameGender(word) is not null || names.IsGivenName(word) || names.IsPlace(word) || Letters.Is(block.First(next + 1), LetterClass.Upper);
        return !name && block.Last(next) != '.';
    }

    // "Bl. 5", "RGBl. I": a word of small letters without a vowel is an abbreviation the table does not have; behind a figure a measure, which may close a sentence.
    private static bool LooksAbbreviated(in BlockTokens block, int at) =>
        block.TouchesBefore(at + 1) && block.IsWord(at) && !block.IsNumber(at - 1) && block.Word(at).Length > 1 && !block.IsInCapitals(at)
        && !block.Word(at).ContainsAny(Vowels) && !block.Word(at).ContainsAnyExcept(LatinOrCyrillic);

    private static bool MayOpen(in BlockTokens block, int at)
    {
        if (block.Kind(at) is TokenKind.OpeningQuote or TokenKind.Number)
        {
            return true;
        }

        char c = block.First(at);
        if (c is '—' or '–' or '-')
        {
            return at + 1 >= block.Count || !Letters.Is(block.First(at + 1), LetterClass.Lower);
        }

        return c is '(' or '[' or '¿' or '¡' || block.IsCapitalised(at) || (Letters.Is(c, LetterClass.Letter) && !Letters.Is(c, LetterClass.Lower));
    }

    // "THE FIRST TRIAL The accused were …": a heading that ran into its paragraph ends where a small word has a capital and small letters.
    private int HeadingEnd(in BlockTokens block, int first)
    {
        int at = first;
        int words = 0;
        while (at < block.Count && (block.IsInCapitals(at) || block.Kind(at) == TokenKind.Number || (at > first && block.First(at) is ',' or '-' or '\'' or '’' or '&')))
        {
            words += block.IsInCapitals(at) ? 1 : 0;
            at++;
        }

        bool open = at < block.Count && abbreviations.IsOpener(block.Word(at), block.Language) && block.IsInCapitals(at - 1);
        return words >= HeadingWords && open ? at : first;
    }
}
