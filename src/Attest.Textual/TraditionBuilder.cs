using Attest.Text;
using Attest.Textual.Matching;
using Attest.Textual.Words;

namespace Attest.Textual;

/// <summary>
/// Gathers reuse pairs to traditions: pairs that share a passage, or are parts of one paragraph, descend from one text.
/// Two passages of a witness are one where half of the shorter lies in the other; a chance overlap at the edge ties nothing.
/// </summary>
internal sealed class TraditionBuilder(CollectionWords words, IReadOnlyList<AlignedPassage> aligned, IReadOnlyList<Reuse> reuses)
{
    private readonly record struct Stand(int Witness, TextSpan Reading, int Pair);

    public List<Tradition> Build()
    {
        var stands = Stands();
        var groups = new UnionFind(reuses.Count);
        TieParagraphs(groups);
        TieOverlaps(stands, groups);
        return
        [
            .. stands.GroupBy(s => groups.Find(s.Pair)).OrderBy(g => g.Key)
                .Select(g => BuildOne(g, [.. g.Select(s => s.Pair).Distinct().Order()])),
        ];
    }

    private List<Stand> Stands()
    {
        var stands = new List<Stand>(reuses.Count * 2);
        for (int i = 0; i < reuses.Count; i++)
        {
            stands.Add(new Stand(aligned[i].WitnessA, reuses[i].A.Reading, i));
            stands.Add(new Stand(aligned[i].WitnessB, reuses[i].B.Reading, i));
        }

        stands.Sort((x, y) => (x.Witness, x.Reading, x.Pair).CompareTo((y.Witness, y.Reading, y.Pair)));
        return stands;
    }

    private void TieParagraphs(UnionFind groups)
    {
        var firsts = new Dictionary<int, int>();
        for (int i = 0; i < aligned.Count; i++)
        {
            if (!firsts.TryAdd(aligned[i].Paragraph, i))
            {
                groups.Union(firsts[aligned[i].Paragraph], i);
            }
        }
    }

    private static void TieOverlaps(List<Stand> stands, UnionFind groups)
    {
        var open = new List<Stand>();
        foreach (var stand in stands)
        {
            open.RemoveAll(o => o.Witness != stand.Witness || o.Reading.End <= stand.Reading.Start);
            foreach (var other in open)
            {
                if (2 * other.Reading.OverlapLength(stand.Reading) >= Math.Min(other.Reading.Length, stand.Reading.Length))
                {
                    groups.Union(other.Pair, stand.Pair);
                }
            }

            open.Add(stand);
        }
    }

    private Tradition BuildOne(IEnumerable<Stand> stands, int[] pairs)
    {
        var merged = new List<Stand>();
        foreach (var stand in stands)
        {
            if (merged.Count > 0 && merged[^1].Witness == stand.Witness && merged[^1].Reading.Overlaps(stand.Reading))
            {
                merged[^1] = merged[^1] with { Reading = merged[^1].Reading.Cover(stand.Reading) };
            }
            else
            {
                merged.Add(stand);
            }
        }

        // The pair's own hash behind the letter of a tradition: it keeps its id when it grows by later pairs.
        string id = "t" + reuses[pairs[0]].Id[1..];
        return new Tradition(id, [.. merged.Select(s => Passages.Of(words.Witnesses[s.Witness], s.Reading))], [.. pairs.Select(p => reuses[p].Id)]);
    }
}
