using Attest.Textual;

namespace Attest.Views;

/// <summary>Who copied whom, as a drawing: older witnesses above younger ones.</summary>
/// <param name="Nodes">Witnesses with their rank (0 is the oldest) and place within it.</param>
/// <param name="Edges">Descent, without those that follow from others.</param>
public sealed record Stemma(IReadOnlyList<StemmaNode> Nodes, IReadOnlyList<StemmaEdge> Edges)
{
    public int Ranks => Nodes.Max(n => n.Rank) + 1;

    public int Breadth => Nodes.GroupBy(n => n.Rank).Max(g => g.Count());

    /// <summary>One stemma for each group of witnesses that are one work, in order of their first witness.</summary>
    public static IReadOnlyList<Stemma> AllOf(Collection collection)
    {
        var revisions = collection.Reader.Revisions();
        return [.. Works.Of(collection.Witnesses, revisions)
            .Where(g => g.Count > 1)
            .Select(g => g.Select(w => w.Id).ToHashSet(StringComparer.Ordinal))
            .Select(ids => Draw(ids, [.. revisions.Where(r => ids.Contains(r.OlderId) && ids.Contains(r.YoungerId))], collection))];
    }

    private static Stemma Draw(IReadOnlySet<string> ids, IReadOnlyList<Revision> revisions, Collection collection)
    {
        var witnesses = collection.Witnesses.Where(w => ids.Contains(w.Id)).ToList();
        var directed = revisions.Where(r => r.IsDirected).ToList();
        var rank = Ranked([.. witnesses.Select(w => w.Id)], directed);
        var place = new Dictionary<int, int>();
        var nodes = new List<StemmaNode>();
        foreach (var witness in witnesses.OrderBy(w => rank[w.Id]))
        {
            int at = place.GetValueOrDefault(rank[witness.Id]);
            place[rank[witness.Id]] = at + 1;
            nodes.Add(new StemmaNode(collection.SiglumOf(witness), rank[witness.Id], at));
        }

        return new Stemma(nodes, [.. revisions.Where(r => !FollowsFromOthers(r, revisions)).Select(r => new StemmaEdge(r.OlderId, r.YoungerId, r.IsDirected, r.Shared, [.. r.Reasons.Select(w => PlainWords.WithSigla(w, collection))]))]);
    }

    // Longest path from an oldest witness; bounded by the number of witnesses, so that contradictory directions cannot run for ever.
    private static Dictionary<string, int> Ranked(IReadOnlyList<string> ids, IReadOnlyList<Revision> directed)
    {
        var rank = ids.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        for (int round = 0; round < ids.Count; round++)
        {
            foreach (var revision in directed.Where(r => rank[r.YoungerId] <= rank[r.OlderId] && rank[r.OlderId] + 1 < ids.Count))
            {
                rank[revision.YoungerId] = rank[revision.OlderId] + 1;
            }
        }

        return rank;
    }

    private static bool FollowsFromOthers(Revision edge, IReadOnlyList<Revision> all) => edge.IsDirected
        && all.Any(r => r.IsDirected && r.OlderId == edge.OlderId && r.YoungerId != edge.YoungerId
            && all.Any(s => s.IsDirected && s.OlderId == r.YoungerId && s.YoungerId == edge.YoungerId));
}

/// <summary>A witness in the drawing.</summary>
public sealed record StemmaNode(Siglum Siglum, int Rank, int Place);

/// <summary>A line in the drawing; dashed where the direction is unknown.</summary>
public sealed record StemmaEdge(string OlderId, string YoungerId, bool IsDirected, double Shared, IReadOnlyList<string> Reasons);
