using System.Text.Json;

namespace Attest.Grounding;

/// <summary>Questions and answers as the chat completions interface writes them.</summary>
internal static class ChatJson
{
    private const int LongestComplaint = 200;

    /// <summary>The body of a request. Temperature 0 and a fixed seed: the same question should get the same answer.</summary>
    public static byte[] Question(string model, ModelQuestion question)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("model", model);
            json.WriteNumber("temperature", 0);
            json.WriteNumber("seed", 1);
            json.WriteStartArray("messages");
            Message(json, "system", question.Instructions);
            Message(json, "user", question.Passage);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>The answer in a response's body.</summary>
    public static ModelAnswer Answer(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var message = json.RootElement.GetProperty("choices")[0].GetProperty("message");
            if (Text(message, "content") is { Length: > 0 } content)
            {
                return new ModelAnswer(content, null) { TokensIn = Tokens(json, "prompt_tokens"), TokensOut = Tokens(json, "completion_tokens") };
            }

            string why = Text(message, "refusal") is { Length: > 0 } refusal ? $"the model refused: {Short(refusal)}" : "the model's answer was empty";
            return new ModelAnswer(null, why) { TokensIn = Tokens(json, "prompt_tokens"), TokensOut = Tokens(json, "completion_tokens") };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            return new ModelAnswer(null, $"the server's answer is no chat completion: {Short(body)}");
        }
    }

    /// <summary>What a server says is wrong, shortened.</summary>
    public static string Complaint(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("error", out var error)
                ? Short(error.ValueKind == JsonValueKind.Object && Text(error, "message") is { } message ? message : error.ToString())
                : Short(body);
        }
        catch (JsonException)
        {
            return Short(body);
        }
    }

    private static void Message(Utf8JsonWriter json, string role, string content)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("content", content);
        json.WriteEndObject();
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long Tokens(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty("usage", out var usage) && usage.ValueKind == JsonValueKind.Object
        && usage.TryGetProperty(name, out var count) && count.TryGetInt64(out long tokens) ? tokens : 0;

    private static string Short(string text)
    {
        string line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestComplaint ? line : string.Concat(line.AsSpan(0, LongestComplaint), "…");
    }
}
