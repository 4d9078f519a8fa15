namespace Attest.Language;

/// <summary>Cuts words of office from before a person's name where capitals run on: "County Coroner William Reed" names William Reed.</summary>
internal sealed class RoleWords(NameLists lists)
{
    /// <summary>The phrase from its given name on, with the words before it as title, where all of them are words beside names and a surname follows.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="lowerCase">Words the document also writes without a capital.</param>
    public NamePhrase Cut(NamePhrase phrase, HashSet<string> lowerCase)
    {
        int given = Array.FindIndex(phrase.Words, lists.IsGivenName);
        bool cuts = given > 0 && given <= phrase.Words.Length - 2 && phrase.Words.Take(given).All(w => IsBesideNames(w, lowerCase))
            && !phrase.Words.Skip(given).Any(w => lists.IsOrganisationHead(w) || lists.IsPlaceHead(w) || lists.IsEventHead(w) || char.IsLower(w[0]));
        return cuts
            ? phrase.From(given) with { Title = string.Join(' ', phrase.Words.Take(given).Prepend(phrase.Title).OfType<string>()), OpensSentence = false }
            : phrase;
    }

    private bool IsBesideNames(string word, HashSet<string> lowerCase) =>
        lists.IsNoName(word) || lists.IsNationOrMovement(word) || lists.IsOrganisationHead(word) || lists.IsPlaceHead(word)
        || lists.TitleKind(word) is not null || lowerCase.Contains(word);
}
