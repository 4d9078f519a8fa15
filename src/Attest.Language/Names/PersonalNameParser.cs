using Attest.Text;

namespace Attest.Language;

/// <summary>Takes a personal name apart: given names and initials, patronymic, surname with particles.</summary>
public sealed class PersonalNameParser(NameLists lists)
{
    public PersonalName Parse(string text, string? title)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count == 1)
        {
            bool given = lists.IsGivenName(Plain(words[0])) && lists.SurnameGender(Plain(words[0])) is null;
            return given
                ? new PersonalName(text, words, null, null) { Title = title }
                : new PersonalName(text, [], null, words[0]) { Title = title };
        }

        int patronymic = words.FindIndex(1, w => lists.IsPatronymic(Plain(w)));
        if (patronymic == words.Count - 1 && patronymic >= 1)
        {
            // Surname first, as registers write it: "Иванов Пётр Сергеевич"; or given name and patronymic alone.
            return patronymic >= 2
                ? new PersonalName(text, words[1..patronymic], words[patronymic], words[0]) { Title = title }
                : new PersonalName(text, words[..1], words[1], null) { Title = title };
        }

        int surname = SurnameStart(words);
        string? father = patronymic > 0 && patronymic < surname ? words[patronymic] : null;
        var given2 = words[..surname].Where((_, i) => i != patronymic || father is null).ToArray();
        return new PersonalName(text, given2, father, string.Join(' ', words[surname..])) { Title = title };
    }

    private static int SurnameStart(List<string> words)
    {
        int start = words.Count - 1;
        while (start > 1 && char.IsLower(words[start - 1][0]))
        {
            start--;
        }

        return start;
    }

    // Stress marks over Russian vowels are no part of the spelling; й is one letter and keeps its breve.
    private static string Plain(string word) => word.Replace("\u0301", "", StringComparison.Ordinal);
}
