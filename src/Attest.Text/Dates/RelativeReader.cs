namespace Attest.Text;

/// <summary>
/// Reads dates told by their distance from another, and lengths of time: <c>three days later</c>, <c>the following spring</c>,
/// <c>том же году</c>, <c>the 24th ult.</c>, <c>aged 46</c>.
/// </summary>
internal sealed class RelativeReader(DateTokens tokens, DateAtomReader reader)
{
    private const DateLanguages Romance = DateLanguages.French | DateLanguages.Spanish;

    public bool TryRead(int at, out DateExpression expression, out int next)
    {
        return TryCounted(at, out expression, out next) || TryDayOfMonth(at, out expression, out next) || TryPointed(at, out expression, out next)
            || TryDayBeside(at, out expression, out next) || TryOfWriting(at, out expression, out next);
    }

    // three days later, спустя два года, год спустя; ten years; aged 46
    private bool TryCounted(int at, out DateExpression expression, out int next)
    {
        expression = null!;
        next = at;
        bool within = tokens.Is(at, DateRole.Within) || (tokens.Is(at, DateRole.Later, DateLanguages.Russian) && tokens.Is(at, DateRole.After, DateLanguages.Russian));
        var languages = within ? DateLanguages.Russian : DateLanguages.All;
        int amount = Amount(within ? at + 1 : at, ref languages, out int end);
        if (amount == 0)
        {
            return false;
        }

        bool dashed = tokens.IsDash(end) && tokens.Touch(end - 1);
        end += dashed ? 1 : 0;
        if (!tokens.Try(end, DateRole.Unit, ref languages, out int code))
        {
            return TryAge(at, amount, end, out expression, out next);
        }

        var unit = (TimeUnit)code;
        int after = end + 1;
        if (within || (!dashed && Direction(after, languages, out int behind) is not 0 and { } direction && (after = behind) > 0 && direction > 0))
        {
            next = after;
            return Told(at, after, (unit, amount), out expression);
        }

        if (after > end + 1)
        {
            next = after;
            return Told(at, after, (unit, -amount), out expression);
        }

        return Length(at, end, (unit, amount), out expression, out next);
    }

    private bool Length(int at, int unitAt, (TimeUnit Unit, int Amount) length, out DateExpression expression, out int next)
    {
        next = unitAt + 1;
        int old = tokens.IsDash(next) ? next + 1 : next;
        bool isOld = tokens.Is(old, DateRole.Old) && length.Unit == TimeUnit.Year;
        next = isOld ? old + 1 : next;
        bool aged = isOld || (length.Unit == TimeUnit.Year && tokens.PhraseOrWordBefore(at - 1, DateRole.Aged));
        expression = new DateExpression(tokens.Span(at, next), aged ? DateShape.Age : DateShape.Duration, null) { Length = new TimeLength(length.Amount, length.Unit) };
        return true;
    }

    // aged 46, at the age of 46
    private bool TryAge(int at, int amount, int end, out DateExpression expression, out int next)
    {
        next = end;
        const int Oldest = 120;
        bool aged = amount <= Oldest && tokens.PhraseOrWordBefore(at - 1, DateRole.Aged);
        expression = aged ? new DateExpression(tokens.Span(at, end), DateShape.Age, null) { Length = new TimeLength(amount, TimeUnit.Year) } : null!;
        return aged;
    }

    // 1 for later, -1 for earlier, 0 where neither stands; with the index behind the word.
    private int Direction(int at, DateLanguages languages, out int next)
    {
        int word = tokens.Is(at, DateRole.More, languages) ? at + 1 : at;
        next = word + 1;
        bool later = tokens.Is(word, DateRole.Later, languages), earlier = tokens.Is(word, DateRole.Earlier, languages);
        if (!later && !earlier)
        {
            return 0;
        }

        // "two weeks before the trial", "two years after" + noun, "dos años después de": counted from what is named there.
        bool leans = tokens.Is(word, DateRole.After, DateLanguages.English | DateLanguages.French) || tokens.Is(word, DateRole.Before, DateLanguages.English);
        bool free = !tokens.IsWord(next) || tokens.Is(next, DateRole.And) || !leans;
        bool needsMore = word == at && (languages & Romance) != 0 && tokens.Word(word) is "tard" or "tôt" or "tarde";
        bool than = tokens.Word(next) is "than" or "that" || tokens.Is(next, DateRole.Of, Romance & languages);
        return !free || needsMore || than ? 0 : later ? 1 : -1;
    }

