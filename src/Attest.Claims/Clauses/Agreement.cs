namespace Attest.Claims;

/// <summary>Number and gender that the ending of a verb or participle tells of its subject.</summary>
internal enum Agreement
{
    Open,
    Masculine,
    Feminine,
    Plural,
}

/// <summary>Reads <see cref="Agreement"/> off the endings of verbs.</summary>
internal static class AgreementReader
{
    private static readonly string[] RussianPlural = ["ли", "лись", "ны", "ты", "шие", "щие"], RussianFeminine = ["ла", "лась", "на", "та", "вшая", "щая"],
        RussianMasculine = ["л", "лся", "ан", "ян", "ён", "ен", "ит", "ят", "ут", "ыт", "мер", "гиб", "чез"];

    public static Agreement Of(Clause clause)
    {
        var view = clause.View;
        string word = view.Words(clause.Hit.First, clause.Hit.First).ToLowerInvariant();
        return clause.Sentence.Language switch
        {
            "ru" => Russian(word),
            "es" => Spanish(word),
            "de" => clause.Tokens().Any(t => view.Is(t, "wurden") || view.Is(t, "waren") || view.Is(t, "sind") || view.Is(t, "hatten") || view.Is(t, "haben")) ? Agreement.Plural : Agreement.Open,
            "fr" => word.EndsWith("és", StringComparison.Ordinal) || word.EndsWith("ées", StringComparison.Ordinal) ? Agreement.Plural : Agreement.Open,
            _ => Agreement.Open,
        };
    }

    private static Agreement Russian(string word) =>
        Ends(word, RussianPlural) ? Agreement.Plural : Ends(word, RussianFeminine) ? Agreement.Feminine : Ends(word, RussianMasculine) ? Agreement.Masculine : Agreement.Open;

    private static Agreement Spanish(string word) =>
        Ends(word, ["dos", "das", "ron", "tos", "tas", "sos", "sas"]) ? Agreement.Plural : Ends(word, ["da", "ta", "sa"]) ? Agreement.Feminine : Ends(word, ["do", "to", "so"]) ? Agreement.Masculine : Agreement.Open;

    private static bool Ends(string word, string[] endings) => Array.Exists(endings, e => word.EndsWith(e, StringComparison.Ordinal));
}
