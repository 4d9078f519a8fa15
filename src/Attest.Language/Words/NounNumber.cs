using Attest.Grammar;

namespace Attest.Language;

/// <summary>The number of a noun by its tag, in the tags of every pack.</summary>
public static class NounNumber
{
    /// <summary>True for a plural, false for a singular; null where the tag is no noun's or does not say.</summary>
    /// <param name="tag">Of the Penn Treebank (<c>NNS</c>), or a universal part of speech with features (<c>NOUN|Gen|Plur|Masc</c>).</param>
    public static bool? IsPlural(string tag) => tag switch
    {
        "NNS" or "NNPS" => true,
        "NN" or "NNP" => false,
        _ when TagScheme.PartOfSpeech(tag) is not ("NOUN" or "PROPN") => null,
        _ when TagScheme.Has(tag, "Plur") => true,
        _ when TagScheme.Has(tag, "Sing") => false,
        _ => null,
    };
}