    /// <summary>A number in figures or words, or "a"; 0 where none is.</summary>
    private int Amount(int at, ref DateLanguages languages, out int next)
    {
        next = at + 1;
        if (tokens.IsNumber(at))
        {
            bool apart = !tokens.IsMark(at - 1, '.') && !tokens.IsMark(at - 1, ',') || !tokens.Touch(at - 1);
            next += tokens.IsApostrophe(next) ? 1 : 0;
            return apart && tokens[at].Length <= 3 ? tokens[at].Value : 0;
        }

        if (tokens.Is(at, DateRole.One))
        {
            return tokens.Is(at + 1, DateRole.Unit, DateLanguages.English) ? 1 : 0;
        }

        // год спустя
        if (tokens.Is(at, DateRole.Unit, DateLanguages.Russian))
        {
            next = at;
            languages &= DateLanguages.Russian;
            return tokens.Is(at - 1, DateRole.Within) || tokens.Is(at + 1, DateRole.Later) || tokens.Is(at + 1, DateRole.Earlier) ? 1 : 0;
        }

        if (!reader.Numbers.TryRead(at, languages, out var number) || number.IsOrdinal)
        {
            return 0;
        }

        next = number.Next;
        languages &= number.Languages;
        return number.Value;
    }

    private bool Told(int first, int next, (TimeUnit Unit, int Amount) length, out DateExpression expression)
    {
        expression = Relative(first, next, new RelativeDate(RelativeKind.Told, length.Unit) { Amount = length.Amount });
        return length.Unit != TimeUnit.Hour;
    }

    // on the 12th; the 24th inst.; 12-го числа
    private bool TryDayOfMonth(int at, out DateExpression expression, out int next)
    {
        expression = null!;
        next = at;
        var languages = DateLanguages.English;
        int day = tokens.IsNumber(at) || tokens.Is(at, DateRole.Ordinal) ? reader.Day(at, ref languages, out next) : 0;
        if (day == 0)
        {
            return false;
        }

        if (tokens.Is(next, DateRole.Inst) && (tokens.IsMark(next + 1, '.') || tokens[next].Length > 4))
        {
            tokens.Try(next, DateRole.Inst, ref languages, out int months);
            next += tokens.IsMark(next + 1, '.') ? 2 : 1;
            expression = Relative(at, next, new RelativeDate(RelativeKind.Writing, TimeUnit.Month) { Amount = months, Day = day });
            return true;
        }

        bool ordinal = next > at + 1 || tokens.Is(at, DateRole.Ordinal);
        bool the = ordinal && tokens.Is(at - 1, DateRole.The) && Points(at - 2);
        bool open = tokens.IsWord(next) && !tokens.Is(next, DateRole.Small);
        bool thatMonth = ThatMonth(next, out int end);
        if (!the || (open && !thatMonth) || (tokens.Is(next, DateRole.Of) && !thatMonth) || tokens.IsDash(next) || tokens.IsNumber(next))
        {
            return false;
        }

        next = thatMonth ? end : next;
        expression = new DateExpression(tokens.Span(at, next), DateShape.DayWithoutMonth, null) { Day = day, IsPointing = thatMonth };
        return true;
    }

    private bool Points(int at) =>
        tokens.Is(at, DateRole.On) && tokens[at].Length == 2 || (tokens.Is(at, DateRole.Until) && tokens.IsWord(at)) || tokens.Word(at) is "On" or "from" or "From" or "night" or "by" or "By";

    private bool ThatMonth(int at, out int next)
    {
        next = at + 1;
        next += tokens.Is(next, DateRole.The) ? 1 : 0;
        bool points = tokens.Is(at, DateRole.Of) && (tokens.Is(next, DateRole.That) || tokens.Is(next, DateRole.Same));
        var languages = DateLanguages.English;
        bool month = points && tokens.Try(next + 1, DateRole.Unit, ref languages, out int unit) && unit == (int)TimeUnit.Month;
        next += 2;
        return month;
    }

    // the following year, that summer, the same day, the next Monday, том же году, l'année suivante
    private bool TryPointed(int at, out DateExpression expression, out int next)
    {
        expression = null!;
        next = at;
        var languages = DateLanguages.All;
        bool the = tokens.Is(at - 1, DateRole.The);
        int word = at, step = 0;
        var kind = RelativeKind.Told;
        if (tokens.Try(at, DateRole.Unit, ref languages, out _))
        {
            // The word stands behind the unit: año siguiente, année précédente.
            languages &= Romance;
            bool behind = tokens.Is(at + 1, DateRole.Next, languages) || tokens.Is(at + 1, DateRole.Previous, languages);
            step = tokens.Is(at + 1, DateRole.Next, languages) ? 1 : -1;
            next = at + 2;
            return behind && TryTarget(at, at, new Pointing(step, kind, languages), out expression, ref next);
        }

        bool that = tokens.Is(at, DateRole.That);
        bool same = tokens.Is(at, DateRole.Same) || (that && tokens.Is(at + 1, DateRole.Same));
        word += that && tokens.Is(at + 1, DateRole.Same) ? 1 : 0;
        if (!that && !same)
        {
            step = tokens.Is(at, DateRole.Next) ? 1 : tokens.Is(at, DateRole.Previous) ? -1 : 0;
            bool english = tokens.Is(at, DateRole.Next, DateLanguages.English) || tokens.Is(at, DateRole.Previous, DateLanguages.English);
            kind = english && !the && !tokens.Is(at - 1, DateRole.Possessive) && tokens.Word(at) is "last" or "Last" or "next" or "Next" ? RelativeKind.Writing : kind;
            if (step == 0 || (tokens.Word(at) is "last" or "Last" && the))
            {
                return false;
            }
        }
        else if (tokens.Word(at) is "this" or "This")
        {
            kind = RelativeKind.Writing;
        }

        next = word + 2;
        return TryTarget(the ? at - 1 : at, word + 1, new Pointing(step, kind, languages), out expression, ref next);
    }

