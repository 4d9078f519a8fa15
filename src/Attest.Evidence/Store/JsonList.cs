using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attest.Evidence;

/// <summary>Short lists inside a row, as JSON that SQLite's own functions can read.</summary>
internal static class JsonList
{
    public static string Of(IReadOnlyList<string> words) => JsonSerializer.Serialize(words, StoredJson.Default.IReadOnlyListString);

    public static string Of(IReadOnlyList<int> numbers) => JsonSerializer.Serialize(numbers, StoredJson.Default.IReadOnlyListInt32);

    public static IReadOnlyList<string> Words(string json) =>
        json == "[]" ? [] : JsonSerializer.Deserialize(json, StoredJson.Default.IReadOnlyListString)!;

    public static IReadOnlyList<int> Numbers(string json) =>
        json == "[]" ? [] : JsonSerializer.Deserialize(json, StoredJson.Default.IReadOnlyListInt32)!;
}

[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<int>))]
[JsonSerializable(typeof(IReadOnlyList<StoredVoice>))]
internal sealed partial class StoredJson : JsonSerializerContext;
