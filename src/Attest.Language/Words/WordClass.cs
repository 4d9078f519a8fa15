namespace Attest.Language;

/// <summary>Class of a closed-class word.</summary>
public enum WordClass
{
    /// <summary>Not in the closed classes: a noun, verb, adjective or name.</summary>
    Open,
    Determiner,
    Preposition,
    Coordinator,
    Subordinator,
    Relative,
    SubjectPronoun,
    ObjectPronoun,
    PossessivePronoun,
    Auxiliary,
    Negation,
    Adverb,
}
