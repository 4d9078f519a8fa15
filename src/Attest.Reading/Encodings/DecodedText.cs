namespace Attest.Reading.Encodings;

/// <summary>The text of a file and how it was decoded.</summary>
/// <param name="Text">The text without its byte order mark.</param>
/// <param name="Encoding">Name of the encoding: <c>utf-8</c>, <c>windows-1251</c>.</param>
/// <param name="Evidence">Why this one, in words.</param>
/// <param name="BadByte">Offset of the first byte that is no part of the encoding, in the file; null where all are.</param>
internal sealed record DecodedText(string Text, string Encoding, string Evidence, int? BadByte = null)
{
    public override string ToString() => $"{Encoding} ({Evidence})";
}
