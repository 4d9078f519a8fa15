using Attest.Claims;
using Attest.Grounding;

namespace Attest.Evidence;

/// <summary>
/// The claims that are weighed. Where a model proposed what a rule read from the same words, both are shown and one counts: a passage is one
/// report however many readers it has.
/// </summary>
internal static class CountedClaims
{
    /// <param name="claims">The claims of one document.</param>
    public static IEnumerable<Claim> Of(IReadOnlyList<Claim> claims)
    {
        if (!claims.Any(ModelExtractor.IsModels))
        {
            return claims;
        }

        var byRules = claims.Where(c => !ModelExtractor.IsModels(c)).ToLookup(c => c.Type, StringComparer.Ordinal);
        return claims.Where(c => !ModelExtractor.IsModels(c) || !byRules[c.Type].Any(r => SaysTheSame(r, c)));
    }

    private static bool SaysTheSame(Claim rule, Claim model) =>
        rule.Reading.Overlaps(model.Reading)
        && (rule.Subject.Name == model.Subject.Name || rule.Subject.Name.Contains(model.Subject.Name, StringComparison.Ordinal) || model.Subject.Name.Contains(rule.Subject.Name, StringComparison.Ordinal));
}
