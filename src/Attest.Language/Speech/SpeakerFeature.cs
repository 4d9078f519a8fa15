namespace Attest.Language;

/// <summary>What speaks for or against a person as the speaker of a turn. The names stand in <c>data/language/speaker-weights.tsv</c>.</summary>
public enum SpeakerFeature
{
    /// <summary><c>…," said X</c>: a verb of speech, then the person.</summary>
    AfterCueName,

    /// <summary><c>…," X said</c>.</summary>
    AfterNameCue,

    /// <summary><c>…," laughed X</c>: a verb that is no verb of speech, in the sentence of the quotation.</summary>
    AfterVerbName,

    /// <summary><c>…," X rising</c>.</summary>
    AfterSubject,

    /// <summary><c>…" X rose.</c>: the subject of the sentence behind the quotation, in its paragraph.</summary>
    AfterBeat,
    AfterFirst,
    AfterOther,

    /// <summary><c>X said, "…</c>.</summary>
    BeforeCue,

    /// <summary><c>X took up the story: "…</c>.</summary>
    BeforeColon,
    BeforeSubject,
    BeforeNearest,
    BeforeOther,

    /// <summary>The first, the last and any other person of the narrator's paragraph before the turn.</summary>
    ParagraphBeforeSubject,
    ParagraphBeforeNearest,
    ParagraphBeforeOther,
    ParagraphBeforeColon,

    /// <summary>He spoke in this paragraph already.</summary>
    SpokeInParagraph,

    /// <summary>He spoke the turn before, in the paragraph before, or with narration between.</summary>
    SpokeLast,
    SpokeLastFar,

    /// <summary>He spoke the turn before the last: dialogue alternates.</summary>
    Alternates,
    AlternatesFar,
    SpokeRecently,

    /// <summary>The turn behind this one is plainly his, or the one after that.</summary>
    SpeaksNext,
    SpeaksSecondNext,

    /// <summary>The turn opens with the marks of a quotation that its paragraph left open.</summary>
    Continues,

    /// <summary>He is addressed in the turn, named in it, addressed in the turn before, named in it.</summary>
    AddressedHere,
    NamedHere,
    AddressedBefore,
    NamedBefore,
    Frequency,
    FirstPerson,
    Distance,
}
