using System.Text.Json;
using System.Text.Json.Serialization;
using Attest.Language;
using Attest.Text;

namespace Attest.Evidence;

/// <summary>A span as <c>[start,length]</c>.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var span = TextSpan.FromLength(reader.NextNumber(), reader.NextNumber());
        reader.Read();
        return span;
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.Length);
        writer.WriteEndArray();
    }
}

/// <summary>A token as <c>[start,length,kind]</c>: they are most of what is kept of a document.</summary>
internal sealed class TokenConverter : JsonConverter<Token>
{
    public override Token Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var token = new Token(TextSpan.FromLength(reader.NextNumber(), reader.NextNumber()), (TokenKind)reader.NextNumber());
        reader.Read();
        return token;
    }

    public override void Write(Utf8JsonWriter writer, Token value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Span.Start);
        writer.WriteNumberValue(value.Span.Length);
        writer.WriteNumberValue((int)value.Kind);
        writer.WriteEndArray();
    }
}

/// <summary>A date as its EDTF text.</summary>
internal sealed class EdtfConverter : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Edtf.TryParse(reader.GetString(), out var date) ? date : throw new JsonException($"'{reader.GetString()}' is no date.");

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}

/// <summary>A map as its runs, packed, and the length of its received text.</summary>
internal sealed class OffsetMapConverter : JsonConverter<OffsetMap>
{
    public override OffsetMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int received = reader.NextNumber();
        reader.Read();
        var map = PackedText.UnpackRuns(reader.GetBytesFromBase64(), received);
        reader.Read();
        return map;
    }

    public override void Write(Utf8JsonWriter writer, OffsetMap value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.ReceivedLength);
        writer.WriteBase64StringValue(PackedText.PackRuns(value));
        writer.WriteEndArray();
    }
}

/// <summary>Steps through arrays of numbers.</summary>
internal static class NumberSteps
{
    /// <exception cref="JsonException">No number follows.</exception>
    public static int NextNumber(this ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : throw new JsonException("A number was expected.");
}
