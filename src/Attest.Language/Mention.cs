using Attest.Text;

namespace Attest.Language;

public enum MentionKind
{
    Person,
    Organisation,
    Place,

    /// <summary>A named event: a trial, congress, revolution, war.</summary>
    Event,

    /// <summary>A book, newspaper, document or other titled work.</summary>
    Work,
}

/// <summary>A name as written.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Span">Range of the reading, without titles, possessive endings and quotation marks around it.</param>
/// <param name="Surface">The words of that range.</param>
/// <param name="Sentence">Index of its sentence in the analysis.</param>
public sealed record Mention(MentionKind Kind, TextSpan Span, string Surface, int Sentence)
{
    /// <summary>The name taken apart, for persons; null elsewhere.</summary>
    public PersonalName? Name { get; init; }

    /// <summary>A title or role word before the name, as written: <c>Admiral</c>, <c>Comrade</c>, <c>his prosecutor</c>.</summary>
    public string? Title { get; init; }

    /// <summary>True for <c>Keller's</c>.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>The place it means, with its point and the reason; null where it is no place, unknown, or could be several.</summary>
    public ResolvedPlace? Place { get; init; }
}
