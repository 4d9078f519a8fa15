using System.Collections.Frozen;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>What the class, id and role of an element say it is, by the words of a list.</summary>
internal sealed class HtmlMarks
{
    private const int LongestWord = 24;
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Denying =
        new[] { "no", "not", "non", "has", "with", "without", "hide", "tag", "category" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    public HtmlMarks(string table)
    {
        var kinds = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in DataTable.Rows(table))
        {
            kinds[row[1]] = row[0];
        }

        _kinds = kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The kind an element's marks name, as the first column of the table has it; null where they name none.</summary>
    public string? KindOf(HtmlToken tag)
    {
        var attributes = tag.Attributes;
        return attributes.Count == 0 ? null
            : PublishingTerms.KindOf(attributes) ?? InValue(attributes.Written("class")) ?? InValue(attributes.Written("id")) ?? InValue(attributes.Written("role"));
    }

    private string? InValue(ReadOnlySpan<char> value)
    {
        string? kind = null;
        while (!value.IsEmpty)
        {
            int end = value.IndexOfAny(" \t\n\r\f");
            var name = end < 0 ? value : value[..end];
            value = end < 0 ? default : value[(end + 1)..];
            string? found = name.IsEmpty ? null : InName(name);

            // A box of facts may also be kept out of print or stand at the side; a box of an article may be its list of links.
            kind = found is "infobox" or "consent" || kind == "article" ? found ?? kind : kind ?? found;
        }

        return kind;
    }

    /// <summary>The last word of a name says most: an article's comments are comments, but a banner of cookies is about cookies. A name that opens with a denial, or names a topic, says nothing.</summary>
    private string? InName(ReadOnlySpan<char> name)
    {
        // What stands behind two hyphens is a state or a variant of the part.
        int variant = name.IndexOf("--");
        name = variant > 0 ? name[..variant] : name;
        string? kind = null;
        bool first = true;
        while (!name.IsEmpty)
        {
            int end = EndOfWord(name);
            var word = name[..end];
            if (first && end < name.Length && Denying.Contains(word))
            {
                return null;
            }

            kind = end is > 1 and <= LongestWord && _kinds.TryGetValue(word, out string? found) && (found != "article" || kind is null) && kind != "consent" ? found : kind;
            name = name[Math.Min(name.Length, end + (end < name.Length && !char.IsAsciiLetterOrDigit(name[end]) ? 1 : 0))..];
            first = false;
        }

        return kind;
    }

    /// <summary>Words are parted by a sign or by a capital behind a small letter.</summary>
    private static int EndOfWord(ReadOnlySpan<char> name)
    {
        int end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]) && !(end > 0 && char.IsAsciiLetterUpper(name[end]) && char.IsAsciiLetterLower(name[end - 1])))
        {
            end++;
        }

        return end;
    }
}
