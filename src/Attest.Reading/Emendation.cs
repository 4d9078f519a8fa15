using Attest.Text;

namespace Attest.Reading;

/// <summary>Why the reading differs from the received text.</summary>
public enum EmendationKind
{
    /// <summary>A word divided at the end of a line or page, joined.</summary>
    LineEndHyphen,

    /// <summary>Words that a conversion glued together, parted.</summary>
    GluedWords,

    /// <summary>Letters that recognition took for others: <c>rn</c> for <c>m</c>, Latin letters in a Cyrillic word.</summary>
    LetterConfusion,

    /// <summary>A reading that a person gave.</summary>
    Human,
}

/// <summary>A repair: the reading has other words than the received text, which itself is never altered.</summary>
/// <param name="Kind">What was wrong.</param>
/// <param name="Received">What stands in the received text; not empty.</param>
/// <param name="Reading">What the reading has for it.</param>
/// <param name="Reason">Why, in words: <c>both parts are words of this document</c>.</param>
public sealed record Emendation(EmendationKind Kind, TextSpan Received, TextSpan Reading, string Reason);
