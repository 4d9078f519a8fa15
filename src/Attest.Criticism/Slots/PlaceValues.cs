using Attest.Text;

namespace Attest.Criticism;

/// <summary>A place in its parts, from the smallest to the largest.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Parts">How many parts commas make.</param>
/// <param name="All">Its words.</param>
/// <param name="First">The words of the smallest part.</param>
/// <param name="FirstKey">Sound key of the smallest part.</param>
/// <param name="Last">The words of the largest part.</param>
internal sealed record PlaceName(string Text, int Parts, Phrase All, Phrase First, string FirstKey, Phrase Last)
{
    public static PlaceName Read(string text, Titles titles, SoundKeys keys)
    {
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string first = parts.Length > 0 ? parts[0] : "", last = parts.Length > 0 ? parts[^1] : "";
        return new PlaceName(text, parts.Length, titles.Read(text), titles.Read(first), keys.Of(first), titles.Read(last));
    }
}

/// <summary>
/// Places that exclude each other, with the reports that give them. What can be true together is found by shared words, by sound, and by the
/// larger place, so that a place is not compared with each other one.
/// </summary>
internal sealed class PlaceValues
{
    private readonly List<(PlaceName Place, List<Report> Reports)> _values = [];
    private readonly List<(Phrase Last, List<int> Values)> _byLast = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byFirstKey = new(StringComparer.Ordinal);

    public IReadOnlyList<(PlaceName Place, List<Report> Reports)> Values => _values;

    /// <summary>Adds the reports of one place: to the one value they can be true with, or as a value of their own; with several they say nothing.</summary>
    public void Add(PlaceName place, IEnumerable<Report> reports)
    {
        int[] agreeing = [.. Agreeing(place).Distinct().Take(2)];
        if (agreeing.Length == 1)
        {
            _values[agreeing[0]].Reports.AddRange(reports);
        }
        else if (agreeing.Length == 0)
        {
            Open(place, reports);
        }
    }

    private IEnumerable<int> Agreeing(PlaceName place)
    {
        if (place.Parts <= 1)
        {
            return Enumerable.Range(0, _values.Count);
        }

        return Enumerable.Range(0, Math.Min(1, _values.Count)).Where(first => _values[first].Place.Parts <= 1)
            .Concat(_byLast.Where(last => !last.Last.IsSameAs(place.Last)).SelectMany(last => last.Values))
            .Concat(_byFirstKey.GetValueOrDefault(place.FirstKey, []))
            .Concat(place.First.Words.SelectMany(word => _byWord.GetValueOrDefault(word, [])))
            .Concat(place.All.Words.SelectMany(word => _byFirstWord.GetValueOrDefault(word, [])));
    }

    private void Open(PlaceName place, IEnumerable<Report> reports)
    {
        int number = _values.Count;
        _values.Add((place, [.. reports]));
        var last = _byLast.FirstOrDefault(other => other.Last.Words.SequenceEqual(place.Last.Words));
        if (last.Values is null)
        {
            _byLast.Add(last = (place.Last, []));
        }

        last.Values.Add(number);
        Index(_byFirstKey, [place.FirstKey], number);
        Index(_byWord, place.All.Words, number);
        Index(_byFirstWord, place.First.Words, number);
    }

    private static void Index(Dictionary<string, List<int>> index, IEnumerable<string> keys, int number)
    {
        foreach (string key in keys.Distinct(StringComparer.Ordinal))
        {
            index.TryAdd(key, []);
            index[key].Add(number);
        }
    }
}
