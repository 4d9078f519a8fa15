using System.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>How a test writes a document of a format around given words.</summary>
/// <param name="Path">A name with the format's ending.</param>
/// <param name="Make">A whole, valid file with the words as one paragraph; the words may hold anything but line breaks.</param>
public sealed record FormatSample(string Path, Func<string, byte[]> Make)
{
    /// <summary>True where the bytes say what they are, so that a wrong ending changes nothing.</summary>
    public bool IsKnownByItsBytes { get; init; }

    /// <summary>The same words in other encodings; empty where the format has but one.</summary>
    public IReadOnlyList<Func<string, byte[]>> OtherEncodings { get; init; } = [];

    /// <summary>The bytes of a part that <see cref="Origin.Part"/> names; the file itself for the empty name.</summary>
    public Func<byte[], string, byte[]> PartOf { get; init; } = (file, part) =>
        part.Length == 0 ? file : throw new ArgumentException($"The sample does not say where part '{part}' lies.", nameof(part));

    /// <summary>A format of text in any encoding: the frame holds <c>{0}</c> where the words go.</summary>
    public static FormatSample Text(string path, string frame) => Text(path, words => frame.Replace("{0}", words, StringComparison.Ordinal));

    /// <summary>A format of text in any encoding, written around the words by a function.</summary>
    public static FormatSample Text(string path, Func<string, string> framed)
    {
        byte[] In(Encoding encoding, string words) => [.. encoding.GetPreamble(), .. encoding.GetBytes(framed(words))];
        return new FormatSample(path, words => Encoding.UTF8.GetBytes(framed(words)))
        {
            OtherEncodings =
            [
                words => In(new UTF8Encoding(true), words),
                words => In(Encoding.Unicode, words),
                words => In(Encoding.BigEndianUnicode, words),
            ],
        };
    }

    public override string ToString() => Path;
}
