using Attest.Text;

namespace Attest.Views;

/// <summary>Splits a text at the borders of overlapping marks, so that each piece lies under the same claims from end to end.</summary>
internal sealed class ClaimMarks
{
    private readonly (TextSpan Span, string Id)[] _marks;

    public ClaimMarks(IEnumerable<(TextSpan Span, string Id)> marks) =>
        _marks = [.. marks.Where(m => !m.Span.IsEmpty).OrderBy(m => m.Span).ThenBy(m => m.Id, StringComparer.Ordinal)];

    public IEnumerable<TextSegment> Split(string text, TextSpan range)
    {
        var inside = _marks.Where(m => m.Span.Overlaps(range)).ToArray();
        int[] cuts = [.. inside.SelectMany(m => new[] { m.Span.Start, m.Span.End })
            .Where(c => c > range.Start && c < range.End).Append(range.Start).Append(range.End).Distinct().Order()];
        for (int i = 0; i + 1 < cuts.Length && !range.IsEmpty; i++)
        {
            var piece = TextSpan.Of(cuts[i], cuts[i + 1]);
            yield return new TextSegment(piece.In(text), Over(inside, piece));
        }
    }

    private static IReadOnlyList<string> Over((TextSpan Span, string Id)[] marks, TextSpan piece) =>
        [.. marks.Where(m => m.Span.Contains(piece)).OrderBy(m => m.Span.Length).ThenBy(m => m.Id, StringComparer.Ordinal).Select(m => m.Id)];
}
