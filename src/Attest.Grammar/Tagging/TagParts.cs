namespace Attest.Grammar;

/// <summary>
/// What is learnt of a tag. A tag of one part is learnt as it is; of one made of parts, the part of speech, each feature, and each
/// pair of neighbours among them are learnt, so that a rare tag gains from others that share them.
/// </summary>
internal sealed class TagParts
{
    private readonly byte[][] _parts;
    private readonly byte[] _broad;

    private TagParts(byte[][] parts, byte[] broad) =>
        (_parts, _broad, Count, IsPlain) = (parts, broad, parts.Length == 0 ? 0 : parts.Max(p => p.Max()) + 1, parts.All(p => p.Length == 1));

    /// <summary>Number of tags.</summary>
    public int Tags => _parts.Length;

    /// <summary>Number of parts of all tags: at most 256.</summary>
    public int Count { get; }

    /// <summary>True where each tag is one part, that with its own number.</summary>
    public bool IsPlain { get; }

    /// <summary>For each tag the first with the same part of speech and the same first feature: what the parser sees.</summary>
    public ReadOnlySpan<byte> Broad => _broad;

    /// <exception cref="OverflowException">There are more than 256 tags or parts.</exception>
    public static TagParts Of(IReadOnlyList<string> tags)
    {
        if (!tags.Any(t => t.Length > 1 && t.Contains(TagScheme.Separator, StringComparison.Ordinal)))
        {
            byte[] numbers = [.. tags.Select((_, i) => checked((byte)i))];
            return new TagParts([.. numbers.Select(n => new[] { n })], numbers);
        }

        var parts = new Dictionary<string, byte>(StringComparer.Ordinal);
        var broad = new Dictionary<string, byte>(StringComparer.Ordinal);
        for (int tag = 0; tag < tags.Count; tag++)
        {
            broad.TryAdd(Beginning(tags[tag]), checked((byte)tag));
        }

        return new TagParts([.. tags.Select(t => Parts(t).Select(part => Number(part, parts)).ToArray())], [.. tags.Select(t => broad[Beginning(t)])]);
    }

    /// <summary>The parts of a tag, as numbers.</summary>
    public ReadOnlySpan<byte> Of(int tag) => _parts[tag];

    /// <summary>Adds up the parts of each tag.</summary>
    public void Sum(ReadOnlySpan<int> parts, Span<int> scores)
    {
        for (int tag = 0; tag < _parts.Length; tag++)
        {
            int sum = 0;
            foreach (byte part in _parts[tag])
            {
                sum += parts[part];
            }

            scores[tag] = sum;
        }
    }

    private static IEnumerable<string> Parts(string tag)
    {
        string[] cells = tag.Split(TagScheme.Separator);
        var parts = cells[1..].Select(c => TagScheme.Separator + c).ToList();
        var pairs = Enumerable.Range(0, Math.Max(0, parts.Count - 1)).Select(i => parts[i] + parts[i + 1]);
        return [cells[0], .. parts, .. pairs];
    }

    private static string Beginning(string tag) => string.Join(TagScheme.Separator, tag.Split(TagScheme.Separator).Take(2));

    private static byte Number(string part, Dictionary<string, byte> numbers)
    {
        if (!numbers.TryGetValue(part, out byte number))
        {
            numbers.Add(part, number = checked((byte)numbers.Count));
        }

        return number;
    }
}
