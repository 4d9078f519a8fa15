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
    /// <summary>The trained packs; where a language has none, rules alone serve.</summary>
    public required LanguagePacks Packs { get; init; }

    /// <summary>Cuts tokens into the words a trained pack speaks.</summary>
    public required SyntacticWords Words { get; init; }

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

    public static LanguageRules Load(IDataFiles files)
    {
        var verbs = EnglishVerbs.Load(files);
        return new LanguageRules(
            Tokeniser.Load(files), Lexicon.Load(files, verbs), NameLists.Load(files), verbs, DateGrammar.Load(files), RelativeDates.Load(files), KinTerms.Load(files), SpeechRules.Load(files))
        {
            Places = Gazetteer.Load(files),
            Offices = OfficeLists.Load(files),
            Pronouns = PronounForms.Load(files), Numbers = CardinalWords.Load(files), PersonNouns = PersonNouns.Load(files), PronounWeights = PronounWeights.Load(files),
            Packs = new LanguagePacks(files),
            Words = SyntacticWords.Load(files),
        };
    }
}
