using Attest.Reading;
using Attest.Text;

namespace Attest.Textual.Words;

/// <summary>The parts of a transcript that are text: regions that hold claims, without the furniture that lies inside them.</summary>
internal static class ReadableBlocks
{
    /// <summary>Each block as the ranges of the reading it consists of, in order of the reading.</summary>
    public static List<List<TextSpan>> Of(Transcript transcript)
    {
        var blocks = new List<List<TextSpan>>();
        var regions = transcript.Regions.OrderBy(r => r.Reading).ToArray();
        var holes = regions.Where(r => !r.HoldsClaims && !r.Reading.IsEmpty).Select(r => r.Reading).ToArray();
        int done = 0;
        foreach (var region in regions)
        {
            if (!region.HoldsClaims || region.Reading.End <= done)
            {
                continue;
            }

            var range = TextSpan.Of(Math.Max(done, region.Reading.Start), region.Reading.End);
            blocks.Add(Without(range, holes));
            done = range.End;
        }

        return blocks;
    }

    private static List<TextSpan> Without(TextSpan range, TextSpan[] holes)
    {
        var parts = new List<TextSpan>();
        int at = range.Start;
        for (int i = FirstEndingAfter(holes, range.Start); i < holes.Length && holes[i].Start < range.End; i++)
        {
            if (holes[i].Start > at)
            {
                parts.Add(TextSpan.Of(at, holes[i].Start));
            }

            at = Math.Max(at, holes[i].End);
        }

        if (at < range.End)
        {
            parts.Add(TextSpan.Of(at, range.End));
        }

        return parts;
    }

    private static int FirstEndingAfter(TextSpan[] holes, int offset)
    {
        int low = 0, high = holes.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = holes[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
