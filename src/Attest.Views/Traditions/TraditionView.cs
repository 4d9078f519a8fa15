using Attest.Textual;

namespace Attest.Views;

/// <summary>Passages that descend from one text, side by side.</summary>
public sealed record TraditionView
{
    public required string Id { get; init; }

    /// <summary>The first words of the passage, for a heading.</summary>
    public required string Opening { get; init; }

    public required IReadOnlyList<PassageColumn> Columns { get; init; }

    /// <summary>Who is older and why, a line a pair that says anything.</summary>
    public required IReadOnlyList<DirectionLine> Directions { get; init; }

    /// <summary>Length of the longest passage in words.</summary>
    public required int Words { get; init; }

    /// <summary>Lowest likeness of any pair, 0 to 1.</summary>
    public required double Similarity { get; init; }

    /// <summary>How often the text stands in its document where all passages are in one; 0 elsewhere.</summary>
    public int TimesInOneDocument => Columns.Select(c => c.Siglum.WitnessId).Distinct(StringComparer.Ordinal).Count() == 1 ? Columns.Count : 0;

    internal static TraditionView Of(Tradition tradition, ILookup<string, Reuse> pairs, Collection collection)
    {
        var columns = Gather(tradition.Passages, collection);
        string[] texts = [.. columns.Select(c => c.Text)];
        Reuse[] reuses = [.. tradition.Pairs.SelectMany(id => pairs[id])];
        return new TraditionView
        {
            Id = tradition.Id,
            Opening = OpeningOf(texts[0]),
            Columns = Compare([.. columns.Select(c => c.Siglum)], texts),
            Directions = [.. reuses.Select(r => DirectionLine.Of(r, collection)).Distinct()],
            Words = texts.Max(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length),
            Similarity = reuses.Length == 0 ? 1 : reuses.Min(r => r.Similarity),
        };
    }

    // Where a copyist took a text over in pieces, the pieces of one source are one column. A source that repeats itself has one for each.
    private static IReadOnlyList<(Siglum Siglum, string Text)> Gather(IReadOnlyList<Passage> passages, Collection collection)
    {
        var all = passages.Select(p => (Siglum: PassageSiglum.Of(p, collection), Text: Text(p, collection))).ToList();
        var bySource = all.GroupBy(p => p.Siglum.Text, StringComparer.Ordinal).ToList();
        return bySource.Count == 1 ? all : [.. bySource.Select(g => (g.First().Siglum, string.Join(" … ", g.Select(p => p.Text))))];
    }

    // Each passage is marked against the first; the first shows what the second lacks.
    private static IReadOnlyList<PassageColumn> Compare(IReadOnlyList<Siglum> sigla, string[] texts)
    {
        var columns = new List<PassageColumn>();
        for (int i = 0; i < texts.Length; i++)
        {
            var difference = WordDifference.Between(texts[0], texts[i == 0 ? Math.Min(1, texts.Length - 1) : i]);
            columns.Add(new PassageColumn(sigla[i], i == 0 ? difference.A : difference.B));
        }

        return columns;
    }

    private static string Text(Passage passage, Collection collection) =>
        collection.Transcript(passage.WitnessId) is { } transcript ? passage.Reading.In(transcript.Reading) : "";

    private static string OpeningOf(string text)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 11 ? string.Join(' ', words) : string.Join(' ', words[..10]) + " …";
    }
}

/// <summary>One passage of a tradition, its differences marked.</summary>
public sealed record PassageColumn(Siglum Siglum, IReadOnlyList<DifferencePiece> Pieces);

/// <summary>Which of two passages is older, and why.</summary>
/// <param name="Older">The older; the first in path order where the direction is unknown.</param>
/// <param name="Younger">The other.</param>
/// <param name="IsKnown">True where internal evidence tells.</param>
/// <param name="Reasons">That evidence, joined.</param>
public sealed record DirectionLine(Siglum Older, Siglum Younger, bool IsKnown, string Reasons)
{
    internal static DirectionLine Of(Reuse reuse, Collection collection)
    {
        var a = PassageSiglum.Of(reuse.A, collection);
        var b = PassageSiglum.Of(reuse.B, collection);
        string reasons = PlainWords.WithSigla(string.Join("; ", reuse.Reasons), collection);
        return reuse.Older == Direction.BOlder
            ? new DirectionLine(b, a, true, reasons)
            : new DirectionLine(a, b, reuse.Older == Direction.AOlder, reasons);
    }
}
