using Attest.Language;

namespace Attest.Claims;

/// <summary>The grammatical case of a name, as far as its endings and the words before it tell.</summary>
internal enum NameCase
{
    Nominative,

    /// <summary>A woman's nominative or a man's genitive: <c>Иванова</c>.</summary>
    Either,
    Oblique,
}

/// <summary>Tells the case and gender of names, by Russian endings and by what governs them.</summary>
internal sealed class NameCases(NameLists names)
{
    private static readonly string[] Oblique = ["ому", "ему", "ого", "его", "ым", "им", "ом", "ем", "ём", "ичу", "ича", "иче", "ну", "ве", "не", "ву", "овне", "евне", "овны", "евны", "овной", "евной"];

    /// <summary>Case of a mention by where it stands and how it ends.</summary>
    public NameCase Of(ForeignSentence sentence, int token)
    {
        var view = sentence.View;
        int start = view.MentionStart(token);
        int first = FirstOfList(sentence, start);
        if (IsGoverned(sentence, first) || view.Mention(view.MentionAt(token)).IsPossessive)
        {
            return NameCase.Oblique;
        }

        return sentence.Language == "ru" ? Russian(view.Mention(view.MentionAt(token))) : NameCase.Nominative;
    }

    /// <summary><c>m</c>, <c>f</c> or <c>u</c>.</summary>
    public char Gender(Mention mention)
    {
        if (mention.Name is not { } name)
        {
            return 'u';
        }

        foreach (string given in name.Given.Where(g => g.Length > 2))
        {
            if (names.GenderOfGiven(given) is 'm' or 'f')
            {
                return names.GenderOfGiven(given);
            }
        }

        return name.Patronymic is { } father && father.EndsWith("на", StringComparison.Ordinal) ? 'f'
            : name.Patronymic is { } son && son.EndsWith("ич", StringComparison.Ordinal) ? 'm'
            : 'u';
    }

    private NameCase Russian(Mention mention)
    {
        if (mention.Name is { } name)
        {
            if (name.Patronymic is { Length: > 4 } father)
            {
                return father.EndsWith("ич", StringComparison.Ordinal) || father.EndsWith("вна", StringComparison.Ordinal) || father.EndsWith("чна", StringComparison.Ordinal) ? NameCase.Nominative : NameCase.Oblique;
            }

            if (name.Given.FirstOrDefault(g => g.Length > 2 && !g.Contains('.', StringComparison.Ordinal)) is { } given)
            {
                return names.IsGivenName(given) && !IsObliqueOfMan(given) ? NameCase.Nominative : names.IsGivenName(given) ? Surname(name.Surname ?? given) : IsObliqueGiven(given) ? NameCase.Oblique : Surname(name.Surname ?? given);
            }
        }

        return Surname(mention.Name?.Surname ?? mention.Surface);
    }

    // Александра, Евгения, Павла: a woman's name, and a man's in the genitive.
    private bool IsObliqueOfMan(string given) =>
        given.Length > 4 && given[^1] is 'а' or 'я' && (IsMan(given[..^1]) || IsMan(given[..^1] + "й") || IsMan($"{given[..^2]}е{given[^2]}"));

    private bool IsMan(string given) => names.GenderOfGiven(given) == 'm';

    private bool IsObliqueGiven(string given) =>
        given.Length > 3 && (names.IsGivenName(given[..^1]) || names.IsGivenName(given[..^1] + "й") || names.IsGivenName(given[..^1] + "а") || names.IsGivenName(given[..^1] + "я") || names.IsGivenName(given[..^2])
            || names.IsGivenName(given[..^2] + "й") || names.IsGivenName(given[..^2] + "а"));

    private static NameCase Surname(string surname)
    {
        string word = surname.ToLowerInvariant();
        bool onStem(string ending) => new[] { "ов", "ев", "ёв", "ин", "ын", "ск" }.Any(stem => word.EndsWith(stem + ending, StringComparison.Ordinal));
        return onStem("а") || onStem("ая") ? NameCase.Either
            : onStem("ой") || onStem("ым") || onStem("у") || onStem("е") || onStem("ую") || onStem("их") || onStem("ых") ? (word.EndsWith("ской", StringComparison.Ordinal) ? NameCase.Either : NameCase.Oblique)
            : Array.Exists(Oblique, e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal)) ? NameCase.Oblique
            : word.EndsWith('а') || word.EndsWith('я') ? NameCase.Either
            : NameCase.Nominative;
    }

    private static int FirstOfList(ForeignSentence sentence, int start)
    {
        var view = sentence.View;
        int first = start;
        while (first > 1 && (sentence.IsComma(first - 1) || sentence.Is(first - 1, ClauseWord.Coordinator)) && view.IsPerson(first - 2))
        {
            first = view.MentionStart(first - 2);
        }

        return first;
    }

    /// <summary>True where a preposition, or an article that no subject has, stands before a token, perhaps with describing words between.</summary>
    public static bool IsGoverned(ForeignSentence sentence, int token)
    {
        int reach = sentence.Language switch { "ru" => 1, "de" => 4, _ => 2 };
        for (int t = token - 1; t >= 0 && t >= token - reach; t--)
        {
            if (sentence.Is(t, ClauseWord.Preposition | ClauseWord.Oblique))
            {
                return true;
            }

            if ((!sentence.IsOpen(t) && !sentence.Is(t, ClauseWord.Determiner)) || LooksFinite(sentence.View.Word(t)))
            {
                return false;
            }
        }

        return false;
    }

    // "En prisión murió Ruiz": a verb between parts the name from the preposition.
    private static bool LooksFinite(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && (word.EndsWith("ó") || word.EndsWith("ron") || word.EndsWith("te") || word.EndsWith("ten") || word.EndsWith("t"));
}
