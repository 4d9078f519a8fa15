namespace Attest.Identity;

/// <summary>
/// The bearers of one surname, parted by their other names. Names are compared, not personas: all personas of one written name share one answer,
/// which is brought up to date with the names that came since. A name meets only names that share one of its parts, the rarest, or hold initials.
/// </summary>
internal sealed class NameClusters(IdentityRules rules)
{
    private const string HasInitial = ".";
    private readonly NameComparison _comparison = new(rules.GivenNames);
    private readonly List<LinkedPersona> _firsts = [];
    private readonly List<NamedCluster> _names = [];
    private readonly Dictionary<string, NamedCluster> _byWritten = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, Dictionary<string, List<NamedCluster>>> _byLength = [];
    private readonly Dictionary<string, NameAnswer> _answers = new(StringComparer.Ordinal);

    /// <summary>The persona that opened each cluster, in order.</summary>
    public IReadOnlyList<LinkedPersona> Firsts => _firsts;

    /// <summary>The first persona of the one cluster that the persona can belong to, and why; null where there is none or more than one.</summary>
    public (LinkedPersona First, string Why)? Choose(LinkedPersona persona)
    {
        string written = Written(persona);
        if (!_answers.TryGetValue(written, out var answer))
        {
            _answers[written] = answer = new NameAnswer(persona.Parts.Any(part => !part.IsInitial));
        }

        foreach (var candidates in Candidates(persona))
        {
            for (int i = candidates.Count - 1; i >= 0 && candidates[i].Number >= answer.Examined && !answer.IsSettled; i--)
            {
                var (agreement, why) = _comparison.Compare(candidates[i].First.Parts, persona.Parts);
                answer.Add(candidates[i], agreement, why);
            }
        }

        answer.Examined = _names.Count;
        return answer.Choice;
    }

    /// <summary>Opens a cluster with the persona, whose name all others of the cluster are compared with.</summary>
    public void Open(LinkedPersona persona)
    {
        _firsts.Add(persona);
        string written = Written(persona);
        if (_byWritten.TryGetValue(written, out var cluster))
        {
            cluster.IsDoubled = true;
            return;
        }

        _byWritten[written] = cluster = new NamedCluster(persona, _names.Count);
        _names.Add(cluster);
        if (!_byLength.TryGetValue(persona.Parts.Count, out var lists))
        {
            _byLength[persona.Parts.Count] = lists = new Dictionary<string, List<NamedCluster>>(StringComparer.Ordinal);
        }

        foreach (string key in persona.Parts.SelectMany(part => part.IsInitial ? [HasInitial] : KeysOf(part)).Distinct(StringComparer.Ordinal))
        {
            lists.TryAdd(key, []);
            lists[key].Add(cluster);
        }
    }

    // Every part of the shorter name must be found in the longer one.
    private IEnumerable<IReadOnlyList<NamedCluster>> Candidates(LinkedPersona persona)
    {
        var full = persona.Parts.Where(part => !part.IsInitial).ToArray();
        if (full.Length == 0)
        {
            return [_names];
        }

        return _byLength.SelectMany(length => length.Key < persona.Parts.Count && full.Length < persona.Parts.Count
            ? [_names]
            : ListsOf(length.Value, full, length.Key >= persona.Parts.Count));
    }

    private IEnumerable<IReadOnlyList<NamedCluster>> ListsOf(Dictionary<string, List<NamedCluster>> lists, NamePart[] parts, bool rarest)
    {
        var byPart = parts.Select(part => KeysOf(part).Select(key => lists.GetValueOrDefault(key)).OfType<List<NamedCluster>>().ToArray());
        var chosen = rarest ? byPart.MinBy(found => found.Sum(list => list.Count))! : byPart.SelectMany(found => found);
        return lists.TryGetValue(HasInitial, out var initials) ? chosen.Append(initials) : chosen;
    }

    private IEnumerable<string> KeysOf(NamePart part) => rules.GivenNames.RowsOf(part.Key).Prepend("=" + part.Key);

    private static string Written(LinkedPersona persona) =>
        string.Join('\n', persona.Parts.Select(part => $"{part.Written}|{part.Key}{(part.IsInitial ? HasInitial : "")}"));
}
