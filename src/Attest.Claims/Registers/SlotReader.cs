namespace Attest.Claims;

/// <summary>Fills the slots of a field: a word that opens a slot, a date, a comma and the end of the field each end the slot before.</summary>
internal sealed class SlotReader(RegisterForm form, RecordTokens tokens)
{
    private FieldReading _field = null!;
    private FormSlot? _open;
    private int _openedAt;

    /// <param name="field">The field; its slots and date are filled.</param>
    /// <param name="behindCue">The first token behind the words that opened it.</param>
    /// <param name="only">The one slot that its label names; null where the words tell.</param>
    public void Fill(FieldReading field, int behindCue, FormSlot? only = null)
    {
        (_field, _open) = (field, only);
        _openedAt = behindCue;
        field.Taken = Math.Max(behindCue, field.First + 1);
        if (only is null && behindCue > field.First && field.Field.Slots.FirstOrDefault(s => s.TakesCue) is { } cue)
        {
            field.Slots.Add(new SlotReading(cue, field.First, behindCue));
        }

        for (int t = only is null && !field.HasDate ? field.First : behindCue; t < field.End;)
        {
            t = Step(t, behindCue);
        }

        Close(field.End);
    }

    private int Step(int t, int behindCue)
    {
        if (tokens.DateAt(t) >= 0 || tokens.YearAt(t) is not null)
        {
            return OverDate(t);
        }

        if (Opened(t) is { } opened && (opened.Slot != _open || opened.Begins < _openedAt) && _field.Slot(opened.Slot.Name) is null)
        {
            Close(t);
            (_open, _openedAt) = (opened.Slot, opened.Begins);
            return Math.Max(opened.Behind, t + 1);
        }

        if (t < behindCue)
        {
            return t + 1 == behindCue && _open is null ? Rest(behindCue) : t + 1;
        }

        if (_open is null && t == behindCue && IsPartOpening(t))
        {
            return OpenPart(t) ?? Rest(t);
        }

        return _open is null ? Idle(t) : Inside(t);
    }

    // Behind the words that open a field, and behind its date, may stand a slot that no word opens.
    private int Rest(int t)
    {
        while (t < _field.End && (tokens.IsMark(t, ':') || (_field.IsLabelled && t > _field.First && tokens.IsMark(t, ',')) || tokens.IsMark(t, '—') || tokens.IsMark(t, '–') || tokens.IsMark(t, '-') || tokens.IsMark(t, '.')))
        {
            t++;
        }

        if (t < _field.End && OpenPart(t) is int part)
        {
            return part;
        }

        var rest = _field.Field.Slots.FirstOrDefault(s => s.TakesRest && _field.Slot(s.Name) is null);
        if (rest is not null && t < _field.End && tokens.DateAt(t) < 0 && tokens.YearAt(t) is null && Opened(t) is null && !tokens.IsMark(t, ',') && !rest.Not.IsIn(tokens, t, Math.Min(t + 1, _field.End)))
        {
            (_open, _openedAt) = (rest, t);
        }

        return t;
    }

    private (FormSlot Slot, int Begins, int Behind)? Opened(int t)
    {
        (FormSlot Slot, int Begins, int Behind)? best = null;
        foreach (var slot in _field.Field.Slots)
        {
            if (slot.After.At(tokens, t, _field.End) is { } after && (best is null || after.End > best.Value.Behind))
            {
                best = (slot, after.End, after.End);
            }

            if (slot.From.At(tokens, t, _field.End) is { } from && (best is null || from.End > best.Value.Behind))
            {
                best = (slot, t, from.End);
            }
        }

        return best;
    }

