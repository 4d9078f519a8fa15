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
    KinTerms Kin,
    SpeechRules Speech)
{
    /// <summary>Finds names as a trained pack for English learnt it; null where there is none, and rules alone serve.</summary>
    public NameRecogniser? Recogniser { get; init; }

    /// <summary>Places with coordinates and former names; its tables are read when the first place is looked up.</summary>
    public required Gazetteer Places { get; init; }

    /// <summary>Forms of the pronouns of all languages.</summary>
    public required PronounForms Pronouns { get; init; }

    /// <summary>Cardinal numbers as words.</summary>
    public required CardinalWords Numbers { get; init; }

    /// <summary>Nouns that stand for persons.</summary>
    public required PersonNouns PersonNouns { get; init; }

    /// <summary>Weights of what speaks for an antecedent.</summary>
    public required PronounWeights PronounWeights { get; init; }

    /// <summary>Words of offices and posts.</summary>
    public required OfficeLists Offices { get; init; }

    /// <param name="files">The rule files.</param>
    /// <param name="pack">A trained pack; null where rules alone serve.</param>
    public static LanguageRules Load(IDataFiles files, LanguagePack? pack = null)
    {
        var verbs = EnglishVerbs.Load(files);
        return new LanguageRules(
            Tokeniser.Load(files), Lexicon.Load(files, verbs), NameLists.Load(files), verbs, DateGrammar.Load(files), RelativeDates.Load(files), KinTerms.Load(files), SpeechRules.Load(files))
        {
            Places = Gazetteer.Load(files),
            Offices = OfficeLists.Load(files),
            Pronouns = PronounForms.Load(files), Numbers = CardinalWords.Load(files), PersonNouns = PersonNouns.Load(files), PronounWeights = PronounWeights.Load(files),
            Recogniser = pack?.Recogniser is null ? null : new NameRecogniser(pack),
        };
    }
}