    // What is pointed at: a unit, a season, a month, a day of the week.
    private bool TryTarget(int first, int at, Pointing how, out DateExpression expression, ref int next)
    {
        expression = null!;
        var languages = how.Languages;
        if (tokens.Try(at, DateRole.Unit, ref languages, out int code))
        {
            bool plural = (languages & DateLanguages.English) != 0 && tokens.Word(at)[^1] == 's';
            var unit = (TimeUnit)code;
            expression = Relative(first, next, new RelativeDate(how.Kind, unit) { Amount = how.Step });
            return !plural && unit is not (TimeUnit.Hour or TimeUnit.Century or TimeUnit.Decade);
        }

        bool season = tokens.Try(at, DateRole.Season, ref languages, out int month);
        if (season || tokens.Try(at, DateRole.Month, ref languages, out month))
        {
            if (tokens.FourFigures(next) > 0 || (tokens.Is(next, DateRole.Of) && tokens.FourFigures(next + 1) > 0) || (!season && tokens.IsNumber(next)))
            {
                return false;
            }

            expression = Relative(first, next, new RelativeDate(how.Kind, season ? TimeUnit.Season : TimeUnit.Month) { Amount = how.Step, Month = month });
            return season || how.Step != 0 || how.Kind == RelativeKind.Writing;
        }

        if (how.Step != 0 && tokens.Try(at, DateRole.Weekday, ref languages, out int weekday))
        {
            expression = Relative(first, next, new RelativeDate(how.Kind, TimeUnit.Day) { Amount = how.Step, Weekday = weekday });
            return true;
        }

        return false;
    }

    // the day before, the year after, le lendemain
    private bool TryDayBeside(int at, out DateExpression expression, out int next)
    {
        next = at + 1;
        expression = null!;
        if (tokens.Is(at, DateRole.NextDay, DateLanguages.French) && tokens.Is(at - 1, DateRole.The, DateLanguages.French) && !tokens.Is(at + 1, DateRole.Of, DateLanguages.French))
        {
            expression = Relative(at - 1, next, new RelativeDate(RelativeKind.Told, TimeUnit.Day) { Amount = 1 });
            return true;
        }

        var languages = DateLanguages.English;
        if (!tokens.Is(at - 1, DateRole.The) || !tokens.Try(at, DateRole.Unit, ref languages, out int unit) || tokens.Word(at)[^1] == 's' || unit == (int)TimeUnit.Hour)
        {
            return false;
        }

        int direction = tokens.Word(at + 1) is "before" or "after" ? Direction(at + 1, languages, out next) : 0;
        return direction != 0 && Told(at - 1, next, ((TimeUnit)unit, direction), out expression);
    }

    // yesterday; on Wednesday
    private bool TryOfWriting(int at, out DateExpression expression, out int next)
    {
        next = at + 1;
        expression = null!;
        if (tokens.Is(at, DateRole.PastDay))
        {
            expression = Relative(at, next, new RelativeDate(RelativeKind.Writing, TimeUnit.Day) { Amount = -1 });
            return true;
        }

        var languages = DateLanguages.All;
        if (!tokens.Try(at, DateRole.Weekday, ref languages, out int weekday) || tokens[at].Length < 5 || !tokens.Is(at - 1, DateRole.On, languages) || tokens.IsNumber(at + 1) || tokens.IsNumber(at + 2))
        {
            return false;
        }

        expression = Relative(at, next, new RelativeDate(RelativeKind.Writing, TimeUnit.Day) { Amount = 0, Weekday = weekday });
        return true;
    }

    private DateExpression Relative(int first, int next, RelativeDate relative) =>
        new(tokens.Span(first, next), DateShape.Relative, null) { Relative = relative, IsPointing = true };

    // How a pointing word leans: a step onwards, back or none.
    private readonly record struct Pointing(int Step, RelativeKind Kind, DateLanguages Languages);
}
