namespace Attest.Grammar;

/// <summary>Brings the names of annotated texts to one convention: without article, title and possessive ending, and with a capital.</summary>
/// <param name="titles">Words that stand before a person's name and are no part of it, without a stop.</param>
public sealed class NameTrim(IReadOnlySet<string> titles)
{
    private static readonly HashSet<string> _articles = new(["the", "a", "an"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> _ends = new(["'s", "’s", "'", "’", "\"", "''", "``", ",", "”", "“"], StringComparer.Ordinal);

    /// <summary>The name within the span; null where nothing is left of it.</summary>
    public EntitySpan? Trim(IReadOnlyList<string> forms, EntitySpan span)
    {
        var (first, last, kind) = span;
        while (last >= first && _ends.Contains(forms[last]))
        {
            last--;
        }

        while (first <= last && IsBefore(forms[first], kind))
        {
            first++;
        }

        bool isName = first <= last && Enumerable.Range(first, last - first + 1).Any(i => char.IsUpper(forms[i][0]));
        return isName ? new EntitySpan(first, last, kind) : null;
    }

    private bool IsBefore(string form, EntityKind kind) =>
        _articles.Contains(form) || _ends.Contains(form)
        || (kind == EntityKind.Person && (titles.Contains(form.TrimEnd('.')) || (char.IsLower(form[0]) && form.Length > 3)));
}
