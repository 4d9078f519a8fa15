namespace Attest.Identity;

/// <summary>The clusters of one written name.</summary>
internal sealed class NamedCluster(LinkedPersona first, int number)
{
    public LinkedPersona First { get; } = first;

    /// <summary>Its number among the names of the block.</summary>
    public int Number { get; } = number;

    /// <summary>True where several clusters were opened under the name, so that it tells nothing.</summary>
    public bool IsDoubled { get; set; }
}

/// <summary>What is known of the clusters that a written name can belong to.</summary>
/// <param name="hasFullPart">True where some part is no initial; without one nothing is ever sure.</param>
internal sealed class NameAnswer(bool hasFullPart)
{
    private readonly List<(NamedCluster Cluster, string Why)> _sure = [];
    private readonly List<(NamedCluster Cluster, string Why)> _possible = [];

    /// <summary>How many names of the block have been looked at.</summary>
    public int Examined { get; set; }

    /// <summary>True where two clusters fit and no further one can change that.</summary>
    public bool IsSettled => _sure.Count > 1 || (!hasFullPart && _possible.Count > 1);

    /// <summary>The one cluster that fits; a sure one goes before all that are only possible.</summary>
    public (LinkedPersona First, string Why)? Choice =>
        (_sure.Count > 0 ? _sure : _possible) is [var (cluster, why)] && !cluster.IsDoubled ? (cluster.First, why) : null;

    public void Add(NamedCluster cluster, Agreement agreement, string why)
    {
        var found = agreement == Agreement.Same ? _sure : _possible;
        if (agreement != Agreement.Contradiction && found.Count < 2 && found.All(other => other.Cluster != cluster))
        {
            found.Add((cluster, why));
        }
    }
}
