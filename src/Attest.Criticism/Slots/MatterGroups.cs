using Attest.Text;

namespace Attest.Criticism;

/// <summary>Dated reports of one event.</summary>
/// <param name="Reports">At least one.</param>
/// <param name="IsCut">True where there were too many posts or bodies to compare each with each.</param>
internal sealed record Occurrence(IReadOnlyList<(Report Report, Edtf Date)> Reports, bool IsCut);

/// <summary>Dated reports of one post or with one object, in order.</summary>
internal sealed record MatterGroup(List<(Report Report, Edtf Date)> Reports, bool IsCut);

/// <summary>
/// Parts reports by the post or object they are about. A report joins the first group whose first report is about the same; each name is
/// compared once, and only with names of one rank that begin alike.
/// </summary>
internal sealed class MatterGroups(Titles titles)
{
    private readonly List<MatterGroup> _groups = [];
    private readonly Dictionary<(string Key, string Name), int> _known = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Number, Phrase Phrase)>> _byBlock = new(StringComparer.Ordinal);

    public IReadOnlyList<MatterGroup> Groups => _groups;

    /// <param name="matter">The post or object; without one the report stands alone.</param>
    public void Add(Report report, Edtf date, PartyKey? matter)
    {
        if (matter is null)
        {
            Open([(report, date)], false);
            return;
        }

        var exact = (matter.Key, matter.Name);
        if (!_known.TryGetValue(exact, out int number))
        {
            _known[exact] = number = Find(matter);
        }

        _groups[number].Reports.Add((report, date));
    }

    private int Find(PartyKey matter)
    {
        var phrase = titles.Read(matter.Name);
        var block = matter.PersonId is null && phrase.Block is { } key ? BlockOf(key) : [];
        int byName = block.Take(Comparisons.Most).Where(other => other.Phrase.IsSameAs(phrase)).Select(other => other.Number).FirstOrDefault(int.MaxValue);
        int first = Math.Min(byName, _byKey.GetValueOrDefault(matter.Key, int.MaxValue));
        if (first < int.MaxValue)
        {
            return first;
        }

        first = Open([], block.Count > Comparisons.Most);
        _byKey[matter.Key] = first;
        block.Add((first, phrase));
        return first;
    }

    private List<(int Number, Phrase Phrase)> BlockOf(string key)
    {
        if (!_byBlock.TryGetValue(key, out var block))
        {
            _byBlock[key] = block = [];
        }

        return block;
    }

    private int Open(List<(Report Report, Edtf Date)> reports, bool isCut)
    {
        _groups.Add(new MatterGroup(reports, isCut));
        return _groups.Count - 1;
    }
}
