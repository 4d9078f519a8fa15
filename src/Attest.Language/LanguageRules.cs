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
    /// <summary>Places with coordinates and former names; its tables are read when the first place is looked up.</summary>
    public required Gazetteer Places { get; init; }

    /// <summary>Words of offices and posts.</summary>
    public required OfficeLists Offices { get; init; }

    public static LanguageRules Load(IDataFiles files)
    {
        var verbs = EnglishVerbs.Load(files);
        return new LanguageRules(
            Tokeniser.Load(files), Lexicon.Load(files, verbs), NameLists.Load(files), verbs, DateGrammar.Load(files), RelativeDates.Load(files), KinTerms.Load(files))
        {
            Places = Gazetteer.Load(files),
            Offices = OfficeLists.Load(files),
        };
    }
}
