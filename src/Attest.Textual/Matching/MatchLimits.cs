namespace Attest.Textual.Matching;

/// <summary>The sizes that decide what is text reuse. Words are folded words; lengths of passages are UTF-16 code units.</summary>
internal static class MatchLimits
{
    /// <summary>Words in a seed: as many must agree in a row somewhere in a passage.</summary>
    public const int Shingle = 4;

    /// <summary>Each occurrence of a seed is compared with so many before it at most, which bounds the cost of formulae.</summary>
    public const int EarlierOccurrences = 8;

    /// <summary>So many occurrences of a formula are looked through when it is asked how common it is in one document.</summary>
    public const int CountedOccurrences = 64;

    /// <summary>So many words that stand in one text only are bridged: garble, banners, added or dropped clauses.</summary>
    public const int Gap = 24;

    /// <summary>Words that must align.</summary>
    public const int Words = 8;

    /// <summary>Sum of weights that must align; a plain word of the vocabulary weighs 1.</summary>
    public const double Weight = 4;

    /// <summary>A part of a paragraph longer than this is cut between sentences.</summary>
    public const int PartLength = 400;

    /// <summary>A whole paragraph is one passage up to this length.</summary>
    public const int ParagraphLength = 1200;
}
