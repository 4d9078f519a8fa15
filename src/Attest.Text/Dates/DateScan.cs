namespace Attest.Text;

/// <summary>One pass over the lexemes of a stretch of text. Used again for the next stretch; by one thread at a time.</summary>
internal sealed class DateScan
{
    /// <summary>Words with which a date may begin.</summary>
    private static readonly ulong Starters = Mask(
        DateRole.Month, DateRole.Season, DateRole.Feast, DateRole.Opening, DateRole.Decade, DateRole.Number, DateRole.Ordinal, DateRole.DecadeSuffix,
        DateRole.Century, DateRole.Weekday, DateRole.PastDay, DateRole.NextDay);

    /// <summary>Frequent words with which one begins only before a word of <see cref="Followers"/> or a number.</summary>
    private static readonly ulong WeakStarters = Mask(
        DateRole.Same, DateRole.Next, DateRole.Previous, DateRole.That, DateRole.Within, DateRole.Unit, DateRole.One, DateRole.Later);

    private static readonly ulong Followers = Mask(
        DateRole.Unit, DateRole.Season, DateRole.Month, DateRole.Weekday, DateRole.Same, DateRole.Number, DateRole.Later, DateRole.Earlier, DateRole.Next, DateRole.Previous,
        DateRole.More);

    private readonly DateTokens _tokens;
    private readonly DateAtomReader _reader;
    private readonly DateQualifiers _qualifiers;
    private readonly DateRanges _ranges;
    private readonly DayGroups _groups;
    private readonly OtherStyles _styles;
    private readonly RelativeReader _relatives;
    private readonly DateAcceptance _acceptance;
    private List<DateExpression> _found = [];

    public DateScan(DateWords words)
    {
        var tokens = new DateTokens(words);
        _tokens = tokens;
        _reader = new DateAtomReader(tokens);
        _qualifiers = new DateQualifiers(tokens);
        _ranges = new DateRanges(tokens, _reader, _qualifiers);
        _groups = new DayGroups(tokens, _reader, _qualifiers);
        _styles = new OtherStyles(tokens, _reader);
        _relatives = new RelativeReader(tokens, _reader);
        _acceptance = new DateAcceptance(tokens, _qualifiers);
    }

    public DateWords Words => _tokens.Words;

    public List<DateExpression> Run(string text, TextSpan range)
    {
        _tokens.Take(text, range);
        _found = [];
        int at = 0;
        while (at < _tokens.Count)
        {
            int next = MayStart(at) ? Read(at) : at;
            at = Math.Max(next, at + 1);
        }

        _tokens.Take("", default);
        return _found;
    }

    private bool MayStart(int at)
    {
        var lexeme = _tokens[at];
        return lexeme.Kind switch
        {
            LexemeKind.Number => lexeme.Length <= 4,
            LexemeKind.Word => MayStart(_tokens.Roles(at), at) || (lexeme.Length <= 6 && _tokens.Text[lexeme.Start] is 'I' or 'V' or 'X' or 'І' or 'Х'),
            _ => false,
        };
    }

    private bool MayStart(ulong roles, int at) =>
        (roles & Starters) != 0 || ((roles & WeakStarters) != 0 && ((_tokens.Roles(at + 1) & Followers) != 0 || _tokens.IsNumber(at + 1)));

    private static ulong Mask(params ReadOnlySpan<DateRole> roles)
    {
        ulong mask = 0;
        foreach (var role in roles)
        {
            mask |= 1UL << (int)role;
        }

        return mask;
    }

    private int Read(int at)
    {
        if (_tokens.IsNumber(at) || _tokens.Is(at, DateRole.Ordinal))
        {
            var group = _groups.TryRead(at, out int behind);
            if (group is not null && group.TrueForAll(e => e.Date is not null || e.Month is not null))
            {
                foreach (var expression in group)
                {
                    Add(expression);
                }

                return behind;
            }
        }

        bool atomic = _tokens.IsNumber(at) || (_tokens.Roles(at) & Starters) != 0 || _tokens[at].Value == 0 || _tokens[at].Length <= 6 && _tokens.StartsUpper(at);
        if (atomic && _reader.TryRead(at, out var atom) && ReadAtom(atom) is > 0 and int next)
        {
            return next;
        }

        return _relatives.TryRead(at, out var relative, out next) && Add(relative) ? next : at;
    }

    private int ReadAtom(DateAtom read)
    {
        var atom = _styles.With(read);
        bool weak = atom.Shape is DateShape.MonthWithoutYear or DateShape.SeasonWithoutYear;
        if (!weak && !_acceptance.IsDate(atom))
        {
            return 0;
        }

        if (_ranges.TryJoin(atom, out var joined, out int next) && (!weak || joined.Date is not null || _acceptance.IsDate(atom)) && Add(Bounded(joined, atom)))
        {
            return next;
        }

        return (!weak || _acceptance.IsDate(atom)) && Add(Alone(atom)) ? atom.Next : 0;
    }

    private DateExpression Bounded(DateExpression joined, DateAtom first)
    {
        _qualifiers.Before(first.First, first.Languages, out var found);
        return found.First < first.First && joined.Span.Start > _tokens[found.First].Start
            ? joined with { Span = TextSpan.Of(_tokens[found.First].Start, joined.Span.End) }
            : joined;
    }

    private DateExpression Alone(DateAtom atom)
    {
        var qualifier = _qualifiers.Before(atom.First, atom.Languages, out var found);
        return new DateExpression(_tokens.Span(found.First, atom.Next), atom.Shape, qualifier.Apply(atom.Edtf))
        {
            Month = atom.Month,
            Day = atom.Day,
            ShortYear = atom.IsShort ? atom.Year : null,
            IsPointing = atom.IsOfThatYear,
            Part = found.Part,
            Calendar = atom.Calendar,
            Qualifier = qualifier,
        };
    }

    // A part before a date ("the end of") may reach back into what was read already.
    private bool Add(DateExpression expression)
    {
        if (_found.Count > 0 && expression.Span.Start < _found[^1].Span.End)
        {
            expression = expression with { Span = TextSpan.Of(_found[^1].Span.End, Math.Max(_found[^1].Span.End, expression.Span.End)) };
        }

        if (!expression.Span.IsEmpty)
        {
            _found.Add(expression);
        }

        return !expression.Span.IsEmpty;
    }
}
