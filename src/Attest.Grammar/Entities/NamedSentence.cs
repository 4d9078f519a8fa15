namespace Attest.Grammar;

/// <summary>A sentence of an annotated text with its names.</summary>
/// <param name="Document">Tells the documents of a corpus apart.</param>
/// <param name="Forms">Its words.</param>
/// <param name="Names">Its names, in order, none overlapping.</param>
public sealed record NamedSentence(string Document, IReadOnlyList<string> Forms, IReadOnlyList<EntitySpan> Names)
{
    /// <summary>The outermost of spans that overlap, in order.</summary>
    internal static IReadOnlyList<EntitySpan> Outermost(IEnumerable<EntitySpan> spans)
    {
        var kept = new List<EntitySpan>();
        foreach (var span in spans.OrderByDescending(s => s.Last - s.First).ThenBy(s => s.First).ThenBy(s => s.Kind))
        {
            if (!kept.Exists(k => k.Overlaps(span)))
            {
                kept.Add(span);
            }
        }

        return [.. kept.OrderBy(s => s.First)];
    }
}
