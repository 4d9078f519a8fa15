using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Splits tokens into the words of the Universal Dependencies treebanks, which a trained tagger and parser speak: contractions (<c>do+n't</c>,
/// <c>can+not</c>), compounds at their hyphens (<c>well+-+known</c>; not <c>e-mail</c>, <c>non-party</c>), a figure and its unit (<c>10+kg</c>).
/// Other languages than English keep their tokens. The words of a token cover it, in order and without overlap.
/// </summary>
public sealed class SyntacticWords
{
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _contractions;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _prefixes;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _units;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _hosts;

    private SyntacticWords(IDataFiles files)
    {
        var contractions = DataTable.Rows(files.Read("language/en/contractions.tsv")).ToDictionary(row => row[0], Cuts, StringComparer.OrdinalIgnoreCase);
        _contractions = contractions.GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = Set(files, "language/en/hyphen-prefixes.tsv");
        _units = Set(files, "language/units.tsv");
        _hosts = Set(files, "language/en/contracted-hosts.tsv");
    }

    public static SyntacticWords Load(IDataFiles files) => new(files);

    /// <summary>The words of some tokens, in order.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="tokens">Tokens of it: those of a sentence.</param>
    /// <param name="language">ISO 639-1 code of the passage; <c>und</c> is split as English is.</param>
    public List<SyntacticWord> Split(string text, IReadOnlyList<Token> tokens, string language = "en")
    {
        var words = new List<SyntacticWord>(tokens.Count + (tokens.Count / 8) + 2);
        bool english = language is "en" or "und";
        for (int t = 0; t < tokens.Count; t++)
        {
            var token = tokens[t];
            var cut = new Cutting(words, token.Span.Start, t);
            if (english)
            {
                Cut(token, token.Span.Slice(text), ref cut);
            }

            cut.At(token.Span.Length);
        }

        return words;
    }

    // A full stop inside shows initials, an abbreviation or an address: they stay whole.
    private void Cut(Token token, ReadOnlySpan<char> form, ref Cutting cut)
    {
        if (token.Kind == TokenKind.Number)
        {
            CutNumber(form, ref cut);
        }
        else if (token.Kind == TokenKind.Word && form.Length > 2 && !form.ContainsAny(".@/"))
        {
            CutWord(form, ref cut);
        }
    }

    private void CutWord(ReadOnlySpan<char> form, ref Cutting cut)
    {
        if (_contractions.TryGetValue(form, out int[]? parts))
        {
            foreach (int part in parts)
            {
                cut.At(part);
            }

            return;
        }

        int end = form.IndexOfAny("'’`") > 0 ? form.Length - EndingLength(form) : form.Length;
        CutHyphens(form[..end], 0, ref cut);
        if (end == form.Length)
        {
            return;
        }

        // wouldn't've
        int inner = end - EndingLength(form[..end]);
        cut.At(inner);
        cut.At(end);
    }

    // The length of n't, 'm, 're, 've, 'll, 's at the end; of 'd only behind a pronoun and its like: in older spelling it ends participles (call'd).
    private int EndingLength(ReadOnlySpan<char> form)
    {
        int apostrophe = form.LastIndexOfAny("'’`");
        if (apostrophe <= 0)
        {
            return 0;
        }

        var ending = form[(apostrophe + 1)..];
        bool negation = ending is "t" or "T" && form[apostrophe - 1] is 'n' or 'N' && apostrophe > 1;
        bool verb = ending is "m" or "M" or "re" or "RE" or "ve" or "VE" or "ll" or "LL" or "s" or "S" || (ending is "d" or "D" && _hosts.Contains(form[..apostrophe]));
        return negation ? 3 : verb ? form.Length - apostrophe : 0;
    }

    private void CutHyphens(ReadOnlySpan<char> form, int from, ref Cutting cut)
    {
        while (from < form.Length)
        {
            int length = form[from..].IndexOfAny("-‐‑–");
            if (length < 0)
            {
                return;
            }

            int hyphen = from + length;
            if (length > 0 && hyphen + 1 < form.Length && !_prefixes.Contains(form[from..hyphen]))
            {
                cut.At(hyphen);
                cut.At(hyphen + 1);
            }

            from = hyphen + 1;
        }
    }

    private void CutNumber(ReadOnlySpan<char> form, ref Cutting cut)
    {
        int figures = form.Length;
        while (figures > 0 && !Letters.Is(form[figures - 1], LetterClass.Digit))
        {
            figures--;
        }

        if (figures > 0 && figures < form.Length && _units.Contains(form[figures..]))
        {
            cut.At(figures);
            return;
        }

        // "5-year"; a date in figures has no letter behind its hyphen.
        if (Letters.At(form, form.LastIndexOfAny("-‐‑") + 1, LetterClass.Letter))
        {
            CutHyphens(form, 0, ref cut);
        }
    }

    private static int[] Cuts(string[] row)
    {
        var cuts = new List<int>();
        int at = 0;
        foreach (string part in row[1].Split(' ')[..^1])
        {
            cuts.Add(at += part.Length);
        }

        return row[1].Replace(" ", "", StringComparison.Ordinal) == row[0] ? [.. cuts] : throw new FormatException($"language/en/contractions.tsv: '{row[1]}' does not spell '{row[0]}'.");
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IDataFiles files, string path) =>
        DataTable.WordSet(files, path, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Words of one token, cut from its start onward; a cut at or before the last is no cut.
    private ref struct Cutting(List<SyntacticWord> words, int offset, int token)
    {
        public int Start { get; private set; }

        public void At(int end)
        {
            if (end > Start)
            {
                words.Add(new SyntacticWord(TextSpan.Of(offset + Start, offset + end), token));
                Start = end;
            }
        }
    }
}
