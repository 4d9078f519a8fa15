using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Leads "my father", "his wife" to the relative the document names: by what it says elsewhere ("I am A, the daughter of B"; "his daughter,
/// A"). English.
/// </summary>
internal sealed class Relatives(KinTerms terms)
{
    /// <param name="analysis">Sentences and mentions.</param>
    /// <param name="owners">The pronouns resolved so far.</param>
    public IEnumerable<CoreferenceLink> Resolve(Analysis analysis, IReadOnlyList<CoreferenceLink> owners)
    {
        var document = new RelativesOf(analysis, owners, terms);
        var known = document.Told().ToList();
        return known.Count == 0 ? [] : document.Unnamed().Select(u => Lead(document, known, u)).OfType<CoreferenceLink>();
    }

    private static CoreferenceLink? Lead(RelativesOf document, List<Kinship> known, UnnamedRelative unnamed)
    {
        string owner = document.KeyOf(unnamed.Owner);
        int[] candidates = [.. known.SelectMany(k => new[] { k, k.Inverse() })
            .Where(k => k.Relation == unnamed.Relation && document.KeyOf(k.Of) == owner && Agrees(document.GenderOf(k.Relative), unnamed.Gender))
            .Select(k => k.Relative).DistinctBy(document.KeyOf)];
        return candidates is [int only] ? new CoreferenceLink(unnamed.Span, only, "relative", 1) : null;
    }

    private static bool Agrees(char a, char b) => a == b || a == 'u' || b == 'u';
}

/// <summary>"The relative is the … of the other", both as mentions.</summary>
internal readonly record struct Kinship(int Relative, KinRelation Relation, int Of)
{
    public Kinship Inverse() => new(Of, Relation switch { KinRelation.Parent => KinRelation.Child, KinRelation.Child => KinRelation.Parent, var same => same }, Relative);
}

/// <summary>A relative without a name: <c>my father</c>.</summary>
internal readonly record struct UnnamedRelative(TextSpan Span, int Owner, KinRelation Relation, char Gender);
