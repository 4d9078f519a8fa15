namespace Attest.Text;

/// <summary>
/// The context-free grammar of dates in prose: what can be read from the words alone. Years taken from the context and relative
/// dates belong to the language stage. English, Russian, German, French and Spanish words are data.
/// </summary>
public sealed class DateGrammar(DateWords words)
{
    public static DateGrammar Load(IDataFiles files) => new(DateWords.Load(files));

    /// <summary>The dates in a range of a text, in order, not overlapping.</summary>
    public IReadOnlyList<DateExpression> Scan(string text, TextSpan range)
    {
        var lexemes = Lexeme.Scan(text, range);
        var reader = new DateAtomReader(words, text, lexemes);
        var found = new List<DateExpression>();
        int at = 0;
        while (at < lexemes.Count)
        {
            if (MayStart(lexemes[at], text) && reader.TryRead(at, out var atom) && IsDate(reader, lexemes, at, atom))
            {
                var (date, next) = WithRange(reader, at, atom);
                found.Add(date);
                at = next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static bool MayStart(Lexeme lexeme, string text) =>
        lexeme.Kind == LexemeKind.Number || (lexeme.Kind == LexemeKind.Word && lexeme.Span.Length >= 3 && char.IsLetter(text[lexeme.Span.Start]));

    /// <summary>True for a month's name.</summary>
    public bool IsMonth(ReadOnlySpan<char> word) => words.Month(word) > 0;

    // A bare number is a year only where prose treats it as one; a bare month or season only behind a word that dates.
    private bool IsDate(DateAtomReader reader, List<Lexeme> lexemes, int at, DateAtom atom) => atom.Shape switch
    {
        DateShape.Year => IsYear(reader, lexemes, at, atom),
        DateShape.MonthWithoutYear => words.IsDateWord(reader.Word(at - 1)) && !words.Is(reader.Word(at - 1), "and"),
        DateShape.SeasonWithoutYear => words.Is(reader.Word(at - 1), "in") || reader.Word(at - 1) is "that" or "That" or "the",
        _ => true,
    };

    private bool IsYear(DateAtomReader reader, List<Lexeme> lexemes, int at, DateAtom atom)
    {
        if (reader.IsMark(at - 1, '$') || reader.IsMark(at - 1, '£') || reader.IsMark(at - 1, '№') || IsGrouped(reader, at))
        {
            return false;
        }

        var before = reader.Word(at - 1);
        if (atom.Next > at + 1 || before is "the" or "The" or "(" || words.Is(before, "in") || words.Is(before, "of") || words.Is(before, "since") || words.Is(before, "until"))
        {
            return true;
        }

        bool quantity = atom.Next < lexemes.Count && lexemes[atom.Next].Kind == LexemeKind.Word
            && char.IsLower(reader.Word(atom.Next)[0]) && !words.IsDateWord(reader.Word(atom.Next)) && reader.Word(atom.Next).Length > 2;
        return !quantity || words.Is(before, "about") && reader.Word(atom.Next).Length < 4;
    }

    // 1,650 soldiers: a comma with three figures behind it groups a number.
    private static bool IsGrouped(DateAtomReader reader, int at) =>
        reader.IsMark(at + 1, ',') && reader.Number(at + 2) >= 0 && reader.Touch(at) && reader.Touch(at + 1);

    private (DateExpression Date, int Next) WithRange(DateAtomReader reader, int at, DateAtom first)
    {
        int join = first.Next;
        bool dash = reader.IsMark(join, '-') || reader.IsMark(join, '–') || reader.IsMark(join, '—') || reader.IsMark(join, '/');
        var link = reader.Word(join);
        bool joined = dash || words.Is(link, "to") || words.Is(link, "until") || (words.Is(link, "and") && words.Is(reader.Word(at - 1), "between"));
        if (joined && TryRangeEnd(reader, join + 1, first, dash, out var last) && TryInterval(first, last, out var interval))
        {
            var expression = new DateExpression(first.Span.Cover(last.Span), DateShape.Interval, interval);
            return (expression, last.Next);
        }

        return (Alone(first, reader.Word(at - 1)), first.Next);
    }

    private static bool TryRangeEnd(DateAtomReader reader, int at, DateAtom first, bool dash, out DateAtom last)
    {
        // 1905-07: the century is that of the first year.
        if (dash && reader.Number(at) is >= 1 and <= 99 and int two && reader.Word(at).Length == 2
            && first is { Year: int year, Month: null } && year % 100 < two && !reader.IsMark(at + 1, '-'))
        {
            var span = TextSpan.Of(first.Span.Start, first.Span.End + (reader.Word(at).Length + 1));
            last = new DateAtom(span, (year / 100 * 100) + two, null, null, at + 1);
            return reader.Touch(at - 1) && reader.Touch(at - 2);
        }

        return reader.TryRead(at, out last) && last.Year is not null;
    }

    private static bool TryInterval(DateAtom first, DateAtom last, out Edtf interval)
    {
        // "June to August 1936", "5 May – 7 June 1920": the year stands once, at the end.
        var from = first.Year is null ? first with { Year = last.Year } : first;
        return Edtf.TryParse($"{from.Edtf}/{last.Edtf}", out interval);
    }

    private DateExpression Alone(DateAtom atom, ReadOnlySpan<char> before)
    {
        string? text = atom.Edtf;
        string? qualified = text is null || atom.IsDecade ? text
            : words.Is(before, "about") ? text + "~"
            : words.Is(before, "until") || words.Is(before, "before") ? "../" + text
            : words.Is(before, "since") || words.Is(before, "after") ? text + "/.."
            : text;
        Edtf? date = Edtf.TryParse(qualified, out var parsed) ? parsed : null;
        var shape = atom.Shape;
        return new DateExpression(atom.Span, shape, date) { Month = atom.Month, Day = atom.Day };
    }
}
