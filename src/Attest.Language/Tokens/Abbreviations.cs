using Attest.Text;

namespace Attest.Language;

/// <summary>What follows an abbreviation.</summary>
public enum AbbreviationKind
{
    /// <summary>The sentence goes on, whatever follows: titles, "e.g.".</summary>
    GoesOn,

    /// <summary>It stands before a number ("No. 5", "Bd. III"); before a capitalised word its full stop ends the sentence.</summary>
    BeforeNumber,

    /// <summary>It may close a sentence ("p.m.", "U.S."): a capitalised small word behind it opens the next.</summary>
    MayEnd,

    /// <summary>It closes an enumeration ("etc.", "usw."): any capital behind it opens the next sentence.</summary>
    Closes,

    /// <summary>As <see cref="MayEnd"/>, behind a figure also before a capitalised word that is no name: "1937 г.", "6 м.".</summary>
    BehindFigure,
}

/// <summary>
/// The abbreviations written with a full stop, and the small words by which a sentence is seen to open. A form of the language of the text counts first;
/// one of another language only where its capital or an inner full stop shows that it is no ordinary word.
/// </summary>
public sealed class Abbreviations
{
    private const int Longest = 14;

    private readonly Dictionary<string, (string Language, AbbreviationKind Kind)[]>.AlternateLookup<ReadOnlySpan<char>> _forms;
    private readonly (string Ending, string Language, AbbreviationKind Kind)[] _suffixes;
    private readonly HashSet<string> _ordinalStops;
    private readonly OpeningWords _openers;

    private Abbreviations(IDataFiles files, Dictionary<string, (string, AbbreviationKind)[]> forms)
    {
        _forms = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _suffixes = [.. forms.Where(f => f.Key[0] == '-').Select(f => (f.Key[1..], f.Value[0].Item1, f.Value[0].Item2))];
        _openers = new OpeningWords(files);
        _ordinalStops = DataTable.WordSet(files, "language/ordinal-stops.tsv", StringComparer.Ordinal);
    }

    public static Abbreviations Load(IDataFiles files)
    {
        var forms = DataTable.Rows(files.Read("language/abbreviations.tsv")).GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(form => form.Key, form => form.Select(row => (row[1], KindOf(row.Length > 2 ? row[2] : ""))).ToArray(), StringComparer.Ordinal);
        return new Abbreviations(files, forms);
    }

    /// <summary>What is known of a form; null where it is no abbreviation in a text of this language.</summary>
    /// <param name="form">With its full stop. Letter case counts, save that a form in capitals stands for one with a capital.</param>
    /// <param name="language">ISO 639-1 code, or <c>und</c>: then every language's forms count.</param>
    public AbbreviationKind? Find(ReadOnlySpan<char> form, string language)
    {
        if (form.Length is < 2 or > Longest)
        {
            return null;
        }

        return _forms.TryGetValue(form, out var rows) ? Choose(form, rows, language) : InCapitals(form, language) ?? AsCompound(form, language);
    }

    /// <summary>What is known of an abbreviation written with a space inside ("т. д.", "z. B."); null where the two are none together.</summary>
    public AbbreviationKind? FindJoined(ReadOnlySpan<char> before, ReadOnlySpan<char> form, string language)
    {
        if (before.Length is < 2 or > 4 || before[^1] != '.' || before.Length + form.Length > Longest)
        {
            return null;
        }

        Span<char> joined = stackalloc char[Longest];
        before.CopyTo(joined);
        form.CopyTo(joined[before.Length..]);
        return Find(joined[..(before.Length + form.Length)], language);
    }

    /// <summary>True for a capitalised small word that commonly opens a sentence and is no name.</summary>
    public bool IsOpener(ReadOnlySpan<char> word, string language) => _openers.Find(word, language) is not null;

    /// <summary>True for a capitalised pronoun that is the subject of its sentence.</summary>
    public bool IsSubject(ReadOnlySpan<char> word, string language) => _openers.Find(word, language) is true;

    /// <summary>True where a full stop behind a figure makes it an ordinal: "im 5. Jahrhundert".</summary>
    public bool HasOrdinalStops(string language) => _ordinalStops.Contains(language);

    private static AbbreviationKind? Choose(ReadOnlySpan<char> form, (string Language, AbbreviationKind Kind)[] rows, string language)
    {
        bool unlikeWords = form.Length == 2 || Letters.Is(form[0], LetterClass.Upper) || form[..^1].ContainsAny('.', '-');
        return OfLanguage(rows, language) ?? (unlikeWords ? rows[0].Kind : null);
    }

    private static AbbreviationKind? OfLanguage((string Language, AbbreviationKind Kind)[] rows, string language)
    {
        foreach (var row in rows)
        {
            if (row.Language == language || language == "und")
            {
                return row.Kind;
            }
        }

        return null;
    }

    // "MR. SMITH" in a heading or a record of a court.
    private AbbreviationKind? InCapitals(ReadOnlySpan<char> form, string language)
    {
        var letters = form[..^1];
        if (letters.Length < 2 || letters.ContainsAnyExceptInRange('A', 'Z') && !IsUpper(letters))
        {
            return null;
        }

        Span<char> title = stackalloc char[Longest];
        form.ToLowerInvariant(title);
        title[0] = form[0];
        return _forms.TryGetValue(title[..form.Length], out var rows) ? OfLanguage(rows, language) : null;
    }

    // "Hauptstr.": the ending of a compound.
    private AbbreviationKind? AsCompound(ReadOnlySpan<char> form, string language)
    {
        foreach (var (ending, of, kind) in _suffixes)
        {
            if (of == language && form.EndsWith(ending, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    private static bool IsUpper(ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
        {
            if (!Letters.Is(c, LetterClass.Upper))
            {
                return false;
            }
        }

        return true;
    }

    private static AbbreviationKind KindOf(string cell) => cell switch
    {
        "" => AbbreviationKind.GoesOn,
        "number" => AbbreviationKind.BeforeNumber,
        "end" => AbbreviationKind.MayEnd,
        "closes" => AbbreviationKind.Closes,
        "figure" => AbbreviationKind.BehindFigure,
        _ => throw new FormatException($"language/abbreviations.tsv: '{cell}' is none of number, end, closes, figure."),
    };
}
