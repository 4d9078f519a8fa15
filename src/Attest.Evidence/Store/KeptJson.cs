using System.Text.Json;
using System.Text.Json.Serialization;
using Attest.Claims;
using Attest.Language;
using Attest.Reading;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>What the stages found that see one document.</summary>
/// <param name="Analysis">What was read.</param>
/// <param name="Claims">What it claims.</param>
/// <param name="Evidence">What it brought to the vote of the collection on names.</param>
/// <param name="Answers">A hash of what that vote said of its words (<see cref="CollectionVote.AnswersTo"/>).</param>
internal sealed record KeptAnalysis(Analysis Analysis, IReadOnlyList<Claim> Claims, NameEvidence Evidence, string Answers);

/// <summary>
/// Writes what is kept of a document as JSON, packed. Properties that a stage adds to its types are kept without a change here; rows of
/// another rule version are never read, so that no older form has to be understood.
/// </summary>
internal sealed class KeptJson
{
    [ThreadStatic]
    private static KeptJson? _ofThread;

    private static readonly StoredParts _parts = new(Options([]));

    private readonly StoredReferences _references = new();
    private readonly StoredParts _own;

    private KeptJson() => _own = new StoredParts(Options(_references.Converters()));

    public static byte[] Pack(Witness witness, KeptAnalysis found)
    {
        var json = Of(witness);
        return PackedText.Pack(JsonSerializer.SerializeToUtf8Bytes(found, json._own.KeptAnalysis));
    }

    /// <exception cref="JsonException">The bytes hold something else.</exception>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static KeptAnalysis Unpack(Witness witness, byte[] packed)
    {
        var json = Of(witness);
        return JsonSerializer.Deserialize(PackedText.Unpack(packed), json._own.KeptAnalysis) ?? throw new JsonException("Nothing is kept.");
    }

    /// <summary>A list of a transcript, packed; null where it is empty.</summary>
    public static byte[]? PackList<T>(IReadOnlyList<T> list) =>
        list.Count == 0 ? null : PackedText.Pack(JsonSerializer.SerializeToUtf8Bytes(list, typeof(IReadOnlyList<T>), _parts));

    public static IReadOnlyList<T> UnpackList<T>(byte[]? packed) =>
        packed is null ? [] : (IReadOnlyList<T>)JsonSerializer.Deserialize(PackedText.Unpack(packed), typeof(IReadOnlyList<T>), _parts)!;

    public static string Text(SourceDescription description) => JsonSerializer.Serialize(description, _parts.SourceDescription);

    public static SourceDescription Description(string json) => JsonSerializer.Deserialize(json, _parts.SourceDescription) ?? new SourceDescription();

    public static string Text(IReadOnlyList<Finding> findings) => JsonSerializer.Serialize(findings, _parts.IReadOnlyListFinding);

    public static IReadOnlyList<Finding> Findings(string json) => JsonSerializer.Deserialize(json, _parts.IReadOnlyListFinding) ?? [];

    private static KeptJson Of(Witness witness)
    {
        var json = _ofThread ??= new KeptJson();
        json._references.Witness = witness;
        return json;
    }

    private static JsonSerializerOptions Options(IReadOnlyList<JsonConverter> references)
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IgnoreReadOnlyProperties = true,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new TextSpanConverter(), new TokenConverter(), new EdtfConverter(), new OffsetMapConverter() },
        };
        foreach (var converter in references)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}

[JsonSerializable(typeof(KeptAnalysis))]
[JsonSerializable(typeof(SourceDescription))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(IReadOnlyList<Origin>))]
[JsonSerializable(typeof(IReadOnlyList<Emendation>))]
[JsonSerializable(typeof(IReadOnlyList<RegisterEntry>))]
[JsonSerializable(typeof(IReadOnlyList<Page>))]
[JsonSerializable(typeof(IReadOnlyList<PagePlace>))]
internal sealed partial class StoredParts : JsonSerializerContext;
