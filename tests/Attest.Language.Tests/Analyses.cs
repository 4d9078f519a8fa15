using Attest.Testing;

namespace Attest.Language.Tests;

internal static class Analyses
{
    private static readonly DocumentAnalyser Analyser = new(LanguageRules.Load(Repository.Data));

    public static Analysis Of(string text) => Analyser.Analyse(Documents.Plain(text));

    /// <summary>The words a range of the reading stands for.</summary>
    public static string Words(this Analysis analysis, Text.TextSpan span) => span.In(analysis.Witness.Transcript.Reading);
}
