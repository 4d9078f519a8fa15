using Attest.Reading;
using Attest.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>One document without a base: <c>{"received", "reading", "regions": [{"start", "end", "kind"}]}</c>, places in code points of the received text.</summary>
public static class TranscriptExport
{
    public static string Json(Transcript transcript)
    {
        var index = new CodePointIndex(transcript.Received);
        var json = new JsonText().Open('{').Pair("received", transcript.Received).Pair("reading", transcript.Reading).Key("regions").Open('[');
        foreach (var region in transcript.Regions)
        {
            var (start, end) = index.ToCodePoints(region.Received);
            json.Open('{').Pair("start", start).Pair("end", end).Pair("kind", KindName(region.Kind)).Close('}');
        }

        return json.Close(']').Close('}').ToString();
    }

    // ReferenceList is written reference-list, as everywhere outside the program.
    private static string KindName(RegionKind kind) =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
