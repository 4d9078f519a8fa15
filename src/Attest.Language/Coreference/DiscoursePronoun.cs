using Attest.Text;

namespace Attest.Language;

/// <summary>A pronoun in its place.</summary>
/// <param name="Span">Range of the reading.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Form">Its form.</param>
/// <param name="Place">Its role and predicate.</param>
public sealed record DiscoursePronoun(TextSpan Span, int Sentence, PronounForm Form, PhrasePlace Place)
{
    public int Paragraph { get; init; }

    /// <summary>Number of the quotation it stands in; -1 outside of all.</summary>
    public int Level { get; init; } = -1;

    internal DiscourseMention AsMention(DiscourseEntity entity) => new(Span, Sentence, entity.Key, entity.Class)
    {
        Gender = Form.Gender, IsPlural = Form.IsPlural, Place = Place, IsPronoun = true, Paragraph = Paragraph, Level = Level,
    };
}

/// <summary>What a pronoun was led to.</summary>
/// <param name="Entity">The best entity.</param>
/// <param name="Margin">How far its score lies before the second, 0 upwards.</param>
public readonly record struct PronounChoice(DiscourseEntity Entity, double Margin);
