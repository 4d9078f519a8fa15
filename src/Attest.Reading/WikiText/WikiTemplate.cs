namespace Attest.Reading.WikiText;

/// <summary>What a template does with its parameters.</summary>
internal enum WikiTemplateUse
{
    /// <summary>Shows one of its parameters as words of the sentence it stands in.</summary>
    Text,

    /// <summary>Shows its parameter as a quotation set off.</summary>
    Quotation,
    Poem,

    /// <summary>Shows a list, a parameter a line.</summary>
    List,

    /// <summary>Shows a date given in figures, the year first.</summary>
    DateFromYear,

    /// <summary>Shows a date given in figures or with the name of the month, the day first.</summary>
    DateFromDay,

    /// <summary>Stands for a character.</summary>
    Sign,

    /// <summary>Is a note or leads to one.</summary>
    Note,
}

/// <summary>A template that the rules know.</summary>
/// <param name="Use">What it does.</param>
/// <param name="Value">
/// The parameters that are shown (<c>2</c>, <c>last</c>, <c>all</c>, or names parted by commas, the first that is there), or the
/// character it stands for.
/// </param>
internal sealed record WikiTemplate(WikiTemplateUse Use, string Value);
