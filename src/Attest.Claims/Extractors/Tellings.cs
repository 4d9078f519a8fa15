using Attest.Text;

namespace Attest.Claims;

/// <summary>The passages other rules read claims from.</summary>
internal sealed class Tellings(IReadOnlyList<Draft> told)
{
    // Part of a passage, in characters, that other claims may take before nothing of its own is left in it.
    private const double Share = 0.35;
    private readonly TextSpan[] _spans = [.. told.Select(d => d.Reading).Order()];

    /// <summary>True where other claims tell what a passage says.</summary>
    public bool Cover(TextSpan passage)
    {
        int covered = 0, end = passage.Start;
        foreach (var span in _spans)
        {
            if (span.Start >= passage.End)
            {
                break;
            }

            int from = Math.Max(span.Start, end), to = Math.Min(span.End, passage.End);
            if (span.End > passage.Start && to > from)
            {
                covered += to - from;
                end = to;
            }
        }

        return covered > Share * passage.Length;
    }
}
