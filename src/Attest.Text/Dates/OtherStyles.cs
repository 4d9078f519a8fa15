namespace Attest.Text;

/// <summary>
/// Reads the second date of another calendar beside a first: <c>21 February (5 March) 1878</c>, <c>March 5 [O.S. February 21] 1878</c>,
/// <c>5 March 1888 (O.S.)</c>. The Gregorian day is the meaning; that the Julian one stands there is recorded.
/// </summary>
internal sealed class OtherStyles(DateTokens tokens, DateAtomReader reader)
{
    public const string Julian = "julian";

    public DateAtom With(DateAtom atom) => atom.Day is null || atom.Whole is not null ? atom : TryTwo(atom, out var both) ? both : Marked(atom);

    /// <summary>The days by which the Julian calendar is behind, 10 to 13 since the reform: it grows on 29 February of most centuries.</summary>
    public static int Lag(int year, int month)
    {
        int centuries = (month > 2 ? year : year - 1) / 100;
        return centuries - (centuries / 4) - 2;
    }

    private bool TryTwo(DateAtom first, out DateAtom both)
    {
        both = first;
        int at = first.Next;
        bool round = tokens.IsMark(at, '('), square = tokens.IsMark(at, '[');
        if (!round && !square && !tokens.IsMark(at, '/'))
        {
            return false;
        }

        int inner = AfterStyle(at + 1);
        if (!TrySecond(first, inner, out var second))
        {
            return false;
        }

        int next = AfterStyle(second.Next);
        if (round || square)
        {
            if (!tokens.IsMark(next, round ? ')' : ']'))
            {
                return false;
            }

            next++;
        }

        // The year may stand behind both, inside or before.
        var closed = first.Year is null ? reader.Years.After(first with { Next = next }) : first with { Next = next };
        int? year = closed.Year ?? second.Year;
        return year is int known && !closed.IsShort && TryLater(first with { Year = first.Year ?? known }, second with { Year = second.Year ?? known }, out var later)
            && Set(closed, later, out both);
    }

    private static bool Set(DateAtom closed, (int Year, int Month, int Day) later, out DateAtom both)
    {
        both = closed with { Year = later.Year, Month = later.Month, Day = later.Day, Calendar = Julian };
        return true;
    }

    private bool TrySecond(DateAtom first, int at, out DateAtom second)
    {
        if (reader.TryRead(at, out second) && second.Day is not null && second.Month is not null)
        {
            return true;
        }

        var languages = first.Languages;
        int day = reader.Day(at, ref languages, out int next);
        second = new DateAtom(at, next, languages) { Month = first.Month, Day = day };
        return day > 0;
    }

    // The two are one day where the lag of the calendars lies between them; the later one is Gregorian.
    private static bool TryLater(DateAtom one, DateAtom other, out (int Year, int Month, int Day) later)
    {
        later = default;
        int a = Number(one), b = Number(other);
        int apart = Math.Abs(a - b);

        // 20 December 1877 (1 January 1878), with the year at the end only.
        if (apart > 300 && one.Month == 12 && other.Month == 1)
        {
            a = Number(one with { Year = one.Year - 1 });
            apart = Math.Abs(a - b);
        }

        later = CivilDays.Of(Math.Max(a, b));
        return apart is >= 10 and <= 13 && Math.Abs(apart - Lag(later.Year, later.Month)) <= 1;
    }

    private static int Number(DateAtom atom) => CivilDays.Number(atom.Year!.Value, atom.Month!.Value, atom.Day!.Value);

    // 5 March 1888 (O.S.), 5 марта 1888 г. по старому стилю
    private DateAtom Marked(DateAtom atom)
    {
        int at = atom.Next;
        bool bracket = tokens.IsMark(at, '(') || tokens.IsMark(at, '[');
        int inner = bracket ? at + 1 : tokens.IsMark(at, ',') ? at + 1 : at;
        int end = AfterStyle(inner);
        if (end == inner || atom.Year is null || atom.IsShort || (bracket && !tokens.IsMark(end, ')') && !tokens.IsMark(end, ']')))
        {
            return atom;
        }

        // One calendar alone is kept as it is written: what compares dates knows the lag, and the words stay checkable.
        return atom with { Next = bracket ? end + 1 : end, Calendar = StyleLength(inner, DateRole.OldStyle) > 0 ? Julian : null };
    }

    private int AfterStyle(int at) => at + Math.Max(StyleLength(at, DateRole.OldStyle), StyleLength(at, DateRole.NewStyle));

    private int StyleLength(int at, DateRole role)
    {
        var (length, _) = tokens.Phrase(at, role);
        return length > 0 ? length : tokens.Is(at, role) && tokens.StartsUpper(at) && tokens[at].Length == 2 ? 1 : 0;
    }
}
