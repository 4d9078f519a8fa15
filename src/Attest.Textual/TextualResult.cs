namespace Attest.Textual;

/// <summary>What textual criticism found in a collection.</summary>
/// <param name="Reuses">Pairs of passages, ordered by the place of A, then of B.</param>
/// <param name="Traditions">Their connected groups.</param>
/// <param name="Revisions">Pairs of witnesses that are revisions or copies of one work.</param>
public sealed record TextualResult(
    IReadOnlyList<Reuse> Reuses,
    IReadOnlyList<Tradition> Traditions,
    IReadOnlyList<Revision> Revisions);

/// <summary>Two witnesses of one work: so much of the smaller one stands in the other that they are one text.</summary>
/// <param name="OlderId">The older witness; by path order where the direction is unknown.</param>
/// <param name="YoungerId">The other.</param>
/// <param name="IsDirected">True where the direction is known.</param>
/// <param name="Shared">Share of the smaller witness that stands in the other, 0 to 1.</param>
/// <param name="Reasons">Evidence for the direction, in plain words.</param>
public sealed record Revision(string OlderId, string YoungerId, bool IsDirected, double Shared, IReadOnlyList<string> Reasons);
