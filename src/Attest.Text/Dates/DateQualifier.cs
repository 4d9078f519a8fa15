namespace Attest.Text;

/// <summary>What stands before a date and changes its meaning. The default changes nothing.</summary>
/// <param name="IsAbout">Approximate: <c>~</c>.</param>
/// <param name="IsUncertain">Uncertain: <c>?</c>.</param>
/// <param name="Bound">Whether the date is an end, a beginning or itself.</param>
internal readonly record struct DateQualifier(bool IsAbout, bool IsUncertain, DateBound Bound)
{
    /// <summary>The date with the signs of EDTF; null where it is none.</summary>
    public Edtf? Apply(string? text)
    {
        if (text is null)
        {
            return null;
        }

        bool plain = text.AsSpan().IndexOfAny("/[{~?%") < 0;
        string marked = plain && IsAbout && IsUncertain ? text + "%" : plain && IsAbout ? text + "~" : plain && IsUncertain ? text + "?" : text;
        string bounded = marked.AsSpan().IndexOfAny("/[{") >= 0 ? marked
            : Bound == DateBound.Until ? "../" + marked
            : Bound == DateBound.Since ? marked + "/.."
            : marked;
        return Edtf.TryParse(bounded, out var date) ? date : null;
    }
}

internal enum DateBound
{
    None,
    Until,
    Since,
}
