using Attest.Text;

namespace Attest.Language;

/// <summary>A phrase of a sentence as pronouns see it.</summary>
/// <param name="Head">Index of its head token.</param>
/// <param name="Core">The range of the reading without relative clauses and what else is loosely added.</param>
/// <param name="Place">Its role and the predicate it hangs on.</param>
public readonly record struct PhraseShape(int Head, TextSpan Core, PhrasePlace Place);

/// <summary>Reads the shape of phrases from a dependency tree, or from the words alone where there is none.</summary>
public sealed class PhraseReader(Lexicon lexicon)
{
    /// <param name="text">The reading.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="first">Index of the first token of the phrase.</param>
    /// <param name="last">Index of its last token.</param>
    public PhraseShape Read(string text, Sentence sentence, int first, int last) =>
        sentence.Tree is { } tree
            ? new TreeShapes(sentence, tree).Read(first, last)
            : new TokenShapes(text, sentence, lexicon).Read(first, last);

    /// <summary>Index of the head token of a phrase; without a tree its last.</summary>
    public static int HeadOf(PhraseSite site) =>
        site.Sentence.Tree is { } tree ? new TreeShapes(site.Sentence, tree).HeadOf(site.First, site.Last) : site.Last;

    /// <summary>Index of the head token of the phrase that this one names again or is said of; -1 where there is none.</summary>
    public static int NamedBy(PhraseSite site) =>
        site.Sentence.Tree is { } tree ? new TreeShapes(site.Sentence, tree).NamedBy(HeadOf(site)) : -1;
}
