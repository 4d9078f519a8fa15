using Attest.Language;
using Attest.Text;

namespace Attest.Identity;

/// <summary>
/// The form by which a document best names a person: with a surname, with the most names written out, in the script of the
/// document, as often as possible, and first. Slips of the pen and names in reversed order (<c>Luxemburg, Rosa</c>) come last.
/// </summary>
internal sealed class BestForm(NameForms forms, Analysis analysis)
{
    private readonly bool _cyrillic = NameFolding.IsCyrillic(analysis.Witness.Transcript.Reading);

    public string Of(PersonaDraft draft) =>
        draft.Mentions
            .GroupBy(i => analysis.Mentions[i].Surface, StringComparer.Ordinal)
            .OrderBy(group => group.All(draft.Slips.Contains) || group.Key.Contains(','))
            .ThenByDescending(group => NameFolding.IsCyrillic(group.Key) == _cyrillic)
            .ThenByDescending(group => Weight(analysis.Mentions[group.First()]))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Min())
            .First().Key;

    /// <summary>Every form, by first place; where a title stands before the name, the name with it is a form of its own.</summary>
    public IReadOnlyList<string> AllOf(PersonaDraft draft) =>
        [.. draft.Mentions.Order().SelectMany(Written).Distinct(StringComparer.Ordinal)];

    private int Weight(Mention mention)
    {
        var form = forms.Of(mention.Surface, mention.Name);
        return ((form.Surname is null && form.Single is null ? 0 : 1) * 100) + (form.FullParts * 10) + form.Parts.Count;
    }

    private IEnumerable<string> Written(int index)
    {
        var mention = analysis.Mentions[index];
        yield return mention.Surface;
        if (mention.Title is { Length: > 0 } title && char.IsUpper(title[0])
            && analysis.Witness.Transcript.Reading.AsSpan(0, mention.Span.Start).EndsWith($"{title} ", StringComparison.Ordinal))
        {
            yield return $"{title} {mention.Surface}";
        }
    }
}
