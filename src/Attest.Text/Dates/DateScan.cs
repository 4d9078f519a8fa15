namespace Attest.Text;

/// <summary>One pass over the lexemes of a stretch of text.</summary>
internal sealed class DateScan
{
    private const ulong Starters =
        (1UL << (int)DateRole.Month) | (1UL << (int)DateRole.Season) | (1UL << (int)DateRole.Feast) | (1UL << (int)DateRole.Opening) | (1UL << (int)DateRole.Decade)
        | (1UL << (int)DateRole.Number) | (1UL << (int)DateRole.Ordinal) | (1UL << (int)DateRole.DecadeSuffix) | (1UL << (int)DateRole.Century)
        | (1UL << (int)DateRole.Weekday) | (1UL << (int)DateRole.Same) | (1UL << (int)DateRole.Next) | (1UL << (int)DateRole.Previous) | (1UL << (int)DateRole.That)
        | (1UL << (int)DateRole.PastDay) | (1UL << (int)DateRole.NextDay) | (1UL << (int)DateRole.Within) | (1UL << (int)DateRole.Unit) | (1UL << (int)DateRole.One)
        | (1UL << (int)DateRole.Later);

    private readonly DateTokens _tokens;
    private readonly DateAtomReader _reader;
    private readonly DateQualifiers _qualifiers;
    private readonly DateRanges _ranges;
    private readonly DayGroups _groups;
    private readonly OtherStyles _styles;
    private readonly RelativeReader _relatives;
    private readonly DateAcceptance _acceptance;
    private readonly List<DateExpression> _found = [];

    public DateScan(DateTokens tokens)
    {
        _tokens = tokens;
        _reader = new DateAtomReader(tokens);
        _qualifiers = new DateQualifiers(tokens);
        _ranges = new DateRanges(tokens, _reader, _qualifiers);
        _groups = new DayGroups(tokens, _reader, _qualifiers);
        _styles = new OtherStyles(tokens, _reader);
        _relatives = new RelativeReader(tokens, _reader);
        _acceptance = new DateAcceptance(tokens, _qualifiers);
    }

    public List<DateExpression> Run()
    {
        int at = 0;
        while (at < _tokens.Count)
        {
            int next = MayStart(at) ? Read(at) : at;
            at = Math.Max(next, at + 1);
        }

        return _found;
    }

    private bool MayStart(int at)
    {
        var lexeme = _tokens[at];
        return lexeme.Kind switch
        {
            LexemeKind.Number => lexeme.Length <= 4,
            LexemeKind.Word => (_tokens.Roles(at) & Starters) != 0 || (lexeme.Length <= 6 && _tokens.Text[lexeme.Start] is 'I' or 'V' or 'X' or 'І' or 'Х'),
            _ => false,
        };
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

        if (_reader.TryRead(at, out var atom) && ReadAtom(atom) is > 0 and int next)
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
