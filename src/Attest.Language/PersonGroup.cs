using Attest.Text;

namespace Attest.Language;

/// <summary>Several people spoken of as one: <c>Keller and Weiss</c>, <c>the two brothers</c>, <c>the sixteen defendants</c>.</summary>
/// <param name="Span">Range of the reading: the phrase that first names the group.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Number">How many they are, as the text says or counts them; null where it does not.</param>
/// <param name="Members">Indices of the name mentions of its members; empty where they are not named.</param>
public sealed record PersonGroup(TextSpan Span, int Sentence, int? Number, IReadOnlyList<int> Members)
{
    /// <summary>The pronouns and phrases that stand for it.</summary>
    public IReadOnlyList<GroupAnaphor> Anaphors { get; init; } = [];
}

/// <summary>A pronoun or phrase that stands for a group: <c>they</c>, <c>both men</c>.</summary>
/// <param name="Span">Range of the reading.</param>
/// <param name="Rule">The sieve that made the link.</param>
/// <param name="Margin">How far the group lay before the second antecedent, 0 upwards.</param>
public sealed record GroupAnaphor(TextSpan Span, string Rule, double Margin);
