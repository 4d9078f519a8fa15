using System.Text.Json;
using System.Text.Json.Serialization;
using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>
/// The witness that analyses and claims are being written or read of. What they share with it is kept as a number: its regions and
/// sources by their place in the transcript, quotes by the span they are cut at.
/// </summary>
internal sealed class StoredReferences
{
    private readonly Dictionary<Region, int> _regions = [];
    private readonly Dictionary<EmbeddedSource, int> _sources = [];

    public Witness Witness
    {
        get => field ?? throw new InvalidOperationException("No witness is being written or read.");
        set
        {
            field = value;
            Number(_regions, value.Transcript.Regions);
            Number(_sources, value.Transcript.Sources);
        }
    }

    public IReadOnlyList<JsonConverter> Converters() =>
    [
        new WitnessConverter(this),
        new NumberedConverter<Region>(_regions, () => Witness.Transcript.Regions),
        new NumberedConverter<EmbeddedSource>(_sources, () => Witness.Transcript.Sources),
        new QuoteConverter(this),
    ];

    private static void Number<T>(Dictionary<T, int> numbers, IReadOnlyList<T> items)
        where T : class
    {
        numbers.Clear();
        foreach (var (index, item) in items.Index())
        {
            numbers.TryAdd(item, index);
        }
    }
}

/// <summary>The witness itself, as its id.</summary>
internal sealed class WitnessConverter(StoredReferences references) : JsonConverter<Witness>
{
    public override Witness Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.ValueTextEquals(references.Witness.Id) ? references.Witness : throw new JsonException($"'{reader.GetString()}' is not {references.Witness.Id}.");

    public override void Write(Utf8JsonWriter writer, Witness value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
}

/// <summary>A part of the transcript, as its number in a list of it.</summary>
internal sealed class NumberedConverter<T>(Dictionary<T, int> numbers, Func<IReadOnlyList<T>> items) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetInt32(out int number) && number >= 0 && number < items().Count ? items()[number] : throw new JsonException($"There is no such {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(numbers.TryGetValue(value, out int number) ? number : throw new InvalidOperationException($"{value} is no part of the transcript."));
}

/// <summary>A quote as its span: it is cut again.</summary>
internal sealed class QuoteConverter(StoredReferences references) : JsonConverter<Quote>
{
    private readonly TextSpanConverter _spans = new();

    public override Quote Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var span = _spans.Read(ref reader, typeof(TextSpan), options);
        string received = references.Witness.Transcript.Received;
        return span.End <= received.Length ? Quote.Cut(received, span) : throw new JsonException($"{span} lies beyond the end of the text.");
    }

    public override void Write(Utf8JsonWriter writer, Quote value, JsonSerializerOptions options) => _spans.Write(writer, value.Span, options);
}
