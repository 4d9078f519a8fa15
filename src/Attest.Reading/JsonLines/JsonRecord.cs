using Attest.Text;

namespace Attest.Reading.JsonLines;

/// <summary>An object of a JSON text, its inner objects laid flat.</summary>
/// <param name="Line">Line of its opening brace, from 1.</param>
/// <param name="Fields">Its strings, numbers and truth values, in order.</param>
internal sealed record JsonRecord(int Line, IReadOnlyList<JsonField> Fields);

/// <summary>A value in an object.</summary>
/// <param name="Label">Its key, behind the keys of the objects around it: <c>person.name</c>.</param>
/// <param name="Key">Where its key stands in the text, without quotes; empty for the later elements of an array.</param>
/// <param name="Value">Where it stands, without quotes.</param>
/// <param name="IsString">True where escapes in it are to be decoded.</param>
internal readonly record struct JsonField(string Label, TextSpan Key, TextSpan Value, bool IsString)
{
    public string Words(string text) => IsString ? JsonEscapes.Decode(text, Value) : Value.In(text);
}
