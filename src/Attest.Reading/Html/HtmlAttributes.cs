using System.Net;

namespace Attest.Reading.Html;

/// <summary>The attributes of the tag read last, as places in the page: nothing is cut out before someone asks for it.</summary>
internal sealed class HtmlAttributes(string page)
{
    private readonly List<(int Name, int NameEnd, int Value, int ValueEnd)> _places = [];

    public int Count => _places.Count;

    public void Clear() => _places.Clear();

    public void Add(int name, int nameEnd, int value, int valueEnd) => _places.Add((name, nameEnd, value, valueEnd));

    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>The value as written in the page, entities and all; empty where there is none. Of two attributes of a name the first counts.</summary>
    public ReadOnlySpan<char> Written(string name)
    {
        int index = IndexOf(name);
        return index < 0 ? default : page.AsSpan(_places[index].Value, _places[index].ValueEnd - _places[index].Value);
    }

    /// <summary>The value, entities decoded; null where the tag has no such attribute.</summary>
    public string? Value(string name) => IndexOf(name) < 0 ? null : WebUtility.HtmlDecode(Written(name).ToString());

    private int IndexOf(string name)
    {
        for (int i = 0; i < _places.Count; i++)
        {
            var (start, end, _, _) = _places[i];
            if (end - start == name.Length && page.AsSpan(start, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
