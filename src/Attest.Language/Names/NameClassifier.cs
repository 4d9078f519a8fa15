namespace Attest.Language;

/// <summary>Tells from the words of a phrase alone what it names.</summary>
internal sealed class NameClassifier(NameLists lists)
{
    private const int LongestAcronym = 5;

    /// <summary>What the phrase names, null where its words do not tell, and how sure they are.</summary>
    /// <param name="phrase">The phrase, without titles and opening words.</param>
    /// <param name="lowerCase">Words the document also writes without a capital.</param>
    /// <param name="capitalisesNouns">True for German, where a capital says nothing.</param>
    public (MentionKind? Kind, ReadingStrength Strength) ByWords(NamePhrase phrase, HashSet<string> lowerCase, bool capitalisesNouns)
    {
        string text = phrase.Text;
        if (lists.IsOrganisation(text))
        {
            return (MentionKind.Organisation, ReadingStrength.Sure);
        }

        if (phrase.Title is null && lists.IsPlace(text) && !IsPersonsName(phrase))
        {
            return (MentionKind.Place, ReadingStrength.Sure);
        }

        if (ByHead(phrase) is { } head)
        {
            return (head, phrase.Words.Length > 1 || IsShortened(phrase.Words[0]) ? ReadingStrength.Sure : ReadingStrength.Weak);
        }

        var person = ByPerson(phrase, lowerCase, capitalisesNouns);
        return (person, phrase.Title is not null || HasInitialOrPatronymic(phrase) || HasInflectedSurname(phrase, lowerCase) ? ReadingStrength.Sure
            : IsPersonsName(phrase) || IsSurname(phrase.Words[^1], lowerCase) ? ReadingStrength.Likely : ReadingStrength.Weak);
    }

    private MentionKind? ByHead(NamePhrase phrase)
    {
        if (phrase.Words.Length == 1 && IsAcronym(phrase.Words[0]))
        {
            return MentionKind.Organisation;
        }

        foreach (string word in phrase.Words.Reverse())
        {
            if (lists.IsEventHead(word) && !lists.IsGivenName(phrase.Words[0]))
            {
                return MentionKind.Event;
            }

            if (lists.IsOrganisationHead(word))
            {
                return MentionKind.Organisation;
            }

            if (lists.IsPlaceHead(word))
            {
                return MentionKind.Place;
            }
        }

        return null;
    }

    private MentionKind? ByPerson(NamePhrase phrase, HashSet<string> lowerCase, bool capitalisesNouns)
    {
        if (Array.TrueForAll(phrase.Words, w => lists.IsNationOrMovement(w) || lists.IsNoName(w)) && !lists.IsGivenName(phrase.Words[0]))
        {
            return null;
        }

        if (Array.Exists(phrase.Words, w => w.Length == 1))
        {
            // A letter without its stop is the letter of a list or an index, not an initial.
            return null;
        }

        if (phrase.Title is not null || IsPersonsName(phrase))
        {
            return MentionKind.Person;
        }

        if (phrase.Words.Length == 1)
        {
            if (lists.IsMonth(phrase.Words[0]) || lists.IsNationOrMovement(phrase.Words[0]))
            {
                return null;
            }

            return IsSurname(phrase.Words[0], lowerCase) || lists.IsGivenName(phrase.Words[0]) ? MentionKind.Person : null;
        }

        bool unknown = !capitalisesNouns && phrase.Words.Length <= 3 && !Array.Exists(phrase.Words, w => lists.IsNationOrMovement(w) || lists.IsPlace(w) || lists.IsNoName(w) || lowerCase.Contains(w) || IsAcronym(w));
        return unknown || IsSurname(phrase.Words[^1], lowerCase) ? MentionKind.Person : null;
    }

    // A given name or an initial in front, or a patronymic behind: the shape of a person's name whatever the surname is.
    private bool IsPersonsName(NamePhrase phrase) =>
        HasInitialOrPatronymic(phrase) || (phrase.Words.Length > 1 && lists.IsGivenName(Plain(phrase.Words[0])) && !IsBody(phrase));

    private bool HasInitialOrPatronymic(NamePhrase phrase)
    {
        if (phrase.Words.Length == 1)
        {
            return false;
        }

        string first = Plain(phrase.Words[0]);
        bool initial = first.Length is >= 2 and <= 6 && first[^1] == '.' && char.IsUpper(first[0]);
        return initial || lists.IsPatronymic(Plain(phrase.Words[1])) || lists.IsPatronymic(Plain(phrase.Words[^1]));
    }

    // A surname that has a form for men and one for women is hardly anything else.
    private bool HasInflectedSurname(NamePhrase phrase, HashSet<string> lowerCase) =>
        lists.SurnameGender(Plain(phrase.Words[^1])) is 'm' or 'f' && IsSurname(phrase.Words[^1], lowerCase) && !IsBody(phrase);

    private bool IsBody(NamePhrase phrase) =>
        Array.Exists(phrase.Words, w => lists.IsOrganisationHead(w) || lists.IsPlaceHead(w));

    private bool IsSurname(string word, HashSet<string> lowerCase) =>
        lists.SurnameGender(Plain(word)) is not null && !lists.IsPlace(word) && !lists.IsNationOrMovement(word)
        && !lists.IsNoName(word) && !lowerCase.Contains(word);

    private static bool IsAcronym(string word) =>
        word.Length >= 2 && word.All(c => char.IsUpper(c) || c == '.') && word.Count(char.IsUpper) >= 2;

    // A longer word in capitals may be shouted.
    private static bool IsShortened(string word) => IsAcronym(word) && (word.Length <= LongestAcronym || word.Contains('.', StringComparison.Ordinal));

    private static string Plain(string word) => word.Replace("\u0301", "", StringComparison.Ordinal);
}
