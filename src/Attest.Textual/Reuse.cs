namespace Attest.Textual;

/// <summary>Which of two passages is the older text.</summary>
public enum Direction
{
    Unknown,
    AOlder,
    BOlder,
}

/// <summary>Two passages that descend from one text: one copied from the other, or both from a third.</summary>
/// <param name="Id">Hash of both passages.</param>
/// <param name="A">The passage that stands first by path, then by place.</param>
/// <param name="B">The other.</param>
/// <param name="Similarity">Share of the words of the longer passage that align with the other, 0 to 1.</param>
/// <param name="Older">The direction of copying, where internal evidence tells.</param>
/// <param name="Reasons">That evidence in plain words, strongest first; empty where there is none.</param>
public sealed record Reuse(string Id, Passage A, Passage B, double Similarity, Direction Older, IReadOnlyList<string> Reasons);