    private int OverDate(int t)
    {
        int date = tokens.DateAt(t);
        int first = t;
        while (first > _field.First && form.BeforeDates.At(tokens, first - 1, t) is not null)
        {
            first--;
        }

        Close(first);
        int end = t + 1;
        while (date >= 0 && end < _field.End && tokens.DateAt(end) == date)
        {
            end++;
        }

        if (_field.Field.IsDated && !_field.HasDate)
        {
            (_field.Date, _field.Year) = (date >= 0 ? date : null, date >= 0 ? null : tokens.YearAt(t));
            _field.Taken = Math.Max(_field.Taken, end);
        }

        while (end < _field.End && (tokens.IsMark(end, '.') || tokens.Folded(end) is "г" or "гг" or "р" or "года" or "году"))
        {
            end++;
        }

        return Math.Max(t + 1, Rest(end));
    }

    private int Idle(int t) => tokens.IsMark(t, ',') && t + 1 < _field.End && OpenPart(t + 1) is int next ? next : tokens.IsMark(t, '(') ? OverBrackets(t) : t + 1;

    private int Inside(int t)
    {
        if (_open!.Until.At(tokens, t, _field.End) is not null && t > _openedAt)
        {
            Close(t);
            return t + 1;
        }

        if (tokens.IsMark(t, ',') && !GoesOver(t + 1))
        {
            Close(t);
            return t;
        }

        return tokens.IsMark(t, '(') && _open is not null ? OverBrackets(t) : t + 1;
    }

    private bool GoesOver(int next) =>
        next < _field.End && tokens.DateAt(next) < 0
        && (_open!.Over.At(tokens, next, _field.End) is not null || _open.Parts.IsIn(tokens, next, EndOfPart(next)));

    private bool IsPartOpening(int t) => t == _field.First || tokens.IsMark(t - 1, ',');

    private int? OpenPart(int t)
    {
        if (Opened(t) is not null)
        {
            return null;
        }

        foreach (var slot in _field.Field.Slots)
        {
            if (!slot.Parts.IsEmpty && _field.Slot(slot.Name) is null && slot.Parts.IsIn(tokens, t, EndOfPart(t)))
            {
                (_open, _openedAt) = (slot, t);
                return t + 1;
            }
        }

        return null;
    }

    private int EndOfPart(int t)
    {
        while (t < _field.End && !tokens.IsMark(t, ',') && tokens.DateAt(t) < 0)
        {
            t++;
        }

        return t;
    }

    private int OverBrackets(int t)
    {
        int end = t;
        while (end < _field.End && !tokens.IsMark(end, ')'))
        {
            end++;
        }

        return Math.Min(end + 1, _field.End);
    }

    private void Close(int end)
    {
        var slot = _open;
        _open = null;
        int first = _openedAt;
        while (slot is not null && first < end && !tokens.IsWord(first) && !tokens.IsMark(first, '«') && !tokens.IsMark(first, '"') && !tokens.IsMark(first, '№'))
        {
            first++;
        }

        end = slot is null ? first : TrimmedEnd(first, end);
        if (slot is null || end <= first || !(slot.Needs.IsEmpty || slot.Needs.IsIn(tokens, first, end)) || slot.Not.At(tokens, first, end) is not null)
        {
            return;
        }

        _field.Slots.Add(new SlotReading(slot, first, end));
        _field.Taken = Math.Max(_field.Taken, end);
    }

    private int TrimmedEnd(int first, int end)
    {
        while (end > first && (!tokens.IsWord(end - 1) && !IsClosing(first, end - 1) || form.BeforeDates.At(tokens, end - 1, end) is not null))
        {
            end--;
        }

        // The stop of an abbreviation belongs to it: "Омской обл."
        return end > first && tokens.IsMark(end, '.') && form.Abbreviations.At(tokens, end - 1, end) is not null ? end + 1 : end;
    }

    private bool IsClosing(int first, int t)
    {
        char open = tokens.Folded(t)[0] switch { ')' => '(', '»' => '«', '"' => '"', '“' => '„', _ => '\0' };
        for (int i = t - 1; i >= first && open != '\0'; i--)
        {
            if (tokens.IsMark(i, open))
            {
                return true;
            }
        }

        return false;
    }
}
