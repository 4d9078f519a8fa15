namespace Attest.Reading;

/// <summary>What a source is, as the person who gathered the documents says in <c>sources.csv</c>.</summary>
public enum SourceKind
{
    /// <summary>Nobody said.</summary>
    Unstated,

    /// <summary>Made by an office in the course of its work: protocol, verdict, register, card.</summary>
    Record,

    /// <summary>What a person said when asked: interrogation, hearing, interview.</summary>
    Testimony,
    Press,

    /// <summary>What a person wrote of what he lived through: memoir, diary, letter.</summary>
    Memoir,

    /// <summary>Written later out of other sources: history, biography, encyclopedia.</summary>
    LaterWork,
}
