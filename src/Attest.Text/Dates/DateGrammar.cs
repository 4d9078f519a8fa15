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

    // A bare number is a year only where prose treats it as one; a bare month or season only behind a word that dates.
    private bool IsDate(DateAtomReader reader, List<Lexeme> lexemes, int at, DateAtom atom)
    {
        string role = words.Role(reader.Word(at - 1));
        return atom.Shape switch
        {
            DateShape.Year => atom.Month is null && IsYear(reader, lexemes, at, atom, role),
            DateShape.MonthWithoutYear => role.Length > 0 && role != "and",
            DateShape.SeasonWithoutYear => role is "in" || reader.Word(at - 1) is "that" or "That" or "the",
            _ => true,
        };
    }

    private bool IsYear(DateAtomReader reader, List<Lexeme> lexemes, int at, DateAtom atom, string role)
    {
        if (reader.IsMark(at - 1, '$') || reader.IsMark(at - 1, '£') || reader.IsMark(at - 1, '№') || (reader.IsMark(at + 1, ',') && reader.Number(at + 2) >= 0 && reader.Touch(at) && reader.Touch(at + 1)))
        {
            return false;
        }

        if (role.Length > 0 || atom.Next > at + 1 || reader.Word(at - 1) is "the" or "The" or "(")
        {
            return true;
        }

        bool quantity = atom.Next < lexemes.Count && lexemes[atom.Next].Kind == LexemeKind.Word
            && char.IsLower(reader.Word(atom.Next)[0]) && words.Role(reader.Word(atom.Next)).Length == 0 && reader.Word(atom.Next).Length > 3;
        return !quantity;
    }

    private (DateExpression Date, int Next) WithRange(DateAtomReader reader, int at, DateAtom first)
    {
        string before = words.Role(reader.Word(at - 1));
        int join = first.Next;
        bool dash = reader.IsMark(join, '-') || reader.IsMark(join, '–') || reader.IsMark(join, '—') || reader.IsMark(join, '/');
        string link = words.Role(reader.Word(join));
        bool joined = dash || link is "to" or "until" || (link == "and" && before == "between");
        if (joined && TryRangeEnd(reader, join + 1, first, dash, out var last) && TryInterval(first, last, out var interval))
        {
            var expression = new DateExpression(first.Span.Cover(last.Span), DateShape.Interval, interval);
            return (expression, last.Next);
        }

        return (Alone(first, before), first.Next);
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

    private static DateExpression Alone(DateAtom atom, string before)
    {
        string? text = atom.Edtf;
        string? qualified = text is null || atom.IsDecade ? text : before switch
        {
            "about" => text + "~",
            "until" or "before" => "../" + text,
            "since" or "after" => text + "/..",
            _ => text,
        };
        Edtf? date = Edtf.TryParse(qualified, out var parsed) ? parsed : null;
        var shape = atom.Shape;
        return new DateExpression(atom.Span, shape, date) { Month = atom.Month, Day = atom.Day };
    }
}
