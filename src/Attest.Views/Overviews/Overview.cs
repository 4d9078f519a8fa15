using Attest.Criticism;
using Attest.Evidence;
using Attest.Text;

namespace Attest.Views;

/// <summary>What was read, what it found, and what deserves attention first.</summary>
public sealed record Overview
{
    private const int MostDisagreements = 3;
    private const int MostPersons = 8;

    public required BaseSummary Summary { get; init; }

    public required IReadOnlyList<SourceRow> Sources { get; init; }

    /// <summary>How many texts are left when states and copies of one work count once.</summary>
    public required int IndependentTexts { get; init; }

    public required IReadOnlyList<Attention> Attention { get; init; }

    /// <summary>The weightiest disagreements.</summary>
    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    /// <summary>How many questions have answers that cannot both be true.</summary>
    public required int Contradictions { get; init; }

    /// <summary>How many answers only a revision changed.</summary>
    public required int Revised { get; init; }

    public required IReadOnlyList<PersonRow> Persons { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public static Overview Of(Collection collection)
    {
        var sources = SourceList.Of(collection);
        return new Overview
        {
            Summary = collection.Reader.Summary(),
            Sources = sources.Rows,
            IndependentTexts = sources.IndependentTexts,
            Attention = AttentionList.Of(collection, sources),
            Disagreements = [.. collection.Disagreements.Where(d => d.Kind != DisagreementKind.Calendar).Take(MostDisagreements).Select(d => DisagreementView.Of(d, collection))],
            Contradictions = collection.Disagreements.Count(d => d.Kind == DisagreementKind.Contradiction),
            Revised = collection.Disagreements.Count(d => d.Kind == DisagreementKind.Revised),
            Persons = [.. collection.Reader.Persons().Where(p => p.Claims > 0).OrderByDescending(p => p.Disagreements > 0).ThenByDescending(p => p.Claims).Take(MostPersons)],
            Findings = collection.Reader.Findings(),
        };
    }
}
