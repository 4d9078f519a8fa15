namespace Attest.Language;

/// <summary>The next thing a reader meets: a phrase or a pronoun.</summary>
internal sealed record DiscourseEvent
{
    public DiscourseMention? Mention { get; init; }

    public DiscoursePronoun? Pronoun { get; init; }

    /// <summary>The phrase a mention without a name was made of.</summary>
    public PersonPhrase? Phrase { get; init; }

    /// <summary>The name mentions of a list; empty elsewhere.</summary>
    public IReadOnlyList<int> Members { get; init; } = [];

    /// <summary>How many the members of a list are, with the others it counts; 0 elsewhere.</summary>
    public int Number { get; init; }

    /// <summary>The rule and the name mention a phrase without a name was led to before pronouns are; null where it was not.</summary>
    public (string Rule, int Name)? Named { get; init; }

    public Text.TextSpan Span => Mention?.Span ?? Pronoun!.Span;

    public int Sentence => Mention?.Sentence ?? Pronoun!.Sentence;
}
