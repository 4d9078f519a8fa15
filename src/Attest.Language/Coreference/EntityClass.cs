namespace Attest.Language;

/// <summary>What a phrase stands for, as far as pronouns care.</summary>
public enum EntityClass
{
    /// <summary>A person, or a group of persons.</summary>
    Person,

    /// <summary>An organisation, office or authority: one thing that <c>they</c> may stand for.</summary>
    Body,
    Place,

    /// <summary>Anything else.</summary>
    Thing,
}
