using System.Globalization;
using Attest.Text;

namespace Attest.Language;

/// <summary>What lies in what: by the ids of settlements and regions, by the column of features, and by <c>places/within.tsv</c> for states that changed.</summary>
internal sealed class PlaceContainment
{
    private readonly NamedPlaces _named;
    private readonly Dictionary<string, List<(string Outer, int From, int To)>> _states = new(StringComparer.Ordinal);

    public PlaceContainment(IDataFiles files, NamedPlaces named, Func<string, Place?> target)
    {
        _named = named;
        foreach (string[] row in DataTable.Rows(files.Read("places/within.tsv")))
        {
            if (target(row[0]) is { } inner && target(row[1]) is { } outer)
            {
                var rows = _states.TryGetValue(inner.Id, out var known) ? known : _states[inner.Id] = [];
                rows.Add((outer.Id, Year(row[2], int.MinValue), Year(row[3], int.MaxValue)));
            }
        }
    }

    /// <summary>True where the inner place lies in the outer: today, or in the year given, or in any year where none is given.</summary>
    public bool IsWithin(string inner, string outer, int? year) => Above(inner, year, anyYear: year is null).Contains(outer, StringComparer.Ordinal);

    /// <summary>Ids of what a place lies in today or lay in at any time.</summary>
    public List<string> Ever(string id) => Above(id, null, anyYear: true);

    /// <summary>Ids of what a place lies in, from the narrowest: what it lies in today, then the states of the year.</summary>
    public List<string> Chain(string id, int? year) => Above(id, year, anyYear: false);

    private List<string> Above(string id, int? year, bool anyYear)
    {
        var above = new List<string>();
        var todo = new Queue<string>([id]);
        while (todo.TryDequeue(out string? at))
        {
            Add(Prefixes(at), above, null);
            Add((_named.ParentsOf(at) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), above, todo);
            Add(States(at, year, anyYear), above, todo);
        }

        above.Remove(id);
        return above;
    }

    private static void Add(IEnumerable<string> outers, List<string> above, Queue<string>? todo)
    {
        foreach (string outer in outers.Where(outer => !above.Contains(outer, StringComparer.Ordinal)))
        {
            above.Add(outer);
            todo?.Enqueue(outer);
        }
    }

    // A narrower row goes before a wider one: Lviv's region lay in Poland while the rest of Ukraine was Soviet.
    private IEnumerable<string> States(string id, int? year, bool anyYear)
    {
        foreach (string part in Prefixes(id).Prepend(id))
        {
            var rows = _states.GetValueOrDefault(part, []).FindAll(r => anyYear || (year is { } y && r.From <= y && y <= r.To));
            foreach (var (outer, _, _) in rows)
            {
                yield return outer;
            }

            if (rows.Count > 0 && !anyYear)
            {
                yield break;
            }
        }
    }

    // RU.48.524901 lies in RU.48, and that in RU.
    private static IEnumerable<string> Prefixes(string id)
    {
        for (int dot = id.LastIndexOf('.'); dot > 0; dot = id.LastIndexOf('.', dot - 1))
        {
            yield return id[..dot];
        }
    }

    private static int Year(string cell, int open) => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year) ? year : open;
}
