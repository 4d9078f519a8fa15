using Attest.Testing;

namespace Attest.Language.Tests;

internal static class Analyses
{
    private static readonly DocumentAnalyser Analyser = new(LanguageRules.Load(Repository.Data));

    private static readonly DocumentAnalyser ByRules = new(LanguageRules.Load(Repository.RulesAlone));

    public static Analysis ByRulesAlone(string text) => ByRules.Analyse(Documents.Plain(text));

    public static Analysis Of(string text) => Analyser.Analyse(Documents.Plain(text));

    public static Analysis Of(string text, string language)
    {
        var witness = Documents.Plain(text);
        return Analyser.Analyse(witness with { Description = witness.Description with { Language = language } });
    }

    /// <summary>The words a range of the reading stands for.</summary>
    public static string Words(this Analysis analysis, Text.TextSpan span) => span.In(analysis.Witness.Transcript.Reading);
}
