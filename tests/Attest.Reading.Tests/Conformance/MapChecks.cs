using Attest.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>What holds of the map and the regions of every transcript, whatever it was read from.</summary>
internal static class MapChecks
{
    /// <summary>True where every visible character of the received text is in a region.</summary>
    public static bool IsCovered(this Transcript transcript)
    {
        var covered = new bool[transcript.Received.Length];
        foreach (var region in transcript.Regions)
        {
            Array.Fill(covered, true, region.Received.Start, region.Received.Length);
        }

        return !transcript.Received.Where((c, i) => !char.IsWhiteSpace(c) && !covered[i]).Any();
    }

    /// <summary>True where every character of the reading leads to the received text, in order, and back, and so does the whole.</summary>
    public static bool MapsBack(this Transcript transcript)
    {
        int before = 0;
        for (int i = 0; i < transcript.Reading.Length; i++)
        {
            var one = TextSpan.FromLength(i, 1);
            var received = transcript.Map.ToReceived(one);
            if (received.IsEmpty || received.Start < before || !transcript.Map.ToReading(received).Contains(one))
            {
                return false;
            }

            before = received.Start;
        }

        var whole = TextSpan.Of(0, transcript.Reading.Length);
        return transcript.Map.ToReading(transcript.Map.ToReceived(whole)) == whole;
    }
}
