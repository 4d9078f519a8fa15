using Attest.Text;

namespace Attest.Claims;

/// <summary>Cuts a record into the fields of a form.</summary>
internal sealed class RecordReader(RegisterForm form, RecordTokens tokens)
{
    private readonly SlotReader _slots = new(form, tokens);

    /// <summary>The fields of words that run on.</summary>
    /// <param name="first">First token behind the head.</param>
    /// <param name="end">Token behind the last.</param>
    /// <param name="takesOther">True where the first part that nothing opens is the form's field for such parts.</param>
    public IReadOnlyList<FieldReading> Running(int first, int end, bool takesOther)
    {
        var fields = new List<FieldReading>();
        int t = first;
        while (t < end)
        {
            if (Dated(t, end, first) is { } dated)
            {
                fields.Add(dated);
                t = dated.End;
            }
            else if (Opening(t, end, first) is { } opening)
            {
                var field = Field(opening.Field, t, opening.Behind, end);
                fields.Add(field);
                t = Math.Max(field.End, t + 1);
            }
            else if (IsPartStart(t, first) && tokens.IsWord(t) && form.Fields.FirstOrDefault(f => !f.Holds.IsEmpty && f.Holds.IsIn(tokens, t, Math.Min(end, EndOfPart(t)))) is { } holder)
            {
                fields.Add(Field(holder, t, t, end));
                t = Math.Max(fields[^1].End, t + 1);
            }
            else
            {
                bool other = takesOther && form.Otherwise is not null && IsPartStart(t, first) && tokens.IsWord(t) && !tokens.IsNumber(t) && tokens.DateAt(t) < 0;
                int next = other ? EndOf(form.Otherwise!, t, t + 1, end) : tokens.IsMark(t, '(') && !HoldsField(t, end) ? EndOfBrackets(t, end) : t + 1;
                if (other)
                {
                    takesOther = false;
                    fields.Add(Filled(new FieldReading(form.Otherwise!, t, next), t));
                }

                t = next;
            }
        }

        return fields;
    }

    /// <summary>The value of a label.</summary>
    public FieldReading Labelled(FormField field, FormSlot? slot, (int First, int End) value, int quoteFirst)
    {
        var reading = new FieldReading(field, value.First, value.End) { QuoteFirst = quoteFirst, IsLabelled = true };
        _slots.Fill(reading, value.First, slot);
        return reading;
    }

    private FieldReading Field(FormField field, int t, int behind, int end)
    {
        int last = EndOf(field, t, behind, end);
        return Filled(new FieldReading(field, t, last), behind);
    }

    private FieldReading Filled(FieldReading field, int behind)
    {
        _slots.Fill(field, behind);
        return field;
    }

    // "1898 г. р.", "(1898–1937)": a field that its date opens.
    private FieldReading? Dated(int t, int end, int first)
    {
        if (!IsDateStart(t) || !IsPartStart(t, first))
        {
            return null;
        }

        if (form.Span is { } span && tokens.IsInterval(t))
        {
            return new FieldReading(span, t, EndOfDate(t, end)) { IsSpan = true, Date = tokens.DateAt(t), Taken = EndOfDate(t, end) };
        }

        return Behind(t, end) is { } behind
            ? Filled(new FieldReading(behind.Field, t, EndOf(behind.Field, t, behind.End, end)) { Date = tokens.DateAt(t) is var d and >= 0 ? d : null, Year = tokens.YearAt(t) }, behind.End)
            : null;
    }

    private (FormField Field, int End)? Behind(int t, int end)
    {
        for (int at = t + 1; at <= EndOfDate(t, end) && at < end; at++)
        {
            if (form.BehindDates.At(tokens, at, end) is { } found)
            {
                return (found.Meaning, found.End);
            }
        }

        return null;
    }

    private bool IsDateStart(int t) => tokens.YearAt(t) is not null || (tokens.DateAt(t) >= 0 && tokens.DateAt(t) != tokens.DateAt(t - 1));

