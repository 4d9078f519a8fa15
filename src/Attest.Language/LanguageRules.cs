using Attest.Grammar;
using Attest.Text;

namespace Attest.Language;

/// <summary>The word lists and grammars of the language stage, loaded once and shared by all documents.</summary>
public sealed record LanguageRules(
    Tokeniser Tokeniser,
    Lexicon Lexicon,
    NameLists Names,
    EnglishVerbs Verbs,
    DateGrammar Dates,
    RelativeDates RelativeDates,
    KinTerms Kin)
{
    /// <summary>Finds names as a trained pack for English learnt it; null where there is none, and rules alone serve.</summary>
    public NameRecogniser? Recogniser { get; init; }

    /// <param name="files">The rule files.</param>
    /// <param name="pack">A trained pack; null where rules alone serve.</param>
    public static LanguageRules Load(IDataFiles files, LanguagePack? pack = null)
    {
        var verbs = EnglishVerbs.Load(files);
        return new LanguageRules(
            Tokeniser.Load(files), Lexicon.Load(files, verbs), NameLists.Load(files), verbs, DateGrammar.Load(files), RelativeDates.Load(files), KinTerms.Load(files))
        {
            Recogniser = pack?.Recogniser is null ? null : new NameRecogniser(pack),
        };
    }
}
