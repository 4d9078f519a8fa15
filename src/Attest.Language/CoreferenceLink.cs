using Attest.Text;

namespace Attest.Language;

/// <summary>A pronoun or role phrase resolved to a name.</summary>
/// <param name="Anaphor">Range of the reading: <c>he</c>, <c>his</c>, <c>the latter</c>.</param>
/// <param name="Mention">Index of the antecedent in the analysis.</param>
/// <param name="Rule">The sieve that made the link.</param>
/// <param name="Margin">How far the best antecedent lay before the second, 0 upwards; thin margins are abstained from.</param>
public sealed record CoreferenceLink(TextSpan Anaphor, int Mention, string Rule, double Margin);
