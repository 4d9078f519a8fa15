using System.Globalization;

namespace Attest.Language;

/// <summary>
/// The towns and villages of <c>places/gazetteer.tsv</c>. Nothing is parsed beforehand: the text is searched where it lies, line by
/// line, by the order of the folded names; a look-up folds some sixteen names. Rows behind the ordered ones are a user's and are read whole.
/// </summary>
internal sealed class SettlementTable
{
    private const string End = "\n# end of the ordered rows";

    private readonly string _text;
    private readonly PlaceKeys _keys;
    private readonly int _first, _end;
    private readonly Dictionary<string, List<Place>> _added = new(StringComparer.Ordinal);

    public SettlementTable(string text, PlaceKeys keys)
    {
        _text = text;
        _keys = keys;
        _first = FirstRow(text);
        int mark = text.LastIndexOf(End, StringComparison.Ordinal);
        _end = mark < 0 ? text.Length : mark + 1;
        ReadAdded(mark < 0 ? text.Length : mark + End.Length);
    }

    /// <summary>The settlements of a folded name, the biggest first.</summary>
    public IEnumerable<Place> Find(string key)
    {
        for (int at = LowerBound(key); at < _end; at = NextLine(at))
        {
            if (_keys.Compare(NameAt(at), key) != 0)
            {
                break;
            }

            yield return Row(_text.AsSpan(at, NextLine(at) - at));
        }

        foreach (var place in _added.GetValueOrDefault(key, []))
        {
            yield return place;
        }
    }

    /// <summary>The folded names of the ordered rows, as they stand.</summary>
    internal IEnumerable<string> Keys()
    {
        for (int at = _first; at < _end; at = NextLine(at))
        {
            yield return _keys.Fold(NameAt(at));
        }
    }

    private static int FirstRow(string text)
    {
        int at = 0;
        while (at < text.Length && text[at] == '#')
        {
            int next = text.IndexOf('\n', at);
            at = next < 0 ? text.Length : next + 1;
        }

        return at;
    }

    private int LowerBound(string key)
    {
        int low = _first, high = _end;
        while (low < high)
        {
            int line = LineStart((low + high) / 2);
            if (_keys.Compare(NameAt(line), key) < 0)
            {
                low = NextLine(line);
            }
            else
            {
                high = line;
            }
        }

        return low;
    }

    private int LineStart(int at) => Math.Max(_first, at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1);

    private int NextLine(int at)
    {
        int next = _text.IndexOf('\n', at, _end - at);
        return next < 0 ? _end : next + 1;
    }

    private ReadOnlySpan<char> NameAt(int line) => _text.AsSpan(line, _text.IndexOf('\t', line) - line);

    private void ReadAdded(int from)
    {
        foreach (var range in _text.AsSpan(from).Split('\n'))
        {
            var line = _text.AsSpan(from)[range].Trim();
            if (line.Length > 0 && line[0] != '#' && line.Count('\t') >= 7)
            {
                var place = Row(line);
                string key = _keys.Fold(place.Name);
                (_added.TryGetValue(key, out var known) ? known : _added[key] = []).Add(place);
            }
        }
    }

    private static Place Row(ReadOnlySpan<char> line)
    {
        Span<Range> cells = stackalloc Range[9];
        line.Trim("\r\n").Split(cells, '\t');
        var point = new Coordinates(Number(line[cells[2]]), Number(line[cells[3]]));
        char kind = line[cells[6]][0];
        int size = int.Parse(line[cells[7]], CultureInfo.InvariantCulture) + (kind == 'C' ? 2 : 0);
        string id = $"{line[cells[4]]}.{line[cells[5]]}.{line[cells[1]]}";
        return new Place(id, line[cells[0]].ToString(), kind == 'X' ? PlaceKind.Quarter : PlaceKind.Settlement, point, size);
    }

    private static double Number(ReadOnlySpan<char> cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