    private int EndOfDate(int t, int end)
    {
        int last = t + 1;
        while (last < end && tokens.DateAt(t) >= 0 && tokens.DateAt(last) == tokens.DateAt(t))
        {
            last++;
        }

        while (last < end && tokens.IsMark(last, '.'))
        {
            last++;
        }

        return last;
    }

    private (FormField Field, int Behind)? Opening(int t, int end, int first)
    {
        var anywhere = form.Anywhere.At(tokens, t, end);
        var opening = IsPartStart(t, first) ? form.Opening.At(tokens, t, end) : null;
        if (opening is { } whole && whole.Meaning.IsWhole && whole.End < end && !IsBorder(whole.End))
        {
            opening = null;
        }

        return opening is { } o && (anywhere is null || o.End >= anywhere.Value.End) ? (o.Meaning, o.End) : anywhere is { } a ? (a.Meaning, a.End) : null;
    }

    private bool IsPartStart(int t, int first) => t == first || IsBorder(t - 1) || tokens.IsMark(t - 1, '(') || tokens.IsMark(t - 1, '—') || tokens.IsMark(t - 1, '–') || (tokens.IsMark(t - 1, '.') && tokens.IsUpper(t)) || tokens.OpensLine(t);

    private bool IsBorder(int t) => tokens.IsMark(t, ',') || tokens.IsMark(t, ')') || IsStop(t);

    private bool IsStop(int t) =>
        tokens.IsMark(t, ';') || (tokens.IsMark(t, '.') && tokens.IsFree(t) && t > 0 && form.Abbreviations.At(tokens, t - 1, t) is null && tokens.Folded(t - 1).Length > 1 && !(tokens.IsWord(t + 1) && !tokens.IsUpper(t + 1)) && !IsInsideDate(t));

    private bool IsInsideDate(int t) => tokens.DateAt(t) >= 0 && tokens.DateAt(t) == tokens.DateAt(t + 1);

    private int EndOf(FormField field, int first, int behind, int end)
    {
        int depth = 0, over = -1;
        for (int t = Math.Max(behind, first + 1); t < end; t++)
        {
            depth += tokens.IsMark(t, '(') ? 1 : tokens.IsMark(t, ')') ? -1 : 0;
            if (depth < 0 || (depth == 0 && (Ends(field, t) || Dated(t, end, first) is not null || IsCutBy(field, t, end, (first, over)))))
            {
                return t;
            }

            over = tokens.IsMark(t, ',') && GoesOver(field, t + 1) ? t + 1 : over;
        }

        return end;
    }

    private bool IsCutBy(FormField field, int t, int end, (int First, int Over) at) =>
        Opening(t, end, at.First) is { } next && next.Field != field && !(next.Field.IsWeak && (at.Over == t || !IsBorder(t - 1)));

    private bool Ends(FormField field, int t) => field.End switch
    {
        FieldEnd.Field => false,
        FieldEnd.Stop => IsStop(t),
        _ => IsStop(t) || (tokens.IsMark(t, ',') && !GoesOver(field, t + 1)),
    };

    private bool GoesOver(FormField field, int next) => next < tokens.Count && field.Slots.Any(s =>
        s.Over.At(tokens, next, tokens.Count) is not null || (!s.Parts.IsEmpty && s.Parts.IsIn(tokens, next, EndOfPart(next))));

    private int EndOfPart(int t)
    {
        while (t < tokens.Count && !tokens.IsMark(t, ',') && !IsStop(t) && tokens.DateAt(t) < 0)
        {
            t++;
        }

        return t;
    }

    private bool HoldsField(int open, int end) => Enumerable.Range(open + 1, Math.Max(0, EndOfBrackets(open, end) - open - 1)).Any(t => Opening(t, end, open + 1) is not null || Dated(t, end, open + 1) is not null);

    private int EndOfBrackets(int t, int end)
    {
        while (t < end && !tokens.IsMark(t, ')'))
        {
            t++;
        }

        return Math.Min(t + 1, end);
    }
}
