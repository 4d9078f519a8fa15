using System.Collections.Frozen;
using Attest.Reading;
using Attest.Text;

namespace Attest.Exchange.Evaluation;

/// <summary>The lists of a transcript, each as a field of JSON with its places in code points of the received text.</summary>
internal sealed class TranscriptLists(Transcript transcript)
{
    private readonly CodePointIndex _index = new(transcript.Received);

    /// <summary>A name as it is written outside the program: <c>ReferenceList</c> is <c>reference-list</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => Names<T>.All[value];

    public void Regions(JsonText json) => Each(json, "regions", transcript.Regions, region =>
    {
        At(json, region.Received).Pair("kind", Name(region.Kind));
        if (region.Language is { } language)
        {
            json.Pair("language", language);
        }
    });

    public void Sources(JsonText json) => Each(json, "sources", transcript.Sources, source =>
    {
        AtReading(json, source.Body).Pair("number", source.Number).Key("heading").Open('{');
        AtReading(json, source.Heading).Close('}');
        json.Pair("author", source.Author).Pair("title", source.Title).Pair("recipient", source.Recipient).Pair("publication", source.Publication).Pair("date", source.Date?.Text);
    });

    public void Emendations(JsonText json) => Each(json, "emendations", transcript.Emendations, repair =>
        At(json, repair.Received).Pair("kind", Name(repair.Kind)).Pair("received", repair.Received.In(transcript.Received))
            .Pair("reading", repair.Reading.In(transcript.Reading)).Pair("reason", repair.Reason));

    public void Entries(JsonText json) => Each(json, "entries", transcript.Entries, entry =>
    {
        AtReading(json, entry.Reading).Key("head").Open('{');
        AtReading(json, entry.Head).Pair("words", entry.Head.In(transcript.Reading)).Close('}');
        Each(json, "fields", entry.Fields, field =>
            AtReading(json.Pair("label", field.Label), field.Value).Pair("words", field.Value.In(transcript.Reading)));
    });

    public void Pages(JsonText json) => Each(json, "pages", transcript.Pages, page =>
        json.Pair("number", page.Number).Pair("width", (double?)page.Width).Pair("height", (double?)page.Height).Pair("label", page.Label).Pair("image", page.Image));

    public void Places(JsonText json) => Each(json, "places", transcript.Places, place =>
        At(json, place.Received).Pair("page", place.Page).Pair("left", (double?)place.Box.Left).Pair("top", (double?)place.Box.Top)
            .Pair("width", (double?)place.Box.Width).Pair("height", (double?)place.Box.Height).Pair("confidence", place.Confidence));

    public void Origins(JsonText json) => Each(json, "origins", transcript.Origins, origin =>
        At(json, origin.Received).Pair("part", origin.Part).Pair("encoding", origin.Encoding));

    private static void Each<T>(JsonText json, string key, IReadOnlyList<T> items, Action<T> write)
    {
        json.Key(key).Open('[');
        foreach (var item in items)
        {
            json.Open('{');
            write(item);
            json.Close('}');
        }

        json.Close(']');
    }

    private JsonText AtReading(JsonText json, TextSpan reading) => At(json, transcript.Map.ToReceived(reading));

    private JsonText At(JsonText json, TextSpan received)
    {
        var (start, end) = _index.ToCodePoints(received);
        return json.Pair("start", start).Pair("end", end);
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static FrozenDictionary<T, string> All { get; } = Enum.GetValues<T>().ToFrozenDictionary(v => v, Written);

        private static string Written(T value) =>
            string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
    }
}
