using Attest.Text;

namespace Attest.Language;

/// <summary>Tells from the words of a phrase alone what it names.</summary>
internal sealed class NameClassifier(NameLists lists)
{
    /// <summary>What the phrase names, null where its words do not tell, and whether they leave no doubt: a list, a head noun, a title, a given name before a surname.</summary>
    /// <param name="phrase">The phrase, without titles and opening words.</param>
    /// <param name="lowerCase">Words the document also writes without a capital.</param>
    /// <param name="capitalisesNouns">True for German, where a capital says nothing.</param>
    public (MentionKind? Kind, bool IsSure) ByWords(NamePhrase phrase, HashSet<string> lowerCase, bool capitalisesNouns)
    {
        string text = phrase.Text;
        if (lists.IsOrganisation(text))
        {
            return (MentionKind.Organisation, true);
        }

        if (lists.IsEvent(text))
        {
            return MentionKind.Event;
        }

        if (phrase.Title is null && lists.IsPlace(text) && !IsPersonsName(phrase))
        {
            return (MentionKind.Place, true);
        }

        return ByHead(phrase) is { } head ? (head, phrase.Words.Length > 1) : (ByPerson(phrase, lowerCase, capitalisesNouns), phrase.Title is not null || IsPersonsName(phrase));
    }

    private MentionKind? ByHead(NamePhrase phrase)
    {
        if (phrase.Words.Length == 1 && IsAcronym(phrase.Words[0]))
        {
            return lists.IsNoName(phrase.Words[0]) ? null : MentionKind.Organisation;
        }

        if (phrase.Words.Length == 1 && lists.IsBareHeadOnly(phrase.Words[0]))
        {
            return null;
        }

        // "Congress of the Party" is a congress: the head before the complement goes before one inside it.
        int complement = Array.FindIndex(phrase.Words, w => w is "of" or "for");
        return (complement > 0 ? ByHead(phrase, phrase.Words.AsSpan(0, complement)) : null) ?? ByHead(phrase, phrase.Words);
    }

    private MentionKind? ByHead(NamePhrase phrase, ReadOnlySpan<string> words)
    {
        for (int i = words.Length - 1; i >= 0; i--)
        {
            // A Russian head noun may stand small inside the name: Верховный суд.
            string word = char.IsLower(words[i][0]) && NameFolding.IsCyrillic(words[i]) ? PhraseJoins.Capitalised(words[i]) : words[i];
            if (lists.IsEventHead(word) && (!lists.IsGivenName(phrase.Words[0]) || lists.IsMonth(phrase.Words[0])))
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
    private bool IsPersonsName(NamePhrase phrase)
    {
        string first = Plain(phrase.Words[0]);
        if (phrase.Words.Length == 1)
        {
            return false;
        }

        bool initial = first.Length >= 2 && first[^1] == '.' && char.IsUpper(first[0]) && first.Length <= 6;
        bool patronymic = lists.IsPatronymic(Plain(phrase.Words[1])) || lists.IsPatronymic(Plain(phrase.Words[^1]));
        return initial || patronymic || (lists.IsGivenName(first) && !IsBody(phrase));
    }

    private bool IsBody(NamePhrase phrase) =>
        Array.Exists(phrase.Words, w => lists.IsOrganisationHead(w) || lists.IsPlaceHead(w));

    private bool IsSurname(string word, HashSet<string> lowerCase) =>
        lists.SurnameGender(Plain(word)) is not null && !lists.IsPlace(word) && !lists.IsNationOrMovement(word)
        && !lists.IsNoName(word) && !lowerCase.Contains(word);

    private static bool IsAcronym(string word) =>
        word.Length >= 2 && word.All(c => char.IsUpper(c) || c == '.') && word.Count(char.IsUpper) >= 2;

    private static string Plain(string word) => word.Replace("\u0301", "", StringComparison.Ordinal);
}
